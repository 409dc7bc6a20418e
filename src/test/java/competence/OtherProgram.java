package competence;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** A jar like the program's, of the same size, with another help text. */
final class OtherProgram {
  /** The text that replaces {@link #USUAL}. */
  static final String OTHER = "from fuzzy documents";

  /** A text of the program's help. */
  static final String USUAL = "from messy documents";

  private OtherProgram() {}

  /**
   * Replaces the program's jar.
   *
   * @param jar the program's jar
   * @param id the build id of the new one: 16 characters; if empty, the same
   * @param time its time of modification
   */
  static void replace(Path jar, String id, FileTime time) throws IOException {
    Map<String, byte[]> entries = entries(jar);
    entries.replaceAll((name, bytes) -> changed(bytes, USUAL, OTHER));
    if (!id.isEmpty()) {
      entries.computeIfPresent(
          "META-INF/MANIFEST.MF",
          (name, bytes) ->
              latin(latin(bytes).replaceFirst("Build-Id: [0-9a-f]{16}", "Build-Id: " + id)));
    }
    long size = Files.size(jar);
    write(entries, jar);
    if (Files.size(jar) != size) {
      throw new IllegalStateException("it should be of the same size");
    }
    Files.setLastModifiedTime(jar, time);
  }

  private static byte[] changed(byte[] bytes, String old, String other) {
    String text = latin(bytes);
    return text.contains(old) ? latin(text.replace(old, other)) : bytes;
  }

  private static String latin(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  private static byte[] latin(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static Map<String, byte[]> entries(Path jar) throws IOException {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      zip.stream()
          .forEach(
              entry -> {
                try {
                  entries.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              });
    }
    return entries;
  }

  private static void write(Map<String, byte[]> entries, Path jar) throws IOException {
    try (OutputStream file = Files.newOutputStream(jar);
        ZipOutputStream zip = new ZipOutputStream(file)) {
      for (Map.Entry<String, byte[]> one : entries.entrySet()) {
        CRC32 sum = new CRC32();
        sum.update(one.getValue());
        ZipEntry entry = new ZipEntry(one.getKey());
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(one.getValue().length);
        entry.setCrc(sum.getValue());
        entry.setTimeLocal(java.time.LocalDateTime.of(1980, 1, 1, 0, 0));
        zip.putNextEntry(entry);
        zip.write(one.getValue());
      }
    }
  }
}
