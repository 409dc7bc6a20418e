package competence.profile;

import competence.diagnostic.Diagnostic;
import competence.diagnostic.Visible;
import competence.record.YamlScalar;
import competence.source.SourceText;
import competence.source.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes a profile for a document, with an entry for each guess about it. The profile leaves the
 * tree as it is; an author edits the entries that are wrong.
 */
public final class ProfileSuggestion {
  private ProfileSuggestion() {}

  /**
   * The YAML of the profile.
   *
   * @param name the name of the profile
   * @param findings the findings about the document; those that are no guesses are skipped
   */
  public static String of(String name, SourceText document, List<Diagnostic> findings) {
    Map<String, List<String>> lines = new LinkedHashMap<>();
    List<String> others = new ArrayList<>();
    for (Diagnostic found : findings) {
      Diagnostic.Decision decision = found.decision();
      if (decision != null) {
        List<String> entries = lines.computeIfAbsent(decision.key(), key -> new ArrayList<>());
        if (!entries.contains("  - " + decision.entry())) {
          entries.add("  # " + remark(found));
          entries.add("  - " + decision.entry());
        }
      } else if (found.code().isGuess()) {
        others.add("#   " + remark(found));
      }
    }
    StringBuilder out = new StringBuilder();
    out.append("# A profile for ").append(Visible.brief(document.name())).append(".\n");
    out.append(
        lines.isEmpty()
            ? "# There is no guess to check that a profile can change.\n"
            : "# Each entry below is a guess about the document. Change those that are wrong.\n");
    if (!others.isEmpty()) {
      out.append("# These guesses cannot be changed here:\n");
      others.forEach(other -> out.append(other).append('\n'));
    }
    out.append("format: ").append(Profiles.FORMAT).append('\n');
    out.append("name: ").append(YamlScalar.write(name)).append('\n');
    lines.forEach(
        (key, entries) -> {
          out.append(key).append(":\n");
          entries.forEach(entry -> out.append(entry).append('\n'));
        });
    return out.toString();
  }

  private static String remark(Diagnostic found) {
    Span span = found.span();
    SourceText source = found.source();
    String place = span == null || source == null ? "" : source.place(span.start()) + " ";
    return place + Visible.brief(found.message()) + " (" + found.code() + ")";
  }
}
