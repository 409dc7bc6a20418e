package competence.project;

import competence.audit.Audit;
import competence.compiler.Format;
import competence.compiler.Formats;
import competence.diagnostic.Diagnostic;
import competence.profile.ProfileSuggestion;
import competence.report.AuditJson;
import competence.report.AuditPage;
import competence.text.Utf8Writer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;

/**
 * The formats of an audit, and of a profile that is suggested for a document. They are requested
 * like other outputs, but they are about the document, and written even if errors prevent a tree:
 * so no emitter writes them.
 */
public final class AuditFormat {
  public static final Format PAGE =
      new Format("audit", "the audit, as a page", List.of("audit.html"));

  public static final Format JSON =
      new Format("audit-json", "the audit, as JSON", List.of("audit.json"));

  public static final Format PROFILE =
      new Format("profile", "a profile for the document", List.of("profile.yaml"));

  /** The formats of an audit. */
  public static final List<Format> ALL = List.of(PAGE, JSON);

  private AuditFormat() {}

  public static Optional<Format> ofFile(String name) {
    Optional<Format> tree = Formats.ofFile(name);
    return tree.map(Format::name).flatMap(AuditFormat::named);
  }

  /** The format of an audit for the name of a format: html, json. */
  public static Optional<Format> named(String name) {
    return switch (name) {
      case "html" -> Optional.of(PAGE);
      case "json" -> Optional.of(JSON);
      default -> Optional.empty();
    };
  }

  /** Whether a format is one of these: all others have a reader or an emitter. */
  static boolean is(Format format) {
    return format.reader() == null && format.emitter() == null;
  }

  /**
   * Writes an audit, or a suggestion.
   *
   * @param most how many bytes it may have
   * @throws Utf8Writer.TooLongException if it would have more
   * @throws IOException if {@code out} throws one
   */
  static void write(
      Format format, Audit audit, List<Diagnostic> findings, OutputStream out, long most)
      throws IOException {
    try (Writer text = new Utf8Writer(out, most)) {
      if (format.equals(PROFILE)) {
        text.write(ProfileSuggestion.of(audit.source(), findings));
      } else if (format.equals(JSON)) {
        AuditJson.write(audit, findings, text);
      } else {
        AuditPage.write(audit, findings, text);
      }
    } catch (UncheckedIOException failed) {
      throw failed.getCause();
    }
  }
}
