package competence.changes;

import competence.diff.Difference;
import competence.diff.FactChange;
import competence.inline.Inline;
import competence.model.Facts;
import java.io.IOException;
import java.util.List;

/**
 * Writes the differences as a comment for a pull request on GitHub: each change is an entry of a
 * list, with the removed and the added words marked. GitHub refuses comments of more than 65,536
 * characters: long texts are shortened, and changes that do not fit are counted.
 */
public final class ChangesMarkdown implements ChangesWriter {
  /** By this programs find the comment; GitHub does not show it. */
  private static final String MARK = "<!-- " + ChangesJson.FORMAT + " -->\n";

  /** Leaves some room for other content of the comment. */
  private static final int MOST_CHARACTERS = 60_000;

  private static final int LONGEST_TITLE = 300;

  @Override
  public void write(Difference difference, Appendable out) throws IOException {
    Edition before = new Edition(difference.before());
    Edition now = new Edition(difference.now());
    Comment comment = new Comment();
    comment.add(head(difference, before, now));
    facts(difference.facts(), comment);
    MarkdownEntry rows = new MarkdownEntry(before, now);
    List<ChangeSection> sections = ChangeSection.of(difference, before, now);
    for (ChangeSection section : sections) {
      section(section, sections.size() == 1, rows, comment);
    }
    out.append(comment.finish());
  }

  private static String head(Difference difference, Edition before, Edition now) {
    String title = Inline.plain(now.framework().title());
    String head =
        MARK
            + "\n## Changes: "
            + text(title)
            + "\n\n"
            + edition(before)
            + " \u2192 "
            + edition(now);
    return difference.isEmpty()
        ? head + "\n\nThere are no differences.\n"
        : head
            + "\n\n**"
            + ChangeWords.counts(difference.counts())
            + "**, "
            + difference.unchanged()
            + " unchanged\n";
  }

  private static String edition(Edition edition) {
    Facts facts = edition.framework().facts();
    String version = facts.version() == null ? "" : text("version " + facts.version() + ", ");
    String modified = facts.modified() == null ? "" : text(facts.modified() + ", ");
    return version + modified + edition.size() + (edition.size() == 1 ? " item" : " items");
  }

  private static String text(String plain) {
    return MarkdownEntry.text(ShortText.of(plain, LONGEST_TITLE));
  }

  private static void facts(List<FactChange> facts, Comment comment) {
    String heading = "\n### The framework as a whole\n\n";
    for (FactChange fact : facts) {
      String words = MarkdownEntry.both(TextComparison.of(fact.before(), fact.now()));
      comment.change(heading, "- " + text(fact.name()) + ": " + words + '\n');
      heading = "";
    }
  }

  private static void section(
      ChangeSection section, boolean only, MarkdownEntry rows, Comment comment) {
    String heading = "\n### " + name(section, only) + "\n\n";
    List<String> path = List.of();
    for (ChangeRow row : section.rows()) {
      List<String> here = section.below(row);
      if (!here.equals(path)) {
        String context = MarkdownEntry.text(section.context(here));
        String line = "<em>" + (context.isEmpty() ? "at the top" : context) + "</em>\n\n";
        heading = heading.isEmpty() ? '\n' + line : heading + line;
        path = here;
      }
      comment.change(heading, rows.write(row));
      heading = "";
    }
  }

  private static String name(ChangeSection section, boolean only) {
    Edition.Entry head = section.head();
    if (head == null) {
      return only ? "Items" : "In no section";
    }
    String number = section.isGone() || head.number() == null ? "" : head.number() + ' ';
    return number + text(head.text()) + (section.isGone() ? " (old edition)" : "");
  }

  private static final class Comment {
    private final StringBuilder out = new StringBuilder();
    private int leftOut;

    void add(String text) {
      out.append(text);
    }

    /** Adds a change; after the first one that does not fit, changes are only counted. */
    void change(String heading, String entry) {
      if (leftOut > 0 || out.length() + heading.length() + entry.length() > MOST_CHARACTERS) {
        leftOut++;
      } else {
        out.append(heading).append(entry);
      }
    }

    CharSequence finish() {
      if (leftOut > 0) {
        out.append("\n**").append(leftOut).append(leftOut == 1 ? " more change" : " more changes");
        out.append(
            "** did not fit into a comment. `competence diff OLD NEW --to html` shows all.\n");
      }
      return out;
    }
  }
}
