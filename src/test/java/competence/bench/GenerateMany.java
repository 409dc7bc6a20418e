package competence.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes many small flattened texts, each of another framework. */
public final class GenerateMany {
  private GenerateMany() {}

  /**
   * Writes them.
   *
   * @param arguments how many, how many items in each, the folder
   */
  public static void main(String[] arguments) throws IOException {
    int number = Integer.parseInt(arguments[0]);
    int items = Integer.parseInt(arguments[1]);
    Path folder = Files.createDirectories(Path.of(arguments[2]));
    for (int seed = 1; seed <= number; seed++) {
      Files.writeString(
          folder.resolve(seed + ".txt"), Dress.FLATTENED.text(MadeUp.of(seed, items)));
    }
  }
}
