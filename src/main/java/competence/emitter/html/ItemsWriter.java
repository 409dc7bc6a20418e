package competence.emitter.html;

import competence.emitter.FullTexts;
import competence.markup.Markup;
import competence.markup.WordsWriter;
import competence.model.Item;
import competence.model.ItemKind;
import competence.model.Walk;
import competence.present.FrameworkView;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes the tree: sections for headings, a group with a list for the statements of each, and lists
 * in these for the items below stems.
 */
final class ItemsWriter implements Walk.Visitor {
  /** An item whose sub-items are being written; the first one is the page. */
  private static final class Place {
    private final String name;
    private final boolean stem;
    private boolean listOpen;

    /** The name is the id of the element that is the label of the sub-items. */
    Place(String name, boolean stem) {
      this.name = name;
      this.stem = stem;
    }
  }

  private final ItemWriter items;
  private final Markup out;
  private final FullTexts texts = new FullTexts();
  private final Deque<Place> places = new ArrayDeque<>();
  private final Deque<String> stems = new ArrayDeque<>();
  private int headings;
  private int written;

  private ItemsWriter(ItemWriter items, Markup out) {
    this.items = items;
    this.out = out;
    places.push(new Place("_title", false));
  }

  /** Writes the items, and returns their number. */
  static int write(FrameworkView shown, WordsWriter words, Markup out) {
    ItemsWriter writer = new ItemsWriter(new ItemWriter(shown, words, out), out);
    Walk.over(shown.framework().items(), writer);
    writer.closeList(writer.places.element());
    return writer.written;
  }

  @Override
  public void enter(Item item, int depth) {
    String fullText = texts.enter(item);
    Place place = places.element();
    boolean heading = item.kind() == ItemKind.HEADING;
    if (heading && !place.stem) {
      closeList(place);
    } else {
      openList(place);
    }
    if (heading) {
      headings++;
      out.raw(place.stem ? "<li>" : "");
      items.heading(item, headings + 1);
    } else if (item.isStem()) {
      items.stem(item, stems);
      stems.addLast(ItemWriter.described(item));
    } else {
      items.leaf(item, fullText, stems);
    }
    places.push(new Place(ItemWriter.nameId(item), item.isStem()));
    written++;
  }

  @Override
  public void leave(Item item, int depth) {
    closeList(places.pop());
    texts.leave();
    if (item.kind() == ItemKind.HEADING) {
      headings--;
      out.raw("</section>").raw(places.element().stem ? "</li>\n" : "\n");
    } else {
      out.raw("</li>\n");
      if (item.isStem()) {
        stems.removeLast();
      }
    }
  }

  private void openList(Place place) {
    if (place.listOpen) {
      return;
    }
    place.listOpen = true;
    if (place.stem) {
      out.raw("<ul role=\"list\">\n");
    } else {
      out.raw("<div role=\"group\" aria-labelledby=\"").value(place.name).raw("\">\n");
      out.raw("<ul class=\"tree\" role=\"list\">\n");
    }
  }

  private void closeList(Place place) {
    if (place.listOpen) {
      out.raw(place.stem ? "</ul>\n" : "</ul>\n</div>\n");
      place.listOpen = false;
    }
  }
}
