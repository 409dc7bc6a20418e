package competence.profile;

import competence.diagnostic.Diagnostic;
import competence.diagnostic.Visible;
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
  private static final String INTRODUCTION =
      """
      # Each entry is a guess about the document. The profile leaves the tree as it is: change the
      # entries that are wrong, and compile the document with --profile and the name of this file.
      """;
  private static final Map<String, String> CHOICES =
      Map.of(
          "lines", "section, heading, statement, stem, child, omit",
          "tables", "rows, columns, levels, level-rows, unit, cells, omit");

  private ProfileSuggestion() {}

  /**
   * The YAML of the profile.
   *
   * @param findings the findings about the document; those that are no guesses are skipped
   */
  public static String of(SourceText document, List<Diagnostic> findings) {
    Map<String, Map<String, String>> entries = new LinkedHashMap<>();
    List<String> others = new ArrayList<>();
    for (Diagnostic found : findings) {
      Diagnostic.Decision decision = found.decision();
      if (decision != null && found.code().isGuess()) {
        entries
            .computeIfAbsent(decision.key(), key -> new LinkedHashMap<>())
            .putIfAbsent(decision.entry(), remark(found));
      } else if (found.code().isGuess()) {
        others.add(remark(found));
      }
    }
    StringBuilder out = new StringBuilder();
    out.append("# A profile for ").append(Visible.brief(document.name())).append(".\n");
    out.append(entries.isEmpty() ? "# No guess can be changed by a profile.\n" : INTRODUCTION);
    out.append("format: ").append(Profiles.FORMAT).append('\n');
    entries.forEach(
        (key, lines) -> {
          out.append("\n# As: ").append(CHOICES.get(key)).append("\n").append(key).append(":\n");
          lines.forEach(
              (entry, remark) ->
                  out.append("  # ").append(remark).append("\n  - ").append(entry).append('\n'));
        });
    if (!others.isEmpty()) {
      out.append("\n# These guesses have no entry:\n");
      others.forEach(other -> out.append("#   ").append(other).append('\n'));
    }
    return out.toString();
  }

  private static String remark(Diagnostic found) {
    Span span = found.span();
    SourceText source = found.source();
    String place =
        span == null || source == null ? "" : "Line " + source.place(span.start()) + ": ";
    return place + Visible.brief(found.message()) + " (" + found.code() + ")";
  }
}
