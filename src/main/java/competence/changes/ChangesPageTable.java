package competence.changes;

import competence.markup.Markup;
import competence.model.Item;
import competence.model.ItemKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes the changes of a section as a table: the change, the old edition, the new edition. */
final class ChangesPageTable {
  /** The names of the columns. */
  static final String HEAD =
      """
      <thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col">Change</th>\
      <th role="columnheader" scope="col">Old edition</th>\
      <th role="columnheader" scope="col">New edition</th>\
      <th role="columnheader" scope="col" class="decision">Decision</th></tr></thead>
      """;

  /** The last cell of a row, which is only printed. */
  static final String DECISION =
      "<td role=\"cell\" class=\"decision\"><span>\u2610 yes</span> <span>\u2610 no</span></td>";

  private final EditionTexts oldTexts;
  private final EditionTexts newTexts;
  private final ChangesPageCell oldCell;
  private final ChangesPageCell newCell;
  private final Markup out;

  ChangesPageTable(
      List<ChangeSection> sections, EditionTexts oldTexts, EditionTexts newTexts, Markup out) {
    this.out = out;
    this.oldTexts = oldTexts;
    this.newTexts = newTexts;
    Edition before = oldTexts.edition();
    Edition now = newTexts.edition();
    Map<String, Integer> old = new HashMap<>();
    Map<String, Integer> young = new HashMap<>();
    for (ChangeSection section : sections) {
      for (ChangeRow row : section.rows()) {
        row.before().forEach(place -> old.put(place.item().id(), row.number()));
        row.now().forEach(place -> young.put(place.item().id(), row.number()));
      }
    }
    this.oldCell = new ChangesPageCell(oldTexts, before, now, old, out);
    this.newCell = new ChangesPageCell(newTexts, before, now, young, out);
  }

  /**
   * Writes a table.
   *
   * @param section the section
   * @param heading the id of the heading of the section
   */
  void write(ChangeSection section, String heading) {
    out.raw(
        "<table role=\"table\" class=\"changes\" aria-labelledby=\"" + heading + "\">\n" + HEAD);
    List<String> path = null;
    for (ChangeRow row : section.rows()) {
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

  private void group(String context, ChangeRow row) {
    out.raw("<tr role=\"row\" class=\"group\">");
    out.raw("<th role=\"rowheader\" scope=\"rowgroup\" colspan=\"3\">");
    if (context.isEmpty()) {
      out.raw("at the top");
    } else {
      texts(row).plain(context);
    }
    out.raw("</th><td role=\"cell\" class=\"decision\"></td></tr>\n");
  }

  private EditionTexts texts(ChangeRow row) {
    return row.now().isEmpty() ? oldTexts : newTexts;
  }

  private void row(ChangeRow row) {
    out.raw("<tr role=\"row\" id=\"c" + row.number() + "\">");
    out.raw("<th role=\"rowheader\" scope=\"row\">");
    label(row);
    out.raw("</th>\n");
    TextComparison texts = TextComparison.of(row);
    oldCell.write(row, texts);
    newCell.write(row, texts);
    out.raw(DECISION + "</tr>\n");
  }

  /** Writes number, change, code and id of an item. */
  private void label(ChangeRow row) {
    Item item = row.place().item();
    String numbers = ChangeWords.numbers(row);
    out.raw(numbers.isEmpty() ? "" : "<span class=\"no\">" + numbers + "</span> ");
    out.raw("<span class=\"what\">" + row.event() + "</span>");
    out.raw(item.kind() == ItemKind.HEADING ? " <span class=\"of\">heading</span>" : "");
    if (!row.isReplacement()) {
      String code = item.code();
      if (code != null) {
        out.raw(" <span class=\"of\">code ");
        texts(row).plain(code).raw("</span>");
      }
      out.raw(" <code>").text(VisibleText.of(item.id())).raw("</code>");
    }
  }
}
