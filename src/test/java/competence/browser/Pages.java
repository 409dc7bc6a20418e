package competence.browser;

import competence.Compile;
import competence.compiler.Formats;
import competence.diagnostic.Diagnostics;
import competence.emitter.Emitter;
import competence.model.Framework;
import competence.present.Presentation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Makes checklists of frameworks, and files of them that a browser can open. */
final class Pages {
  /** The framework that all began with. */
  static final String SEED = "difficulties-in-the-therapeutic-relationship";

  private static final Path REAL = Path.of("frameworks");
  private static final Path OWN = Path.of("src/test/browser");
  private static final Path FOLDER = Path.of("target/browser");

  private Pages() {}

  /** The names of the project's own frameworks and of those that only the tests have. */
  static List<String> names() {
    try (Stream<Path> real = Files.list(REAL);
        Stream<Path> own = Files.list(OWN)) {
      Stream<String> folders = real.filter(Files::isDirectory).map(Pages::name);
      Stream<String> files = own.map(Pages::name).filter(n -> n.endsWith(".framework.yaml"));
      return Stream.concat(folders, files.map(n -> n.substring(0, n.indexOf('.'))))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The checklist of the framework that all began with. */
  static Path seed() {
    return checklist(SEED);
  }

  /** The checklist of one of the {@link #names}. */
  static Path checklist(String name) {
    return checklist(framework(name), Presentation.usual());
  }

  /** A checklist in a file, which is named after the framework. */
  static Path checklist(Framework framework, Presentation presentation) {
    Emitter emitter = Objects.requireNonNull(Formats.named("html").orElseThrow().emitter());
    StringBuilder html = new StringBuilder();
    try {
      emitter.emit(framework, presentation, html, new Diagnostics());
      Files.createDirectories(FOLDER);
      return Files.writeString(FOLDER.resolve(framework.id() + ".html"), html);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What those see of a page whose browsers run no scripts, in a page that scripts can test. */
  static Path withoutScripts(Path page) {
    try {
      String html = Files.readString(page);
      String plain = html.replaceAll("(?s)<script.*?</script>", "").replace("noscript>", "div>");
      return Files.writeString(page.resolveSibling("without-scripts-" + name(page)), plain);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One of the {@link #names}. */
  static Framework framework(String name) {
    Path own = OWN.resolve(name + ".framework.yaml");
    return framework(Files.exists(own) ? own : REAL.resolve(name).resolve("framework.yaml"));
  }

  private static Framework framework(Path file) {
    try {
      return Compile.tree(Compile.file(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String name(Path file) {
    return file.getFileName().toString();
  }
}
