package competence.bench;

import java.util.concurrent.Callable;

/**
 * Something to be done again and again, always alike.
 *
 * @param bytes of the document that is read, or of the one that is written
 * @param work does it; what it gives is of use only to those who want it done in earnest
 */
public record MeasuredTask(long bytes, Callable<?> work) {}
