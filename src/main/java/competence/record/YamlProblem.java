package competence.record;

import competence.diagnostic.Code;
import competence.diagnostic.Diagnostics;
import competence.source.Span;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells of wrong YAML syntax, with what to do about the mistakes that people make most. */
final class YamlProblem {
  /** What SnakeYAML says, by its beginning, and what helps. */
  private static final Map<String, String> HELP = new LinkedHashMap<>();

  static {
    HELP.put("mapping values are not allowed", "a text with \": \" in it must be in double quotes");
    HELP.put("found character '\\t", "indent with spaces, not with tabs");
    HELP.put("found character '@", "put a text that begins with this character in quotes");
    HELP.put("found character '`", "put a text that begins with this character in quotes");
    HELP.put("found character '%", "put a text that begins with this character in quotes");
    HELP.put("found unexpected end of stream", "a quotation mark or a bracket is not closed");
    HELP.put("expected <block end>", "look at the indentation, and at quotes within the text");
    HELP.put("could not find expected ':'", "a key must be followed by a colon and a space");
    HELP.put("found unknown escape", "write \\\\ for a backslash in double quotes");
  }

  private YamlProblem() {}

  /** Reports a problem at a place; null if the place is not known. */
  static void report(@Nullable String problem, @Nullable Span span, Diagnostics diagnostics) {
    String told = problem == null ? "the file cannot be read" : problem.strip();
    diagnostics.add(Code.REC101, span, "this is not YAML: " + told, help(told));
  }

  private static @Nullable String help(String problem) {
    for (Map.Entry<String, String> entry : HELP.entrySet()) {
      if (problem.startsWith(entry.getKey())) {
        return entry.getValue();
      }
    }
    return null;
  }
}
