package competence.changes;

import competence.diff.Difference;
import competence.diff.FactChange;
import competence.inline.Inline;
import competence.model.Facts;
import java.io.IOException;
import java.util.List;

/**
 * A comment for a pull request, as GitHub reads it: each change an entry of a list, by section,
 * with the words that were taken out and put in. GitHub refuses comments of more than 65,536
 * characters: what does not fit is counted, and long texts are shortened.
 */
public final class ChangesMarkdown implements ChangesWriter {
  /** By this, people who see it nowhere, and programs, tell it from other comments. */
  private static final String MARK = "<!-- " + ChangesJson.FORMAT + " -->\n";

  /** Leaves some room for what others write into the same comment. */
  private static final int MOST_CHARACTERS = 60_000;

  private static final int LONGEST_TITLE = 300;

  @Override
  public void write(Difference difference, Appendable out) throws IOException {
    Edition before = new Edition(difference.before());
    Edition now = new Edition(difference.now());
    Comment comment = new Comment();
    comment.add(head(difference, before, now));
    facts(difference.facts(), comment);
    ChangesMarkdownRow rows = new ChangesMarkdownRow(before, now);
    List<Section> sections = Sections.of(difference, before, now);
    for (Section section : sections) {
      section(section, sections.size() == 1, rows, comment);
    }
    out.append(comment.finish());
  }

  private static String head(Difference difference, Edition before, Edition now) {
    String title = Inline.plain(now.framework().title());
    StringBuilder head =
        new StringBuilder(MARK).append("\n## Changes: ").append(text(title)).append("\n\n");
    head.append(edition(before)).append(" \u2192 ").append(edition(now)).append("\n\n");
    if (difference.isEmpty()) {
      return head.append("Nothing is different.\n").toString();
    }
    head.append("**").append(Wording.counts(difference.counts())).append("**, ");
    return head.append(difference.unchanged()).append(" unchanged\n").toString();
  }

  private static String edition(Edition edition) {
    Facts facts = edition.framework().facts();
    String version = facts.version() == null ? "" : text("version " + facts.version() + ", ");
    String modified = facts.modified() == null ? "" : text(facts.modified() + ", ");
    return version + modified + edition.size() + (edition.size() == 1 ? " item" : " items");
  }

  private static String text(String plain) {
    return GithubText.of(Seen.text(Excerpt.of(plain, LONGEST_TITLE)));
  }

  private static void facts(List<FactChange> facts, Comment comment) {
    String heading = "\n### The framework as a whole\n\n";
    for (FactChange fact : facts) {
      String words = ChangesMarkdownMarks.both(Revision.of(fact));
      comment.change(heading, "- " + text(fact.name()) + ": " + words + '\n');
      heading = "";
    }
  }

  private static void section(
      Section section, boolean only, ChangesMarkdownRow rows, Comment comment) {
    String heading = "\n### " + name(section, only) + "\n\n";
    List<String> path = List.of();
    for (Row row : section.rows()) {
      List<String> here = section.below(row);
      if (!here.equals(path)) {
        String context = GithubText.of(Seen.text(section.context(here)));
        String line = "<em>" + (context.isEmpty() ? "at the top" : context) + "</em>\n\n";
        heading = heading.isEmpty() ? '\n' + line : heading + line;
        path = here;
      }
      comment.change(heading, rows.write(row));
      heading = "";
    }
  }

  private static String name(Section section, boolean only) {
    Edition.Entry head = section.head();
    if (head == null) {
      return only ? "Items" : "In no section";
    }
    String number = section.isGone() || head.number() == null ? "" : head.number() + ' ';
    return number + text(head.text()) + (section.isGone() ? " (old edition)" : "");
  }

  /** What fits into a comment. */
  private static final class Comment {
    private final StringBuilder out = new StringBuilder();
    private int leftOut;

    void add(String text) {
      out.append(text);
    }

    /** Adds a change; behind one that does not fit, there are no more. */
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
