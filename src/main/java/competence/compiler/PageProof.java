package competence.compiler;

import competence.inline.Inline;
import competence.limit.Limits;
import competence.model.Facts;
import competence.model.Framework;
import competence.model.Item;
import competence.model.Level;
import competence.model.TreeOrder;
import competence.present.Presentation;
import competence.present.Shown;
import competence.text.Bytes;
import competence.text.WellFormed;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Looks for all that people are to see on a checklist: every item under its id, in tree order, with
 * its code, text, type and note; on the program's own page the facts about the framework, too.
 */
final class PageProof implements Proof {
  @Override
  public @Nullable String flaw(
      Bytes output, Framework framework, Presentation presentation, Limits limits) {
    Framework meant = Shown.of(framework, presentation).framework();
    List<String> facts = new ArrayList<>(facts(meant, presentation.template() == null));
    facts.replaceAll(WellFormed::mend);
    PageText page = new PageText(output.reader());
    String flaw = missing(page, new TreeOrder(meant.items()), facts);
    return flaw != null || facts.isEmpty() ? flaw : "\"" + facts.get(0) + "\" is nowhere on it";
  }

  private static List<String> facts(Framework framework, boolean all) {
    String title = Inline.plain(framework.title());
    Facts facts = framework.facts();
    Stream<@Nullable String> more =
        Stream.concat(
            Stream.of(
                framework.id(),
                framework.origin() == null ? null : framework.origin().file(),
                framework.origin() == null ? null : framework.origin().sha256(),
                facts.version(),
                facts.description(),
                facts.publisher(),
                facts.rights(),
                facts.license(),
                facts.modified()),
            Stream.concat(facts.authors().stream(), facts.levels().stream().map(Level::title)));
    List<String> list = new ArrayList<>(List.of(title));
    if (all) {
      more.filter(Objects::nonNull).forEach(list::add);
    }
    return list;
  }

  /**
   * Each item's texts stand between the beginning of its element and that of the next one's.
   *
   * @param facts those that are found are taken out
   */
  private static @Nullable String missing(PageText page, TreeOrder items, List<String> facts) {
    Item item = null;
    while (items.hasNext()) {
      Item next = items.next();
      String stretch = page.upTo(next.id());
      facts.removeIf(stretch::contains);
      if (item != null && !has(stretch, item)) {
        return flaw(item);
      }
      item = next;
    }
    String rest = page.upTo(null);
    facts.removeIf(rest::contains);
    return item == null || has(rest, item) ? null : flaw(item);
  }

  private static String flaw(Item item) {
    return "the item " + item.id() + " or the one after it is not as it should be";
  }

  private static boolean has(String stretch, Item item) {
    int at = 0;
    for (String text : texts(item)) {
      int found = stretch.indexOf(text, at);
      if (found < 0) {
        return false;
      }
      at = found + text.length() - 1; // two may share an edge
    }
    return true;
  }

  private static List<String> texts(Item item) {
    List<String> texts = new ArrayList<>();
    if (item.code() != null) {
      texts.add(WellFormed.mend(item.code())); // may be part of a number
    }
    Stream.of(Inline.plain(item.text()), item.type(), item.note())
        .filter(Objects::nonNull)
        .map(WellFormed::mend)
        .map(PageText::whole)
        .forEach(texts::add);
    return texts;
  }
}
