package competence.project;

import competence.changes.ChangesJson;
import competence.changes.ChangesMarkdown;
import competence.changes.ChangesPage;
import competence.changes.ChangesText;
import competence.changes.ChangesWriter;
import competence.compiler.Format;
import competence.diff.Difference;
import competence.text.Bytes;
import competence.text.Utf8;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The forms in which the difference between two editions is shown. */
public final class DiffFormat {
  /** Text for a terminal. */
  public static final Format TEXT = new Format("text", "for a terminal", List.of("txt"));

  /** Markdown for a pull request. */
  public static final Format MARKDOWN = new Format("md", "for a pull request", List.of("md"));

  /** A page for a committee. */
  public static final Format PAGE = new Format("html", "for a committee", List.of("html", "htm"));

  /** JSON for programs. */
  public static final Format JSON = new Format("json", "for programs", List.of("json"));

  /** All forms. */
  public static final List<Format> ALL = List.of(TEXT, MARKDOWN, PAGE, JSON);

  private DiffFormat() {}

  /** The names of all forms. */
  public static List<String> names() {
    return ALL.stream().map(Format::name).toList();
  }

  /** The form of that name. */
  public static Optional<Format> named(String name) {
    return ALL.stream().filter(format -> format.name().equals(name)).findFirst();
  }

  /** The form that a file's name asks for. */
  public static Optional<Format> ofFile(String name) {
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return ALL.stream().filter(format -> format.extensions().contains(ending)).findFirst();
  }

  /**
   * The difference in a form.
   *
   * @param colour whether text may have colours
   * @param most how many bytes it may have
   * @return null if it would have more
   */
  public static @Nullable Bytes write(
      Format format, Difference difference, boolean colour, long most) {
    Utf8 out = new Utf8(most);
    try {
      writer(format, colour).write(difference, out);
      return out.bytes();
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory throws none", e);
    } catch (Utf8.TooLargeException tooLarge) {
      return null;
    }
  }

  private static ChangesWriter writer(Format format, boolean colour) {
    return switch (format.name()) {
      case "json" -> new ChangesJson();
      case "html" -> new ChangesPage();
      case "md" -> new ChangesMarkdown();
      default -> new ChangesText(colour);
    };
  }
}
