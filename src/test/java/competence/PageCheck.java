package competence;

import static org.assertj.core.api.Assertions.assertThat;

import competence.inline.Inline;
import competence.model.Facts;
import competence.model.Framework;
import competence.model.Item;
import competence.model.Level;
import competence.model.Walk;
import competence.text.WellFormed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Checks that a checklist has everything that people are to see: the items in tree order, each
 * under its id with its code, text, levels, type, properties and note, and the facts about the
 * framework. It does not know how the page is made.
 */
public final class PageCheck {
  private final Document page;
  private final Framework framework;
  private final Map<String, String> titles;

  private PageCheck(String html, Framework framework) {
    this.page = Jsoup.parse(html);
    this.framework = framework;
    this.titles =
        framework.facts().levels().stream().collect(Collectors.toMap(Level::id, Level::title));
  }

  /** Fails if a part of a framework is missing on a page or in the wrong place. */
  public static void check(String html, Framework framework) {
    PageCheck check = new PageCheck(html, framework);
    check.items();
    check.facts();
  }

  private void items() {
    List<Item> items = new ArrayList<>();
    Walk.over(framework.items(), (item, depth) -> items.add(item));
    Set<String> ids = items.stream().map(Item::id).collect(Collectors.toSet());
    List<Element> elements =
        page.select("[id]").stream().filter(element -> ids.contains(element.id())).toList();
    assertThat(elements).extracting(Element::id).isEqualTo(items.stream().map(Item::id).toList());
    for (int i = 0; i < items.size(); i++) {
      Element element = elements.get(i);
      List<String> shown =
          element.select("bdi").stream()
              .filter(text -> element.equals(item(text, ids)))
              .map(Element::wholeText)
              .toList();
      assertThat(shown).as(element.id()).containsSubsequence(texts(items.get(i)));
      String code = items.get(i).code();
      if (code != null && !shown.contains(WellFormed.mend(code))) {
        assertThat(number(element, ids)).as(element.id()).contains(WellFormed.mend(code));
      }
    }
  }

  /** The element of the item that a text belongs to. */
  private static @Nullable Element item(Element text, Set<String> ids) {
    return text.parents().stream()
        .filter(element -> ids.contains(element.id()))
        .findFirst()
        .orElse(null);
  }

  /** The number of an item, which may be its code. */
  private static String number(Element element, Set<String> ids) {
    return element.select(".n").stream()
        .filter(number -> element.equals(item(number, ids)))
        .map(Element::wholeText)
        .collect(Collectors.joining());
  }

  /** The texts of an item. */
  private List<String> texts(Item item) {
    List<@Nullable String> texts = new ArrayList<>();
    texts.add(Inline.plain(item.text()));
    item.levels().forEach(level -> texts.add(titles.getOrDefault(level, level)));
    texts.add(item.type());
    item.properties()
        .forEach(
            (name, value) -> {
              texts.add(name);
              texts.add(value);
            });
    texts.add(item.note());
    return texts.stream().filter(Objects::nonNull).map(WellFormed::mend).toList();
  }

  private void facts() {
    Facts facts = framework.facts();
    Stream<@Nullable String> single =
        Stream.of(
            Inline.plain(framework.title()),
            framework.id(),
            framework.origin() == null ? null : framework.origin().file(),
            framework.origin() == null ? null : framework.origin().sha256(),
            facts.version(),
            facts.description(),
            facts.publisher(),
            facts.rights(),
            facts.license(),
            facts.modified());
    Stream<String> lists =
        Stream.concat(facts.authors().stream(), facts.levels().stream().map(Level::title));
    String text = page.body().wholeText();
    assertThat(Stream.concat(single.filter(Objects::nonNull), lists).map(WellFormed::mend))
        .allSatisfy(fact -> assertThat(text).contains(fact));
  }
}
