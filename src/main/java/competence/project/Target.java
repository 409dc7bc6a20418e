package competence.project;

import competence.compiler.Format;
import org.jspecify.annotations.Nullable;

/**
 * An output that the user wants.
 *
 * @param format its format, one that can be written
 * @param place where it goes; null for standard output
 */
public record Target(Format format, @Nullable PathTemplate place) {}
