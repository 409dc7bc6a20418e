package competence.changes;

import competence.diff.ChangeKind;
import competence.diff.Difference;
import competence.diff.TextPart.Origin;
import competence.inline.Inline;
import competence.markup.Direction;
import competence.markup.HtmlPage;
import competence.markup.Markup;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Writes the differences as a page for a committee: one HTML file that needs no other file and has
 * no script, with the old and the new edition side by side. Printed, it has a column for decisions.
 * The words of the page are English; texts of the editions are marked with their languages.
 */
public final class ChangesPage implements ChangesWriter {
  private static final HtmlPage PAGE =
      HtmlPage.of("changes/changes.html", "changes/changes.css", "", List.of());

  private static final String HOW =
      """
      <p class="how">Removed words are <del>struck out</del> in the old edition, added words are \
      <ins>underlined</ins> in the new one. An item that was moved and reworded counts as both.</p>
      """;
  private static final String DECIDED =
      "<p class=\"sign\">Decided on <span></span> by <span></span></p>\n";
  private static final int LONGEST_LINK = 200;

  @Override
  public void write(Difference difference, Appendable out) throws IOException {
    try {
      Markup markup = new Markup(out);
      PAGE.write(markup, new Content(difference, markup)::placeholder);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** The content of one page. */
  private static final class Content {
    private final Difference difference;
    private final EditionTexts old;
    private final EditionTexts young;
    private final List<ChangeSection> sections;
    private final Markup out;

    Content(Difference difference, Markup out) {
      this.difference = difference;
      this.old = new EditionTexts(new Edition(difference.before()), Origin.OLD, out);
      this.young = new EditionTexts(new Edition(difference.now()), Origin.NEW, out);
      this.sections = ChangeSection.of(difference, old.edition(), young.edition());
      this.out = out;
    }

    void placeholder(String name) {
      switch (name) {
        case "title" -> out.text(VisibleText.of(Inline.plain(difference.now().title())));
        case "language" -> out.value(difference.now().language());
        case "direction" -> out.raw(Direction.of(difference.now().language()));
        case "editions" -> new ChangesPageSummary(difference, old, young, out).editions();
        case "counts" -> counts();
        case "facts" -> new ChangesPageSummary(difference, old, young, out).facts();
        case "contents" -> contents();
        case "sections" -> sections();
        case "decided" -> out.raw(difference.isEmpty() ? "" : DECIDED);
        default -> throw new IllegalArgumentException("changes have no placeholder " + name);
      }
    }

    private void counts() {
      if (difference.changes().isEmpty()) {
        String what = difference.isEmpty() ? "There are no differences." : "No item changed.";
        out.raw("<p class=\"verdict\">" + what + "</p>\n");
        return;
      }
      out.raw("<table class=\"counts\" aria-labelledby=\"_counts\">\n<thead><tr>");
      out.raw("<th scope=\"col\">Items</th><th scope=\"col\">Change</th>");
      out.raw("<th scope=\"col\">Meaning</th></tr></thead>\n<tbody>\n");
      difference.counts().forEach(this::count);
      out.raw("<tr><td class=\"n\">" + difference.unchanged());
      out.raw("</td><th scope=\"row\">unchanged</th>");
      out.raw("<td>is the same; its number may differ</td></tr>\n</tbody></table>\n" + HOW);
    }

    private void count(ChangeKind kind, int count) {
      out.raw("<tr><td class=\"n\">" + count + "</td><th scope=\"row\">" + ChangeWords.of(kind));
      out.raw("</th><td>" + ChangeWords.meaning(kind) + "</td></tr>\n");
    }

    /** A list of links, if there is more than one section. */
    private void contents() {
      if (sections.size() < 2) {
        return;
      }
      out.raw("<nav aria-labelledby=\"_sections\">\n<h2 id=\"_sections\">Sections</h2>\n");
      out.raw("<ul role=\"list\">\n");
      for (int i = 0; i < sections.size(); i++) {
        int count = sections.get(i).rows().size();
        out.raw("<li><a href=\"#s" + i + "\">");
        name(sections.get(i), LONGEST_LINK);
        out.raw("</a> <span class=\"n\">" + count + (count == 1 ? " change" : " changes"));
        out.raw("</span></li>\n");
      }
      out.raw("</ul>\n</nav>\n");
    }

    private void sections() {
      ChangesPageTable table = new ChangesPageTable(sections, old, young, out);
      for (int i = 0; i < sections.size(); i++) {
        out.raw("<section aria-labelledby=\"s" + i + "\">\n<h2 id=\"s" + i + "\">");
        name(sections.get(i), Integer.MAX_VALUE);
        out.raw("</h2>\n");
        table.write(sections.get(i), "s" + i);
        out.raw("</section>\n");
      }
    }

    private void name(ChangeSection section, int most) {
      Edition.Entry head = section.head();
      if (head == null) {
        out.raw(sections.size() == 1 ? "Items" : "In no section");
        return;
      }
      boolean gone = section.isGone();
      String number = head.number();
      out.raw(number == null || gone ? "" : "<span class=\"no\">" + number + "</span> ");
      (gone ? old : young).plain(ShortText.of(head.text(), most));
      out.raw(gone ? " <span class=\"n\">(old edition)</span>" : "");
    }
  }
}
