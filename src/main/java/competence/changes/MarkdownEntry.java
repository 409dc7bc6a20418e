package competence.changes;

import competence.diff.Change;
import competence.diff.ChangeKind;
import competence.diff.ItemPlace;
import competence.diff.TextPart;
import competence.diff.TextPart.Origin;
import competence.text.WhiteSpace;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes a change as an entry of a list. Added and removed words are marked with HTML, because the
 * marks of Markdown do not work everywhere beside and within words.
 */
record MarkdownEntry(Edition before, Edition now) {
  private static final int LONGEST_ENTRY = 6000;
  private static final int LONGEST_COMMON = 160;
  private static final int LONGEST_TEXT = 1000;
  private static final int LONGEST_RELATED = 120;
  private static final int LONGEST_ID = 100;
  private static final int MOST_RELATED = 10;

  /** The entry, with a line feed at its end. */
  String write(ChangeRow row) {
    String head = "- " + label(row);
    String entry = head + (row.isReplacement() ? replacement(row) : single(row));
    return entry.length() <= LONGEST_ENTRY ? entry : head + " (too long to show)\n";
  }

  private static String label(ChangeRow row) {
    String numbers = ChangeWords.numbers(row);
    String code = row.isReplacement() ? null : row.place().item().code();
    String shown = code == null ? "" : '(' + text(ShortText.of(code, LONGEST_ID)) + ") ";
    return (numbers.isEmpty() ? "" : "**" + numbers + "** ") + shown + row.event();
  }

  private String single(ChangeRow row) {
    Change change = row.change();
    ItemPlace old = change.before();
    ItemPlace young = change.now();
    boolean both = old != null && young != null;
    String words = write(TextComparison.of(row).stretches(), !both);
    String entry = ": " + words + ' ' + id(change.place().item().id()) + '\n';
    if (old != null && young != null) {
      return entry
          + (change.is(ChangeKind.MOVED) ? moved(change, old, young) : "")
          + details(ItemDetail.of(old, young, before, now))
          + related("also replaces", change.related(), before);
    } else if (young == null) {
      return entry + related(ChangeWords.replacedBy(change), change.related(), now);
    }
    String details = details(ItemDetail.of(young, Origin.NEW, now));
    return entry + details + related("replaces", change.related(), before);
  }

  private String moved(Change change, ItemPlace old, ItemPlace young) {
    String from = where(before.location(old, change));
    return "  - from " + from + " to " + where(now.location(young, change)) + '\n';
  }

  private static String details(List<ItemDetail> details) {
    return details.stream()
        .map(
            detail ->
                "  - "
                    + text(ShortText.of(detail.name(), LONGEST_ID))
                    + ": "
                    + both(TextComparison.of(detail.before(), detail.now()))
                    + '\n')
        .collect(Collectors.joining());
  }

  private static String related(String what, List<String> ids, Edition edition) {
    if (ids.isEmpty()) {
      return "";
    }
    String more = ids.size() > MOST_RELATED ? ", " + ShortText.ELLIPSIS : "";
    return ids.stream()
        .limit(MOST_RELATED)
        .map(id -> related(id, edition))
        .collect(Collectors.joining(", ", "  - " + what + ' ', more + '\n'));
  }

  private static String related(String id, Edition edition) {
    Edition.Entry entry = edition.find(id);
    if (entry == null) {
      return id(id);
    }
    String text = text(ShortText.of(entry.text(), LONGEST_RELATED));
    String number = entry.number() == null ? "" : "**" + entry.number() + "** ";
    return number + '\u201C' + text + "\u201D " + id(id);
  }

  private static String where(Edition.Location where) {
    String path = where.path();
    String after = where.after();
    String list = after == null ? "the first place" : "after \u201C" + text(after) + '\u201D';
    if (path == null) {
      return list;
    }
    String place = path.isEmpty() ? "the top" : "<em>" + text(path) + "</em>";
    return place + " (" + list + ')';
  }

  private static String replacement(ChangeRow row) {
    TextComparison texts = TextComparison.of(row);
    return '\n'
        + side("old", row.before(), Origin.OLD, texts)
        + side("new", row.now(), Origin.NEW, texts);
  }

  private static String side(
      String name, List<ItemPlace> places, Origin origin, TextComparison texts) {
    List<List<TextPart>> parts = texts.parts(origin, places.size());
    StringBuilder entry = new StringBuilder();
    for (int i = 0; i < places.size(); i++) {
      String number = places.get(i).number();
      entry.append("  - ").append(name).append(number == null ? "" : " **" + number + "**");
      entry.append(": ").append(write(parts.get(i), texts.isWhole()));
      entry.append(' ').append(id(places.get(i).item().id())).append('\n');
    }
    return entry.toString();
  }

  private static String id(String id) {
    return "<code>" + text(ShortText.of(id, LONGEST_ID)) + "</code>";
  }

  /** A text of an edition, without marks. */
  static String text(String plain) {
    return GithubText.of(VisibleText.of(plain));
  }

  /** Both texts in one, with the removed and the added words marked. */
  static String both(TextComparison comparison) {
    return write(comparison.stretches(), false);
  }

  /**
   * Stretches of a text.
   *
   * @param plain whether nothing is marked
   */
  private static String write(List<TextPart> stretches, boolean plain) {
    StringBuilder out = new StringBuilder();
    for (TextPart stretch : stretches) {
      String text = stretch.text();
      if (plain || stretch.origin() == Origin.BOTH) {
        int most = plain || stretches.size() == 1 ? LONGEST_TEXT : LONGEST_COMMON;
        out.append(text(ShortText.middle(text, most)));
      } else {
        out.append(marked(stretch.origin() == Origin.OLD ? "del" : "ins", text));
      }
    }
    return out.toString();
  }

  private static String marked(String tag, String text) {
    String shown =
        WhiteSpace.isBlank(text)
            ? "\u2423"
            : VisibleText.changed(ShortText.middle(text, LONGEST_TEXT));
    return '<' + tag + '>' + GithubText.of(shown) + "</" + tag + '>';
  }
}
