package competence.diff;

import org.jspecify.annotations.Nullable;

/**
 * Something about the framework as a whole that is different.
 *
 * @param name what it is: a key of the YAML, or {@code retired} and an id
 * @param before what it was; null if nothing was said
 * @param now what it is; null if nothing is said
 */
public record FactChange(String name, @Nullable String before, @Nullable String now) {}
