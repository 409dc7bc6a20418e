package competence.emitter;

import competence.inline.Inline;
import competence.model.Framework;
import competence.model.Item;
import competence.model.Walk;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * What a framework says besides the words of its items and how they hang together. Not every format
 * has a place for all of it.
 */
@SuppressWarnings("ImmutableEnumChecker") // functions without state
public enum Detail {
  ID("the id", framework -> framework.id()),
  TITLE("the title", framework -> framework.title()),
  LANGUAGE("the language", framework -> framework.language()),
  SOURCE("the source", framework -> framework.origin()),
  VERSION("the version", framework -> framework.facts().version()),
  DESCRIPTION("the description", framework -> framework.facts().description()),
  PUBLISHER("the publisher", framework -> framework.facts().publisher()),
  AUTHORS("1 author", "authors", framework -> framework.facts().authors().size()),
  RIGHTS("the rights", framework -> framework.facts().rights()),
  LICENSE("the license", framework -> framework.facts().license()),
  MODIFIED("the date of modification", framework -> framework.facts().modified()),
  LEVELS("1 level", "levels", framework -> framework.facts().levels().size()),
  KINDS("what is a heading", framework -> framework.items().isEmpty() ? null : framework),
  MARKUP("1 text's emphasis or links", "texts' emphasis or links", Detail::marked),
  ITEM_IDS("1 item's id", "items' ids", items(item -> true)),
  ITEM_CODES("1 item's code", "items' codes", items(item -> item.code() != null)),
  ITEM_LEVELS("1 item's level", "items' levels", items(item -> item.level() != null)),
  ITEM_TYPES("1 item's type", "items' types", items(item -> item.type() != null)),
  NOTES("1 note", "notes", items(item -> item.note() != null)),
  RETIRED("1 retired item", "retired items", framework -> framework.retired().size());

  private final String one;
  private final String many;
  private final ToIntFunction<Framework> count;

  Detail(String one, String many, ToIntFunction<Framework> count) {
    this.one = one;
    this.many = many;
    this.count = count;
  }

  Detail(String name, Function<Framework, @Nullable Object> value) {
    this(name, name, framework -> value.apply(framework) == null ? 0 : 1);
  }

  /** How often a framework has it. */
  public int count(Framework framework) {
    return count.applyAsInt(framework);
  }

  /** So many of it, in words: {@code the license}, {@code 3 notes}. */
  String phrase(int number) {
    return number == 1 ? one : number + " " + many;
  }

  private static int marked(Framework framework) {
    int title = Inline.hasMarkup(framework.title()) ? 1 : 0;
    return title + items(item -> Inline.hasMarkup(item.text())).applyAsInt(framework);
  }

  private static ToIntFunction<Framework> items(Predicate<Item> having) {
    return framework -> {
      int[] count = {0};
      Walk.over(framework.items(), (item, depth) -> count[0] += having.test(item) ? 1 : 0);
      return count[0];
    };
  }
}
