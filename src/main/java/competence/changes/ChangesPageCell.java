package competence.changes;

import competence.diff.Change;
import competence.diff.Kind;
import competence.diff.Place;
import competence.diff.Stretch;
import competence.diff.Stretch.Origin;
import competence.markup.Markup;
import java.util.List;
import java.util.Map;

/** Writes what one edition says about an item: its text, what else changed, and where it is. */
final class ChangesPageCell {
  private static final int LONGEST_RELATED = 300;

  private final Origin origin;
  private final Edition before;
  private final Edition now;
  private final Edition edition;
  private final Map<String, Integer> rows;
  private final ChangesPageMarks marks;
  private final Markup out;

  /**
   * Cells of an edition.
   *
   * @param origin which one
   * @param rows the numbers of the rows that tell of its items, by their ids
   */
  ChangesPageCell(
      Origin origin, Edition before, Edition now, Map<String, Integer> rows, Markup out) {
    this.origin = origin;
    this.before = before;
    this.now = now;
    this.edition = origin == Origin.OLD ? before : now;
    this.rows = rows;
    this.marks = new ChangesPageMarks(origin, edition.framework().language(), out);
    this.out = out;
  }

  /** Writes the cell of a row. */
  void write(Row row, Revision texts) {
    List<Place> places = origin == Origin.OLD ? row.before() : row.now();
    out.raw("<td role=\"cell\" class=\"" + (origin == Origin.OLD ? "old" : "new") + "\">");
    if (places.isEmpty()) {
      absent(row.change());
    } else {
      List<List<Stretch>> parts = texts.parts(origin, places.size());
      for (int i = 0; i < places.size(); i++) {
        item(row, places.get(i), parts.get(i), texts.isWhole());
      }
    }
    if (origin == Origin.OLD && row.change().before() != null && row.change().now() != null) {
      related("it also takes the place of", row.change().related());
    }
    out.raw("</td>");
  }

  private void item(Row row, Place place, List<Stretch> text, boolean whole) {
    out.raw("<p class=\"said\"");
    marks.language().raw(">");
    if (row.isReplacement()) {
      String number = place.number();
      out.raw(number == null ? "" : "<b class=\"no\">" + number + "</b> ");
    }
    marks.write(text, whole);
    if (row.isReplacement()) {
      out.raw(" <code class=\"of\">").text(Seen.text(place.item().id())).raw("</code>");
    }
    out.raw("</p>");
    details(row.change(), place);
  }

  private void absent(Change change) {
    if (change.related().isEmpty()) {
      String none = origin == Origin.OLD ? "not there" : "removed; nothing takes its place";
      out.raw("<p class=\"none\">" + none + "</p>");
    } else {
      related(origin == Origin.OLD ? "in the place of" : Wording.fate(change), change.related());
    }
  }

  private void related(String what, List<String> ids) {
    if (!ids.isEmpty()) {
      out.raw("<p class=\"none\">" + what + ":</p><ul role=\"list\">");
      ids.forEach(this::related);
      out.raw("</ul>");
    }
  }

  /** An item of this edition: what took a place is in the new one, what it replaced in the old. */
  private void related(String id) {
    Edition.Entry entry = edition.find(id);
    Integer row = rows.get(id);
    out.raw("<li>");
    if (entry == null) {
      out.raw("<code>").text(Seen.text(id)).raw("</code>");
    } else {
      out.raw(row == null ? "" : "<a href=\"#c" + row + "\">");
      out.raw(entry.number() == null ? "" : "<b class=\"no\">" + entry.number() + "</b> ");
      marks.plain(Excerpt.of(entry.text(), LONGEST_RELATED)).raw(row == null ? "" : "</a>");
    }
    out.raw("</li>");
  }

  private void details(Change change, Place place) {
    Place old = change.before();
    Place young = change.now();
    List<Traits.Trait> traits =
        old != null && young != null
            ? Traits.of(old, young, before, now)
            : Traits.of(place, origin, edition);
    boolean moved = change.is(Kind.MOVED);
    if (!traits.isEmpty() || moved) {
      out.raw("<dl>");
      if (moved) {
        out.raw("<div><dt>place</dt> <dd>");
        where(Whereabouts.of(place, change, edition));
        out.raw("</dd></div>");
      }
      traits.forEach(this::trait);
      out.raw("</dl>");
    }
  }

  private void where(Whereabouts where) {
    String path = where.path();
    if (path != null && path.isEmpty()) {
      out.raw("at the top, ");
    } else if (path != null) {
      marks.plain(path).raw(", ");
    }
    if (where.after() == null) {
      out.raw("first in the list");
    } else {
      out.raw("after ");
      marks.plain("\u201C" + where.after() + "\u201D");
    }
  }

  private void trait(Traits.Trait trait) {
    out.raw("<div><dt>" + trait.name() + "</dt> <dd");
    if ((origin == Origin.OLD ? trait.before() : trait.now()) == null) {
      out.raw("><span class=\"none\">none</span>");
    } else {
      if (trait.isText()) {
        marks.language();
      }
      out.raw(">");
      marks.write(Revision.of(trait));
    }
    out.raw("</dd></div>");
  }
}
