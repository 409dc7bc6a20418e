package competence.browser;

import competence.Compile;
import competence.compiler.Formats;
import competence.diagnostic.Diagnostics;
import competence.emitter.Emitter;
import competence.index.IndexEntry;
import competence.index.IndexPage;
import competence.model.Framework;
import competence.present.FrameworkView;
import competence.present.PageWords;
import competence.present.Presentation;
import competence.present.WordsFile;
import competence.source.SourceText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Makes checklists of frameworks, and files of them that a browser can open. */
final class Pages {
  /** The seed framework. */
  static final String SEED = "difficulties-in-the-therapeutic-relationship";

  private static final Path REAL = Path.of("frameworks");
  private static final Path OWN = Path.of("src/test/browser");
  private static final String ENDING = ".framework.yaml";
  private static final Path FOLDER = Path.of("target/browser");

  private Pages() {}

  /** The names of the project's own frameworks and of those that only the tests have. */
  static List<String> names() {
    Stream<String> own =
        files(OWN).map(Pages::name).filter(n -> n.endsWith(ENDING)).map(n -> n.replace(ENDING, ""));
    return Stream.concat(realNames().stream(), own).sorted().toList();
  }

  /** The names of the project's own frameworks. */
  static List<String> realNames() {
    return files(REAL)
        .filter(folder -> Files.exists(folder.resolve("framework.yaml")))
        .map(Pages::name)
        .sorted()
        .toList();
  }

  private static Stream<Path> files(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The checklist of the seed framework. */
  static Path seed() {
    return checklist(SEED);
  }

  /** The checklist of one of the {@link #names}, in words of its language. */
  static Path checklist(String name) {
    Framework framework = framework(name);
    return write("html", name, framework, Presentation.in(words(framework.language())));
  }

  /** A checklist in a file, which is named after the framework. */
  static Path checklist(Framework framework, Presentation presentation) {
    return write("html", framework.id(), framework, presentation);
  }

  /** The map of one of the {@link #names}, which leads to its checklist. */
  static Path map(String name) {
    Framework framework = framework(name);
    String checklist = name(checklist(name));
    PageWords words = words(framework.language());
    return write("svg", name, framework, Presentation.in(words).withChecklist(checklist));
  }

  /** An index of some of the {@link #names}, which leads to their checklists. */
  static Path index(List<String> names) {
    List<IndexEntry> list = new ArrayList<>();
    for (String name : names) {
      FrameworkView shown = FrameworkView.of(framework(name), Presentation.usual());
      list.add(new IndexEntry(shown, name(checklist(name)), List.of()));
    }
    return write("index.html", IndexPage.of(list, PageWords.english()));
  }

  /** The page of an audit, in a file of that name. */
  static Path audit(String name, String page) {
    return write("audit-of-" + name + ".html", page);
  }

  /** The page of what changed between two editions, in a file of that name. */
  static Path changes(String name, String page) {
    return write("changes-of-" + name + ".html", page);
  }

  private static Path write(
      String format, String name, Framework framework, Presentation presentation) {
    Emitter emitter = Objects.requireNonNull(Formats.named(format).orElseThrow().emitter());
    StringBuilder page = new StringBuilder();
    try {
      emitter.emit(framework, presentation, page, new Diagnostics());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return write(name + "." + format, page.toString());
  }

  private static Path write(String name, String page) {
    try {
      Files.createDirectories(FOLDER);
      return Files.writeString(FOLDER.resolve(name), page);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The words of a language, if there are some. */
  private static PageWords words(String language) {
    return Stream.of(
            REAL.resolve("words").resolve(language + ".yaml"),
            OWN.resolve(language + ".words.yaml"))
        .filter(Files::exists)
        .map(Pages::wordsOf)
        .findFirst()
        .orElse(PageWords.english());
  }

  private static PageWords wordsOf(Path file) {
    try {
      SourceText yaml = new SourceText(name(file), Files.readString(file));
      return Objects.requireNonNull(WordsFile.read(yaml, new Diagnostics(yaml)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A page as browsers without scripts show it, in a form that scripts can test. */
  static Path withoutScripts(Path page) {
    try {
      String html = Files.readString(page);
      String plain = html.replaceAll("(?s)<script.*?</script>", "").replace("noscript>", "div>");
      return write("without-scripts-" + name(page), plain);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One of the {@link #names}. */
  static Framework framework(String name) {
    Path own = OWN.resolve(name + ENDING);
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
