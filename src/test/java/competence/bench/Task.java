package competence.bench;

import java.util.concurrent.Callable;

/**
 * A repeatable task.
 *
 * @param bytes the size of the input or the output
 * @param work runs the task; the result only prevents that the JVM removes the work
 */
public record Task(long bytes, Callable<?> work) {}
