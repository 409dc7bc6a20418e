package competence.changes;

import competence.diff.Difference;
import competence.diff.Kind;
import competence.inline.Inline;
import competence.markup.Direction;
import competence.markup.HtmlPage;
import competence.markup.Markup;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * The page that a committee has before it: one HTML file that needs nothing from elsewhere and runs
 * no scripts, with the old and the new edition side by side. Printed, it has a column for what is
 * decided. Its own words are English; those of the editions say in which language they are.
 */
public final class ChangesPage implements ChangesWriter {
  private static final HtmlPage PAGE =
      HtmlPage.of("changes/changes.html", "changes/changes.css", "", List.of());

  private static final String HOW =
      """
      <p class="how">Words that were taken out are <del>struck out</del> in the old edition, words \
      that were put in are <ins>underlined</ins> in the new one. An item that was moved and \
      reworded counts as both.</p>
      """;
  private static final String DECIDED =
      "<p class=\"sign\">Decided on <span></span> by <span></span></p>\n";

  @Override
  public void write(Difference difference, Appendable out) throws IOException {
    try {
      Markup markup = new Markup(out);
      PAGE.write(markup, new Filling(difference, markup)::placeholder);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** One page that is being written. */
  private static final class Filling {
    private final Difference difference;
    private final Edition before;
    private final Edition now;
    private final List<Section> sections;
    private final Markup out;

    Filling(Difference difference, Markup out) {
      this.difference = difference;
      this.before = new Edition(difference.before());
      this.now = new Edition(difference.now());
      this.sections = Sections.of(difference, before, now);
      this.out = out;
    }

    void placeholder(String name) {
      switch (name) {
        case "title" -> out.text(Seen.text(Inline.plain(now.framework().title())));
        case "language" -> out.value(now.framework().language());
        case "direction" -> out.raw(Direction.of(now.framework().language()));
        case "editions" -> new ChangesPageSummary(difference, before, now, out).editions();
        case "counts" -> counts();
        case "facts" -> new ChangesPageSummary(difference, before, now, out).facts();
        case "contents" -> new ChangesPageSections(sections, before, now, out).contents();
        case "sections" -> sections();
        case "decided" -> out.raw(difference.isEmpty() ? "" : DECIDED);
        default -> throw new IllegalArgumentException("changes have no placeholder " + name);
      }
    }

    private void counts() {
      if (difference.changes().isEmpty()) {
        String what =
            difference.isEmpty() ? "Nothing is different." : "All items are as they were.";
        out.raw("<p class=\"verdict\">" + what + "</p>\n");
        return;
      }
      out.raw("<table class=\"counts\" aria-labelledby=\"_counts\">\n<thead><tr>");
      out.raw("<th scope=\"col\">Items</th><th scope=\"col\">What happened</th>");
      out.raw("<th scope=\"col\">What it means</th></tr></thead>\n<tbody>\n");
      difference.counts().forEach(this::count);
      out.raw(
          "<tr><td class=\"n\">"
              + difference.unchanged()
              + "</td><th scope=\"row\">unchanged</th>");
      out.raw("<td>are as they were; their numbers may be others</td></tr>\n</tbody></table>\n");
      out.raw(HOW);
    }

    private void count(Kind kind, int count) {
      out.raw("<tr><td class=\"n\">" + count + "</td><th scope=\"row\">" + Wording.of(kind));
      out.raw("</th><td>" + Legend.of(kind) + "</td></tr>\n");
    }

    private void sections() {
      ChangesPageTable table = new ChangesPageTable(sections, before, now, out);
      new ChangesPageSections(sections, before, now, out).write(table);
    }
  }
}
