package competence.emitter.html;

import competence.markup.Markup;
import competence.markup.WordsWriter;
import competence.model.Item;
import competence.model.ItemKind;
import competence.model.Walk;
import competence.present.FrameworkView;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes links to the headings, if there are enough of them. */
final class ContentsWriter {
  private static final int FEWEST = 3;

  /** The deepest level of headings that is listed. */
  private static final int DEEPEST = 2;

  private record Entry(Item heading, @Nullable String number, int depth) {}

  private ContentsWriter() {}

  static void write(FrameworkView shown, WordsWriter words, Markup out) {
    List<Entry> entries = entries(shown);
    if (entries.size() < FEWEST) {
      return;
    }
    out.raw("<nav class=\"contents\" aria-labelledby=\"_contents\">\n");
    words.html("<p id=\"_contents\">{}</p>\n", "contents");
    int depth = 0;
    for (Entry entry : entries) {
      out.raw(between(depth, entry.depth()));
      link(entry, out);
      depth = entry.depth();
    }
    out.raw(between(depth, 1));
    words.html("<a href=\"#_sign\">{}</a>", "sign").raw(between(1, 0)).raw("</nav>\n");
  }

  /** Closes and opens lists between two entries; depth 0 is outside of the list. */
  private static String between(int depth, int next) {
    if (next > depth) {
      return (depth == 0 ? "" : "\n") + "<ol role=\"list\">\n<li>";
    }
    String closed = "</li>\n" + "</ol>\n</li>\n".repeat(Math.max(0, depth - Math.max(next, 1)));
    return next == 0 ? closed + "</ol>\n" : closed + "<li>";
  }

  private static void link(Entry entry, Markup out) {
    String id = entry.heading().id();
    out.html("<a href=\"#{}\">", id);
    if (entry.number() != null) {
      out.html("<span class=\"n\">{}</span> ", entry.number());
    }
    out.inlineWithoutLinks(entry.heading().text());
    out.html("</a> <small class=\"count\" data-count=\"{}\"></small>", id);
  }

  private static List<Entry> entries(FrameworkView shown) {
    List<Entry> entries = new ArrayList<>();
    Walk.over(
        shown.framework().items(),
        new Walk.Visitor() {
          private int headings;

          @Override
          public void enter(Item item, int depth) {
            if (item.kind() == ItemKind.HEADING && ++headings <= DEEPEST) {
              entries.add(new Entry(item, shown.number(item), headings));
            }
          }

          @Override
          public void leave(Item item, int depth) {
            headings -= item.kind() == ItemKind.HEADING ? 1 : 0;
          }
        });
    return entries;
  }
}
