package competence.changes;

import competence.diff.FactChange;
import competence.markup.Markup;
import competence.model.Item;
import competence.model.ItemKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes changes as tables: the change, the old edition, the new edition. */
final class ChangesPageTable {
  private static final String TABLE =
      """
      <table role="table" class="changes" aria-labelledby="{}">
      <thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col">Change</th>\
      <th role="columnheader" scope="col">Old edition</th>\
      <th role="columnheader" scope="col">New edition</th>\
      <th role="columnheader" scope="col" class="decision">Decision</th></tr></thead>
      """;

  /** The last cell of a row, which is only printed. */
  private static final String DECISION =
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

  void facts(List<FactChange> facts, String heading) {
    out.html(TABLE, heading).raw("<tbody role=\"rowgroup\">\n");
    facts.forEach(this::fact);
    out.raw("</tbody></table>\n");
  }

  private void fact(FactChange fact) {
    TextComparison comparison = TextComparison.of(fact.before(), fact.now());
    out.raw("<tr role=\"row\"><th role=\"rowheader\" scope=\"row\">");
    out.html("<span class=\"what\">{}</span></th>\n", VisibleText.of(fact.name()));
    out.raw("<td role=\"cell\" class=\"old\">");
    fact(fact.before(), comparison, oldTexts);
    out.raw("</td><td role=\"cell\" class=\"new\">");
    fact(fact.now(), comparison, newTexts);
    out.raw("</td>" + DECISION + "</tr>\n");
  }

  private void fact(@Nullable String value, TextComparison comparison, EditionTexts texts) {
    if (value == null) {
      out.raw("<p class=\"none\">none</p>");
    } else {
      out.raw("<p class=\"said\"");
      texts.language().raw(">");
      texts.write(comparison);
      out.raw("</p>");
    }
  }

  /** Writes the changes of a section. */
  void changes(ChangeSection section, String heading) {
    out.html(TABLE, heading);
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
    out.html("<tr role=\"row\" id=\"c{}\"><th role=\"rowheader\" scope=\"row\">", row.number());
    label(row);
    out.raw("</th>\n");
    TextComparison texts = TextComparison.of(row);
    oldCell.write(row, texts);
    newCell.write(row, texts);
    out.raw(DECISION + "</tr>\n");
  }

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
      out.html(" <code>{}</code>", VisibleText.of(item.id()));
    }
  }
}
