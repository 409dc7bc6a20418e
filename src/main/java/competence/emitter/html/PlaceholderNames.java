package competence.emitter.html;

import competence.markup.Template;
import competence.present.Words;
import competence.source.Resources;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The placeholders that a page can have: those of the program's own page, and all words. */
public final class PlaceholderNames {
  /** Comes before the key of words. */
  static final String WORDS = "words:";

  /** Comes before the key of words that stand where no markup can. */
  static final String PLAIN = "plain:";

  /** All that are known. */
  public static final Set<String> KNOWN = known();

  /** Those without which a page would be no checklist. */
  public static final List<String> NEEDED = List.of("title", "items");

  private PlaceholderNames() {}

  private static Set<String> known() {
    Template page = new Template(Resources.text(HtmlEmitter.TEMPLATE));
    Set<String> names = new LinkedHashSet<>(page.placeholders());
    for (String key : Words.english().texts().keySet()) {
      names.add(WORDS + key);
      names.add(PLAIN + key);
    }
    return names;
  }
}
