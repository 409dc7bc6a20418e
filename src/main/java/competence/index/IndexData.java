package competence.index;

import competence.inline.Inline;
import competence.markup.Direction;
import competence.markup.JsonText;
import competence.model.Framework;
import competence.model.Item;
import competence.model.Walk;
import competence.present.Shown;
import competence.present.Words;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What the page searches, as JSON that can stand in an element: of each framework its items in tree
 * order, each an array of the place of the one above it (-1 for none), its kind, its text, and for
 * a competence its id and what people call it.
 */
final class IndexData {
  private IndexData() {}

  static String json(List<IndexEntry> list, Words words) {
    String texts =
        words.below("index.script.").entrySet().stream()
            .map(word -> field(word.getKey(), word.getValue()))
            .collect(Collectors.joining(","));
    String frameworks = list.stream().map(IndexData::framework).collect(Collectors.joining(",\n"));
    return "{\"words\":{" + texts + "},\n\"frameworks\":[\n" + frameworks + "]}";
  }

  private static String field(String key, String value) {
    return JsonText.of(key) + ":" + JsonText.of(value);
  }

  private static String framework(IndexEntry listed) {
    Framework framework = listed.shown().framework();
    String fields =
        String.join(
            ",",
            field("title", Inline.plain(framework.title())),
            field("checklist", listed.checklist()),
            field("language", framework.language()),
            field("direction", Direction.of(framework.language())));
    Items items = new Items(listed.shown());
    Walk.over(framework.items(), items);
    return "{" + fields + ",\"items\":[" + items.json + "]}";
  }

  private static final class Items implements Walk.Visitor {
    private static final int NONE = -1;

    private final Shown shown;
    private final StringBuilder json = new StringBuilder();
    private final Deque<Integer> above = new ArrayDeque<>();
    private int count;

    Items(Shown shown) {
      this.shown = shown;
    }

    @Override
    public void enter(Item item, int depth) {
      json.append(count == 0 ? "\n[" : ",\n[").append(above.isEmpty() ? NONE : above.element());
      json.append(item.isLeaf() ? ",\"leaf\"," : item.isStem() ? ",\"stem\"," : ",\"heading\",");
      json.append(JsonText.of(Inline.plain(item.text())));
      if (item.isLeaf()) {
        json.append(',').append(JsonText.of(item.id()));
        json.append(',').append(JsonText.of(name(item)));
      }
      json.append(']');
      above.push(count++);
    }

    @Override
    public void leave(Item item, int depth) {
      above.pop();
    }

    private String name(Item item) {
      String number = shown.number(item);
      String label = shown.label(item);
      String first = number == null ? "" : number;
      return label == null ? first : (first + " " + label).strip();
    }
  }
}
