package competence.changes;

import competence.diff.Change;
import competence.diff.ChangeKind;
import competence.diff.ItemPlace;
import competence.diff.TextPart;
import competence.diff.TextPart.Origin;
import competence.markup.Markup;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes one edition's side of a change: texts, other details, and places.
 *
 * @param rows the numbers of the rows with its items, by their ids
 */
record ChangesPageCell(
    EditionTexts texts, Edition before, Edition now, Map<String, Integer> rows, Markup out) {
  private static final int LONGEST_RELATED = 300;

  private Edition edition() {
    return texts.edition();
  }

  private boolean isOld() {
    return texts.origin() == Origin.OLD;
  }

  void write(ChangeRow row, TextComparison comparison) {
    List<ItemPlace> places = isOld() ? row.before() : row.now();
    out.raw("<td role=\"cell\" class=\"" + (isOld() ? "old" : "new") + "\">");
    if (places.isEmpty()) {
      absent(row.change());
    } else {
      List<List<TextPart>> parts = comparison.parts(texts.origin(), places.size());
      for (int i = 0; i < places.size(); i++) {
        item(row, places.get(i), parts.get(i), comparison.isWhole());
      }
    }
    if (isOld() && row.change().before() != null && row.change().now() != null) {
      related("it also replaces", row.change().related());
    }
    out.raw("</td>");
  }

  private void item(ChangeRow row, ItemPlace place, List<TextPart> text, boolean whole) {
    out.raw("<p class=\"said\"");
    texts.language().raw(">");
    number(row.isReplacement() ? place.number() : null);
    texts.write(text, whole);
    if (row.isReplacement()) {
      out.html(" <code class=\"of\">{}</code>", VisibleText.of(place.item().id()));
    }
    out.raw("</p>");
    details(row.change(), place);
  }

  private void number(@Nullable String number) {
    out.raw(number == null ? "" : "<b class=\"no\">" + number + "</b> ");
  }

  private void absent(Change change) {
    if (change.related().isEmpty()) {
      String none = isOld() ? "not in this edition" : "removed, not replaced";
      out.raw("<p class=\"none\">" + none + "</p>");
    } else {
      related(isOld() ? "replaces" : ChangeWords.replacedBy(change), change.related());
    }
  }

  private void related(String what, List<String> ids) {
    if (!ids.isEmpty()) {
      out.raw("<p class=\"none\">" + what + ":</p><ul role=\"list\">");
      ids.forEach(this::related);
      out.raw("</ul>");
    }
  }

  /** Writes an item of this edition that replaces the item of the row, or is replaced by it. */
  private void related(String id) {
    Edition.Entry entry = edition().find(id);
    Integer row = rows.get(id);
    out.raw("<li>");
    if (entry == null) {
      out.html("<code>{}</code>", VisibleText.of(id));
    } else {
      out.raw(row == null ? "" : "<a href=\"#c" + row + "\">");
      number(entry.number());
      texts.plain(ShortText.of(entry.text(), LONGEST_RELATED)).raw(row == null ? "" : "</a>");
    }
    out.raw("</li>");
  }

  private void details(Change change, ItemPlace place) {
    ItemPlace old = change.before();
    ItemPlace young = change.now();
    List<ItemDetail> details =
        old != null && young != null
            ? ItemDetail.of(old, young, before, now)
            : ItemDetail.of(place, texts.origin(), edition());
    boolean moved = change.is(ChangeKind.MOVED);
    if (!details.isEmpty() || moved) {
      out.raw("<dl>");
      if (moved) {
        out.raw("<div><dt>place</dt> <dd>");
        location(edition().location(place, change));
        out.raw("</dd></div>");
      }
      details.forEach(this::detail);
      out.raw("</dl>");
    }
  }

  private void location(Edition.Location location) {
    String path = location.path();
    if (path != null && path.isEmpty()) {
      out.raw("at the top, ");
    } else if (path != null) {
      texts.plain(path).raw(", ");
    }
    if (location.after() == null) {
      out.raw("first in the list");
    } else {
      out.raw("after ");
      texts.plain("\u201C" + location.after() + "\u201D");
    }
  }

  private void detail(ItemDetail detail) {
    out.html("<div><dt>{}</dt> <dd", VisibleText.of(detail.name()));
    if ((isOld() ? detail.before() : detail.now()) == null) {
      out.raw("><span class=\"none\">none</span>");
    } else {
      if (detail.isText()) {
        texts.language();
      }
      out.raw(">");
      texts.write(TextComparison.of(detail.before(), detail.now()));
    }
    out.raw("</dd></div>");
  }
}
