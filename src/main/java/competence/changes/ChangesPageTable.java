package competence.changes;

import competence.diff.Stretch.Origin;
import competence.markup.Markup;
import competence.model.Item;
import competence.model.ItemKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes the changes of a section as a table: what happened, the old edition, the new one. */
final class ChangesPageTable {
  /** The names of the columns. */
  static final String HEAD =
      """
      <thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col">Change</th>\
      <th role="columnheader" scope="col">Old edition</th>\
      <th role="columnheader" scope="col">New edition</th>\
      <th role="columnheader" scope="col" class="decision">Decision</th></tr></thead>
      """;

  /** The last cell of a row, which is printed only. */
  static final String DECISION =
      "<td role=\"cell\" class=\"decision\"><span>\u2610 yes</span> <span>\u2610 no</span></td>";

  private final ChangesPageMarks oldMarks;
  private final ChangesPageMarks newMarks;
  private final ChangesPageCell oldCell;
  private final ChangesPageCell newCell;
  private final Markup out;

  ChangesPageTable(List<Section> sections, Edition before, Edition now, Markup out) {
    this.out = out;
    this.oldMarks = new ChangesPageMarks(Origin.OLD, before.framework().language(), out);
    this.newMarks = new ChangesPageMarks(Origin.NEW, now.framework().language(), out);
    Map<String, Integer> old = new HashMap<>();
    Map<String, Integer> young = new HashMap<>();
    for (Section section : sections) {
      for (Row row : section.rows()) {
        row.before().forEach(place -> old.put(place.item().id(), row.number()));
        row.now().forEach(place -> young.put(place.item().id(), row.number()));
      }
    }
    this.oldCell = new ChangesPageCell(Origin.OLD, before, now, old, out);
    this.newCell = new ChangesPageCell(Origin.NEW, before, now, young, out);
  }

  /**
   * Writes a table.
   *
   * @param section its changes
   * @param heading the id of the heading that names it
   */
  void write(Section section, String heading) {
    out.raw(
        "<table role=\"table\" class=\"changes\" aria-labelledby=\"" + heading + "\">\n" + HEAD);
    List<String> path = null;
    for (Row row : section.rows()) {
      List<String> here = section.below(row);
      if (!here.equals(path)) {
        out.raw(path == null ? "" : "</tbody>\n").raw("<tbody role=\"rowgroup\">\n");
        if (path != null || !here.isEmpty()) {
          group(section.context(here), row);
        }
        path = here;
      }
      row(row);
    }
    out.raw("</tbody></table>\n");
  }

  private void group(String context, Row row) {
    out.raw("<tr role=\"row\" class=\"group\">");
    out.raw("<th role=\"rowheader\" scope=\"rowgroup\" colspan=\"3\">");
    if (context.isEmpty()) {
      out.raw("at the top");
    } else {
      marks(row).plain(context);
    }
    out.raw("</th><td role=\"cell\" class=\"decision\"></td></tr>\n");
  }

  private ChangesPageMarks marks(Row row) {
    return row.now().isEmpty() ? oldMarks : newMarks;
  }

  private void row(Row row) {
    out.raw("<tr role=\"row\" id=\"c" + row.number() + "\">");
    out.raw("<th role=\"rowheader\" scope=\"row\">");
    label(row);
    out.raw("</th>\n");
    Revision texts = Revision.of(row);
    oldCell.write(row, texts);
    newCell.write(row, texts);
    out.raw(DECISION + "</tr>\n");
  }

  /** What people find the item by, and what happened to it. */
  private void label(Row row) {
    Item item = row.place().item();
    String numbers = Wording.numbers(row);
    out.raw(numbers.isEmpty() ? "" : "<span class=\"no\">" + numbers + "</span> ");
    out.raw("<span class=\"what\">" + row.event() + "</span>");
    out.raw(item.kind() == ItemKind.HEADING ? " <span class=\"of\">heading</span>" : "");
    if (!row.isReplacement()) {
      String code = item.code();
      if (code != null) {
        out.raw(" <span class=\"of\">code ");
        marks(row).plain(code).raw("</span>");
      }
      out.raw(" <code>").text(Seen.text(item.id())).raw("</code>");
    }
  }
}
