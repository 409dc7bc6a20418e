package competence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The files of a folder. */
final class Folder {
  private Folder() {}

  /** The files of a folder and of those below it, by their names; hidden ones as well. */
  static Map<String, String> content(Path folder) {
    Map<String, String> content = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        // One character for each byte, whatever the bytes are.
        String text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        content.put(folder.relativize(file).toString(), text);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return content;
  }

  /** Replaces the files of a folder; creates no folders below it. */
  static void fill(Path folder, Map<String, String> content) {
    try {
      Files.createDirectories(folder);
      for (String name : content(folder).keySet()) {
        Files.delete(folder.resolve(name));
      }
      for (Map.Entry<String, String> file : content.entrySet()) {
        byte[] bytes = file.getValue().getBytes(StandardCharsets.ISO_8859_1);
        Files.write(folder.resolve(file.getKey()), bytes);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Copies a folder with its content. */
  static void copy(Path source, Path target) {
    try (Stream<Path> files = Files.walk(source)) {
      for (Path file : files.toList()) {
        Files.copy(file, target.resolve(source.relativize(file).toString()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
