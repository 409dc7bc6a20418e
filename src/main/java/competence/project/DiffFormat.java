package competence.project;

import competence.changes.ChangesJson;
import competence.changes.ChangesMarkdown;
import competence.changes.ChangesPage;
import competence.changes.ChangesText;
import competence.changes.ChangesWriter;
import competence.compiler.Format;
import competence.diagnostic.Code;
import competence.diff.Difference;
import competence.limit.Limits;
import competence.text.Utf8Writer;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The formats in which the difference between two editions is shown. */
public final class DiffFormat {
  public static final Format TEXT = new Format("text", "for a terminal", List.of("txt"));

  public static final Format MARKDOWN = new Format("md", "for a pull request", List.of("md"));

  public static final Format PAGE = new Format("html", "for a committee", List.of("html", "htm"));

  public static final Format JSON = new Format("json", "for programs", List.of("json"));

  public static final List<Format> ALL = List.of(TEXT, MARKDOWN, PAGE, JSON);

  private DiffFormat() {}

  public static List<String> names() {
    return ALL.stream().map(Format::name).toList();
  }

  public static Optional<Format> named(String name) {
    return ALL.stream().filter(format -> format.name().equals(name)).findFirst();
  }

  public static Optional<Format> ofFile(String name) {
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return ALL.stream().filter(format -> format.extensions().contains(ending)).findFirst();
  }

  /**
   * Writes a difference in a format.
   *
   * @param colour whether text may have colours
   * @param most how many bytes it may have; writing more is an error
   * @param mention where the user named the new edition
   */
  public static Output.Content content(
      Format format, Difference difference, boolean colour, long most, ReportLocation mention) {
    return out -> {
      try (Writer text = new Utf8Writer(out, most)) {
        writer(format, colour).write(difference, text);
        return List.of();
      } catch (UncheckedIOException failed) {
        throw failed.getCause();
      } catch (Utf8Writer.TooLongException tooLong) {
        String message = "the result would be larger than " + Limits.bytes(most);
        return List.of(mention.say(Code.LIMIT102, message, null));
      }
    };
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
