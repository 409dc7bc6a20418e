package competence.changes;

import competence.diff.Stretch.Origin;
import competence.markup.Markup;
import java.util.List;

/** Writes the sections with their changes, and the list of them. */
final class ChangesPageSections {
  private static final int LONGEST_LINK = 200;

  private final List<Section> sections;
  private final ChangesPageMarks oldMarks;
  private final ChangesPageMarks newMarks;
  private final Markup out;

  ChangesPageSections(List<Section> sections, Edition before, Edition now, Markup out) {
    this.sections = sections;
    this.oldMarks = new ChangesPageMarks(Origin.OLD, before.framework().language(), out);
    this.newMarks = new ChangesPageMarks(Origin.NEW, now.framework().language(), out);
    this.out = out;
  }

  /** A list of links, if there is more than one section. */
  void contents() {
    if (sections.size() < 2) {
      return;
    }
    out.raw(
        "<nav aria-labelledby=\"_sections\">\n<h2 id=\"_sections\">Sections</h2>\n<ul role=\"list\">\n");
    for (int i = 0; i < sections.size(); i++) {
      int count = sections.get(i).rows().size();
      out.raw("<li><a href=\"#s" + i + "\">");
      name(sections.get(i), LONGEST_LINK);
      out.raw("</a> <span class=\"n\">" + count + (count == 1 ? " change" : " changes"));
      out.raw("</span></li>\n");
    }
    out.raw("</ul>\n</nav>\n");
  }

  /** All sections. */
  void write(ChangesPageTable table) {
    for (int i = 0; i < sections.size(); i++) {
      out.raw("<section aria-labelledby=\"s" + i + "\">\n<h2 id=\"s" + i + "\">");
      name(sections.get(i), Integer.MAX_VALUE);
      out.raw("</h2>\n");
      table.write(sections.get(i), "s" + i);
      out.raw("</section>\n");
    }
  }

  private void name(Section section, int most) {
    Edition.Entry head = section.head();
    if (head == null) {
      out.raw(sections.size() == 1 ? "Items" : "In no section");
      return;
    }
    String number = head.number();
    out.raw(number == null || section.isGone() ? "" : "<span class=\"no\">" + number + "</span> ");
    (section.isGone() ? oldMarks : newMarks).plain(Excerpt.of(head.text(), most));
    out.raw(section.isGone() ? " <span class=\"n\">(old edition)</span>" : "");
  }
}
