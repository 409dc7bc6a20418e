package competence.bench;

import competence.model.Framework;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes generated documents into files, for measurements of whole processes. */
public final class Generate {
  private static final int FIXED = 3;

  private Generate() {}

  /**
   * Writes one framework in several forms.
   *
   * @param arguments the seed, how many items, the folder; then the forms, each a name of {@link
   *     Dress}, or {@code NEXT} for the YAML of the next edition
   */
  public static void main(String[] arguments) throws IOException {
    List<String> given = List.of(arguments);
    if (given.size() <= FIXED) {
      System.err.println("usage: Generate SEED ITEMS FOLDER FORM...");
      System.exit(2);
    }
    Framework framework = MadeUp.of(Long.parseLong(given.get(0)), Integer.parseInt(given.get(1)));
    Path folder = Files.createDirectories(Path.of(given.get(2)));
    for (String form : given.subList(FIXED, given.size())) {
      write(framework, form, folder);
    }
  }

  private static void write(Framework framework, String form, Path folder) throws IOException {
    boolean next = form.equals("NEXT");
    Dress dress = next ? Dress.YAML : Dress.valueOf(form);
    Path file = folder.resolve(next ? "next.yaml" : dress.fileName());
    try (Writer out = Files.newBufferedWriter(file)) {
      dress.write(next ? NextEdition.of(framework) : framework, out);
    }
  }
}
