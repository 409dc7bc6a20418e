package competence.changes;

import competence.diff.Change;
import competence.diff.Kind;
import competence.diff.Place;
import competence.diff.Stretch;
import competence.diff.Stretch.Origin;
import java.util.List;
import java.util.stream.Collectors;

/** Writes a change as an entry of a list. */
final class ChangesMarkdownRow {
  private static final int LONGEST_ENTRY = 6000;
  private static final int LONGEST_RELATED = 120;
  private static final int LONGEST_ID = 100;
  private static final int MOST_RELATED = 10;

  private final Edition before;
  private final Edition now;

  ChangesMarkdownRow(Edition before, Edition now) {
    this.before = before;
    this.now = now;
  }

  /** The entry, with a newline at its end. */
  String write(Row row) {
    String head = "- " + label(row);
    String entry = head + (row.isReplacement() ? replacement(row) : single(row));
    return entry.length() <= LONGEST_ENTRY ? entry : head + " (too long to be shown here)\n";
  }

  private static String label(Row row) {
    String numbers = Wording.numbers(row);
    String code = row.isReplacement() ? null : row.place().item().code();
    String shown =
        code == null ? "" : '(' + GithubText.of(Seen.text(Excerpt.of(code, LONGEST_ID))) + ") ";
    return (numbers.isEmpty() ? "" : "**" + numbers + "** ") + shown + row.event();
  }

  private String single(Row row) {
    Change change = row.change();
    Place old = change.before();
    Place young = change.now();
    boolean both = old != null && young != null;
    String words = ChangesMarkdownMarks.write(Revision.of(row).stretches(), !both);
    StringBuilder entry = new StringBuilder(": ").append(words);
    entry.append(' ').append(id(change.place().item().id())).append('\n');
    if (old != null && young != null) {
      if (change.is(Kind.MOVED)) {
        entry.append("  - from ").append(where(Whereabouts.of(old, change, before)));
        entry.append(" to ").append(where(Whereabouts.of(young, change, now))).append('\n');
      }
      traits(Traits.of(old, young, before, now), entry);
      related("also takes the place of", change.related(), before, entry);
    } else if (young == null) {
      related(Wording.fate(change), change.related(), now, entry);
    } else {
      traits(Traits.of(young, Origin.NEW, now), entry);
      related("in the place of", change.related(), before, entry);
    }
    return entry.toString();
  }

  private static void traits(List<Traits.Trait> traits, StringBuilder entry) {
    for (Traits.Trait trait : traits) {
      String words = ChangesMarkdownMarks.both(Revision.of(trait));
      entry.append("  - ").append(trait.name()).append(": ").append(words).append('\n');
    }
  }

  private static void related(String what, List<String> ids, Edition edition, StringBuilder entry) {
    if (!ids.isEmpty()) {
      String more = ids.size() > MOST_RELATED ? ", " + Excerpt.GAP : "";
      entry.append("  - ").append(what).append(' ');
      entry.append(
          ids.stream()
              .limit(MOST_RELATED)
              .map(id -> related(id, edition))
              .collect(Collectors.joining(", ")));
      entry.append(more).append('\n');
    }
  }

  private static String related(String id, Edition edition) {
    Edition.Entry entry = edition.find(id);
    if (entry == null) {
      return id(id);
    }
    String text = Seen.text(Excerpt.of(entry.text(), LONGEST_RELATED));
    String number = entry.number() == null ? "" : "**" + entry.number() + "** ";
    return number + '\u201C' + GithubText.of(text) + "\u201D " + id(id);
  }

  private static String where(Whereabouts where) {
    String path = where.path();
    String after = where.after();
    String list =
        after == null
            ? "the first place"
            : "after \u201C" + GithubText.of(Seen.text(after)) + '\u201D';
    if (path == null) {
      return list;
    }
    String place = path.isEmpty() ? "the top" : "<em>" + GithubText.of(Seen.text(path)) + "</em>";
    return place + " (" + list + ')';
  }

  private static String replacement(Row row) {
    Revision texts = Revision.of(row);
    StringBuilder entry = new StringBuilder("\n");
    side("old", row.before(), texts.parts(Origin.OLD, row.before().size()), texts, entry);
    side("new", row.now(), texts.parts(Origin.NEW, row.now().size()), texts, entry);
    return entry.toString();
  }

  private static void side(
      String name,
      List<Place> places,
      List<List<Stretch>> parts,
      Revision texts,
      StringBuilder entry) {
    for (int i = 0; i < places.size(); i++) {
      String number = places.get(i).number();
      entry.append("  - ").append(name).append(number == null ? "" : " **" + number + "**");
      entry.append(": ").append(ChangesMarkdownMarks.write(parts.get(i), texts.isWhole()));
      entry.append(' ').append(id(places.get(i).item().id())).append('\n');
    }
  }

  private static String id(String id) {
    return "<code>" + GithubText.of(Seen.text(Excerpt.of(id, LONGEST_ID))) + "</code>";
  }
}
