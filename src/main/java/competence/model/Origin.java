package competence.model;

import org.jspecify.annotations.Nullable;

/**
 * The document that a framework was read from. Hashes are SHA-256 in lower-case hexadecimal digits.
 *
 * @param file its file name, without folders
 * @param sha256 the hash of its bytes; of a text format, the hash of its text in UTF-8 with LF as
 *     line ends
 * @param tree the hash of the tree that the compiler read from it; null if it is not known
 */
public record Origin(String file, String sha256, @Nullable String tree) {}
