package competence.model;

/**
 * The document that a framework was read from.
 *
 * @param file its file name, without folders
 * @param sha256 the SHA-256 of its bytes, in lower-case hexadecimal digits
 */
public record Origin(String file, String sha256) {}
