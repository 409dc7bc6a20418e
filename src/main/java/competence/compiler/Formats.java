package competence.compiler;

import competence.emitter.html.HtmlEmitter;
import competence.emitter.markdown.MarkdownEmitter;
import competence.emitter.record.JsonEmitter;
import competence.emitter.record.JsonLinesEmitter;
import competence.emitter.record.YamlEmitter;
import competence.emitter.svg.SvgEmitter;
import competence.reader.html.HtmlReader;
import competence.reader.markdown.MarkdownReader;
import competence.reader.record.JsonReader;
import competence.reader.record.YamlReader;
import competence.reader.text.TextReader;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** All formats, and how the format of a document is found. */
public final class Formats {
  /** Canonical YAML: the format in which a framework keeps its ids. */
  public static final Format CANONICAL =
      new Format(
          "yaml", "canonical YAML", List.of("yaml", "yml"), new YamlReader(), new YamlEmitter());

  /**
   * The formats, in the order in which people see them. A format whose documents are also documents
   * of another format comes after that one, as all come after plain text.
   */
  public static final List<Format> ALL =
      List.of(
          new Format(
              "text",
              "flattened tables and plain text",
              List.of("txt", "tsv"),
              new TextReader(),
              null),
          new Format(
              "html",
              "web pages in, a checklist out",
              List.of("html", "htm", "xhtml"),
              new HtmlReader(),
              new HtmlEmitter()),
          new Format(
              "md",
              "Markdown handouts and outlines",
              List.of("md", "markdown"),
              new MarkdownReader(),
              new MarkdownEmitter()),
          CANONICAL,
          new Format(
              "json", "the tree as JSON", List.of("json"), new JsonReader(), new JsonEmitter()),
          new Format(
              "jsonl", "one item a line, flat", List.of("jsonl"), null, new JsonLinesEmitter()),
          new Format("svg", "a map: columns of boxes", List.of("svg"), null, new SvgEmitter()),
          new Format(
              "pdf",
              "the checklist, printed by the machine's browser",
              List.of("pdf"),
              null,
              HtmlEmitter.forPaper()));

  /** How much of a document is looked at to recognize its format. */
  private static final int WINDOW = 4096;

  private Formats() {}

  public static Optional<Format> named(String name) {
    return ALL.stream().filter(format -> format.name().equals(name)).findFirst();
  }

  /** The format that has the extension of a file name, in either case. */
  public static Optional<Format> ofFile(String fileName) {
    String ending = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return ALL.stream().filter(format -> format.extensions().contains(ending)).findFirst();
  }

  /**
   * The format that a text is in by how it begins: of the formats that recognize it, the last.
   *
   * @return nothing if it is not a text
   */
  static Optional<Format> ofText(String content) {
    String start = content.substring(0, Math.min(WINDOW, content.length()));
    if (start.indexOf('\0') >= 0) {
      return Optional.empty();
    }
    String text = start.stripLeading();
    return ALL.stream()
        .filter(format -> format.reader() != null && format.reader().recognizes(text))
        .reduce((general, special) -> special);
  }

  /** The format that a text names at its beginning, whatever its file is called. */
  static Optional<Format> ofMarkedText(String content) {
    String start = content.substring(0, Math.min(WINDOW, content.length())).stripLeading();
    String lower = start.toLowerCase(Locale.ROOT);
    boolean page = lower.startsWith("<!doctype html") || lower.startsWith("<html");
    boolean tree = start.startsWith("format: competence/") || start.contains("\"competence/1\"");
    return page || tree ? ofText(start) : Optional.empty();
  }
}
