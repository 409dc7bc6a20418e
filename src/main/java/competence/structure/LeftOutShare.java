package competence.structure;

import competence.diagnostic.Code;
import competence.diagnostic.Diagnostics;
import competence.ledger.Ledger;
import competence.ledger.Usage;
import competence.source.SourceText;
import competence.text.WhiteSpace;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Warns if a large part of a document's words is left out. */
final class LeftOutShare {
  /** One word of this many may be left out. */
  private static final int SHARE = 5;

  /** Fewer words are no large part of a real document. */
  private static final int FEWEST = 20;

  private static final int REASONS = 3;

  /** Reasons of what no reader of the document sees as its words. */
  private static final Set<String> MARKUP =
      Set.of(
          "blanks",
          "comment",
          "link definition",
          "raw HTML",
          "attributes",
          "front matter",
          "command of a site generator",
          "shortcode",
          "import",
          "footnote mark",
          "sign of a box",
          "rule of a table",
          "sign of a definition",
          "permalink",
          "name of a page",
          "description of the page",
          "column names");

  private LeftOutShare() {}

  /** Counts what the ledger has when the tree is built. */
  static void report(SourceText source, Ledger ledger, Diagnostics diagnostics) {
    Map<String, Integer> reasons = new HashMap<>();
    int kept = 0;
    for (int i = 0; i < ledger.size(); i++) {
      if (ledger.isKept(i)) {
        kept += words(source.content(), ledger.start(i), ledger.end(i));
      } else if (!ledger.isEcho(i)) {
        String reason = reason(ledger.use(i));
        int words = isMarkup(reason) ? 0 : words(source.content(), ledger.start(i), ledger.end(i));
        if (words > 0) {
          reasons.merge(reason, words, Integer::sum);
        }
      }
    }
    int left = reasons.values().stream().mapToInt(Integer::intValue).sum();
    if (left >= FEWEST && left * SHARE > left + kept) {
      diagnostics.add(
          Code.TREE209,
          null,
          left + " of " + (left + kept) + " words are left out: " + listed(reasons),
          "see what is left out: competence audit DOCUMENT -o audit.html");
    }
  }

  /** Why a text is left out; empty for markup and attributes. */
  private static String reason(Usage use) {
    if (use instanceof Usage.Dropped dropped) {
      return dropped.reason();
    }
    return use instanceof Usage.Boilerplate boilerplate ? boilerplate.rule().toString() : "";
  }

  private static boolean isMarkup(String reason) {
    return reason.isEmpty()
        || Scope.REASONS.contains(reason)
        || MARKUP.contains(reason)
        || reason.equals("<head>")
        || reason.equals("<script>")
        || reason.equals("<style>")
        || reason.equals("<template>")
        || reason.equals("<svg>");
  }

  private static String listed(Map<String, Integer> reasons) {
    return reasons.entrySet().stream()
        .sorted(
            Comparator.<Map.Entry<String, Integer>>comparingInt(entry -> -entry.getValue())
                .thenComparing(Map.Entry::getKey))
        .limit(REASONS)
        .map(entry -> entry.getKey() + " (" + entry.getValue() + ')')
        .collect(Collectors.joining(", "));
  }

  /** The words in a part of a text that have a letter or a digit. */
  private static int words(String content, int from, int to) {
    int words = 0;
    boolean inWord = false;
    for (int at = from; at < to; at++) {
      char c = content.charAt(at);
      if (WhiteSpace.is(c)) {
        inWord = false;
      } else if (!inWord && (Character.isLetterOrDigit(c) || Character.isSurrogate(c))) {
        inWord = true;
        words++;
      }
    }
    return words;
  }
}
