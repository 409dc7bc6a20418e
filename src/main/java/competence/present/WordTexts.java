package competence.present;

import competence.diagnostic.Code;
import competence.diagnostic.Diagnostics;
import competence.record.Fields;
import competence.record.Node;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads texts by their keys. A key must be one that the English words have, and a text must have
 * the placeholders that the English one has: the program puts numbers there.
 */
final class WordTexts {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^{}]*}");

  private final Map<String, String> english;
  private final Diagnostics diagnostics;

  WordTexts(Words english, Diagnostics diagnostics) {
    this.english = english.texts();
    this.diagnostics = diagnostics;
  }

  /** The texts under a key; none if it is missing or its value is no mapping. */
  Map<String, String> read(Fields fields, String key) {
    Fields texts = fields.mapping(key, english.keySet());
    Map<String, String> read = new LinkedHashMap<>();
    for (Map.Entry<String, String> model : english.entrySet()) {
      String text = texts.text(model.getKey());
      if (text != null && hasItsPlaceholders(texts.node(model.getKey()), text, model.getValue())) {
        read.put(model.getKey(), text);
      }
    }
    return read;
  }

  private boolean hasItsPlaceholders(@Nullable Node node, String text, String model) {
    Set<String> wanted = placeholders(model);
    Set<String> found = placeholders(text);
    if (found.equals(wanted)) {
      return true;
    }
    String what = wanted.isEmpty() ? "no placeholder" : String.join(", ", wanted);
    diagnostics.add(
        Code.SHOW104,
        node == null ? null : node.span(),
        "this text must have " + what + " in it, and no other placeholder",
        "in English it is \"" + model + '"');
    return false;
  }

  private static Set<String> placeholders(String text) {
    Set<String> found = new TreeSet<>();
    PLACEHOLDER.matcher(text).results().map(MatchResult::group).forEach(found::add);
    return found;
  }
}
