package competence.project;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * An output that has been made.
 *
 * @param target what was wanted
 * @param path where it goes; null for standard output
 * @param bytes what it holds
 */
@SuppressWarnings("ArrayRecordComponent")
public record Output(Target target, @Nullable Path path, byte[] bytes) {}
