package competence.emitter.html;

import competence.markup.Markup;
import competence.markup.Phrases;
import competence.model.Framework;
import competence.model.Item;
import competence.model.ItemKind;
import competence.model.Numbering;
import competence.model.Walk;
import java.util.ArrayList;
import java.util.List;

/** Writes the jump list: links to the headings, where there are enough of them to need one. */
final class ContentsWriter {
  private static final int FEWEST = 3;

  /** Headings within headings within headings are found from the ones above them. */
  private static final int DEEPEST = 2;

  private record Entry(Item heading, String number, int depth) {}

  private ContentsWriter() {}

  static void write(Framework framework, Phrases phrases, Markup out) {
    List<Entry> entries = entries(framework);
    if (entries.size() < FEWEST) {
      return;
    }
    out.raw("<nav class=\"contents\" aria-labelledby=\"_contents\">\n<p id=\"_contents\">");
    phrases.write("contents").raw("</p>\n");
    int depth = 0;
    for (Entry entry : entries) {
      out.raw(between(depth, entry.depth()));
      link(entry, out);
      depth = entry.depth();
    }
    out.raw(between(depth, 0)).raw("</nav>\n");
  }

  /** Closes and opens lists to get from an entry to the next; 0 is outside of the list. */
  private static String between(int depth, int next) {
    if (next > depth) {
      return (depth == 0 ? "" : "\n") + "<ol role=\"list\">\n<li>";
    }
    String closed = "</li>\n" + "</ol>\n</li>\n".repeat(Math.max(0, depth - Math.max(next, 1)));
    return next == 0 ? closed + "</ol>\n" : closed + "<li>";
  }

  private static void link(Entry entry, Markup out) {
    out.raw("<a href=\"#").value(entry.heading().id()).raw("\"><span class=\"n\">");
    out.text(entry.number()).raw("</span> ").inlineWithoutLinks(entry.heading().text()).raw("</a>");
  }

  private static List<Entry> entries(Framework framework) {
    List<Entry> entries = new ArrayList<>();
    Numbering numbering = new Numbering();
    Walk.over(
        framework.items(),
        new Walk.Visitor() {
          private int headings;

          @Override
          public void enter(Item item, int depth) {
            String number = numbering.enter(item);
            if (item.kind() == ItemKind.HEADING && ++headings <= DEEPEST && number != null) {
              entries.add(new Entry(item, number, headings));
            }
          }

          @Override
          public void leave(Item item, int depth) {
            numbering.leave(item);
            headings -= item.kind() == ItemKind.HEADING ? 1 : 0;
          }
        });
    return entries;
  }
}
