package competence.bench;

import competence.compiler.Formats;
import competence.diagnostic.Diagnostics;
import competence.model.Framework;
import competence.present.Presentation;
import java.io.IOException;
import java.util.Objects;

/** The forms in which a framework is written as input. */
public enum Dress {
  /** The text of a page whose nested tables a converter flattened. */
  FLATTENED("flattened.txt"),
  /** Text with indented bullets. */
  PLAIN("plain.txt"),
  /** A page of nested tables. */
  TABLES("tables.html"),
  /** A page of nested lists. */
  LISTS("lists.html"),
  /** Markdown with headings and lists, as people write it. */
  OUTLINE("outline.md"),
  /** The handout that the program writes. */
  HANDOUT("handout.md"),
  /** Canonical YAML. */
  YAML("framework.yaml"),
  /** The tree as the program writes it for other programs. */
  JSON("framework.json");

  private final String fileName;

  Dress(String fileName) {
    this.fileName = fileName;
  }

  /** The file name, with the suffix of the format. */
  public String fileName() {
    return fileName;
  }

  /** Writes a framework. */
  public void write(Framework framework, Appendable out) throws IOException {
    switch (this) {
      case FLATTENED -> new FlattenedPage().write(framework, out);
      case PLAIN -> new BulletText().write(framework, out);
      case TABLES -> new TablePage().write(framework, out);
      case LISTS -> new ListPage().write(framework, out);
      case OUTLINE -> new MarkdownOutline().write(framework, out);
      case HANDOUT -> emit("md", framework, out);
      case YAML -> emit("yaml", framework, out);
      case JSON -> emit("json", framework, out);
    }
  }

  /** A framework as text. */
  public String text(Framework framework) throws IOException {
    StringBuilder out = new StringBuilder();
    write(framework, out);
    return out.toString();
  }

  private static void emit(String format, Framework framework, Appendable out) throws IOException {
    Objects.requireNonNull(Formats.named(format).orElseThrow().emitter())
        .emit(framework, Presentation.usual(), out, new Diagnostics());
  }
}
