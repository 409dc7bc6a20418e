package competence.changes;

import competence.diff.Difference;
import competence.diff.TextPart.Origin;
import competence.inline.Inline;
import competence.markup.Direction;
import competence.markup.HtmlPage;
import competence.markup.Markup;
import competence.model.Framework;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes the differences as a page for a committee: one HTML file that needs no other file and has
 * no script, with the old and the new edition side by side. Printed, it has a column for decisions.
 * The words of the page are English; texts of the editions are marked with their languages.
 */
public final class ChangesPage implements ChangesWriter {
  private static final HtmlPage PAGE =
      HtmlPage.of("changes/changes.html", "changes/changes.css", "", List.of());

  private static final String EDITIONS =
      """
      <table class="editions" aria-label="The two editions">
      <thead><tr><th scope="col">Edition</th><th scope="col">Old edition</th>\
      <th scope="col">New edition</th></tr></thead>
      <tbody>
      """;
  private static final String COUNTS =
      """
      <table class="counts" aria-labelledby="_counts">
      <thead><tr><th scope="col">Items</th><th scope="col">Change</th>\
      <th scope="col">Meaning</th></tr></thead>
      <tbody>
      """;
  private static final String COUNT =
      "<tr><td class=\"n\">{}</td><th scope=\"row\">{}</th><td>{}</td></tr>\n";
  private static final String HOW =
      """
      <p class="how">Removed words are <del>struck out</del> in the old edition, added words are \
      <ins>underlined</ins> in the new one. An item that was moved and reworded counts as both.</p>
      """;
  private static final String DECIDED =
      "<p class=\"sign\">Decided on <span></span> by <span></span></p>\n";
  private static final int LONGEST_LINK = 200;

  @Override
  public void write(Difference difference, Appendable out) {
    Markup markup = new Markup(out);
    PAGE.write(markup, new Content(difference, markup)::placeholder);
  }

  private static final class Content {
    private final Difference difference;
    private final EditionTexts old;
    private final EditionTexts young;
    private final List<ChangeSection> sections;
    private final ChangesPageTable table;
    private final Markup out;

    Content(Difference difference, Markup out) {
      this.difference = difference;
      this.old = new EditionTexts(new Edition(difference.before()), Origin.OLD, out);
      this.young = new EditionTexts(new Edition(difference.now()), Origin.NEW, out);
      this.sections = ChangeSection.of(difference, old.edition(), young.edition());
      this.table = new ChangesPageTable(sections, old, young, out);
      this.out = out;
    }

    void placeholder(String name) {
      switch (name) {
        case "title" -> out.text(VisibleText.of(Inline.plain(difference.now().title())));
        case "language" -> out.value(difference.now().language());
        case "direction" -> out.raw(Direction.of(difference.now().language()));
        case "editions" -> editions();
        case "counts" -> counts();
        case "facts" -> facts();
        case "contents" -> contents();
        case "sections" -> sections();
        case "decided" -> out.raw(difference.isEmpty() ? "" : DECIDED);
        default -> throw new IllegalArgumentException("changes have no placeholder " + name);
      }
    }

    /** The facts by which users identify the editions, without those that none has. */
    private void editions() {
      Framework before = difference.before();
      Framework now = difference.now();
      out.raw(EDITIONS);
      if (!before.title().equals(now.title())) {
        edition("title", Inline.plain(before.title()), Inline.plain(now.title()));
      }
      edition("version", before.facts().version(), now.facts().version());
      edition("modified", before.facts().modified(), now.facts().modified());
      edition("source", source(before), source(now));
      edition("items", "" + old.edition().size(), "" + young.edition().size());
      out.raw("</tbody></table>\n");
    }

    private static @Nullable String source(Framework framework) {
      return framework.origin() == null ? null : framework.origin().file();
    }

    private void edition(String name, @Nullable String before, @Nullable String now) {
      if (before != null || now != null) {
        out.html("<tr><th scope=\"row\">{}</th><td>", name);
        edition(before, old);
        out.raw("</td><td>");
        edition(now, young);
        out.raw("</td></tr>\n");
      }
    }

    private void edition(@Nullable String value, EditionTexts texts) {
      if (value == null) {
        out.raw("<span class=\"none\">none</span>");
      } else {
        texts.plain(value);
      }
    }

    private void counts() {
      if (difference.changes().isEmpty()) {
        String what = difference.isEmpty() ? "There are no differences." : "No item changed.";
        out.raw("<p class=\"verdict\">" + what + "</p>\n");
        return;
      }
      out.raw(COUNTS);
      difference
          .counts()
          .forEach(
              (kind, count) ->
                  out.html(COUNT, count, ChangeWords.of(kind), ChangeWords.meaning(kind)));
      out.html(COUNT, difference.unchanged(), "unchanged", "is the same; its number may differ");
      out.raw("</tbody></table>\n" + HOW);
    }

    private void facts() {
      if (!difference.facts().isEmpty()) {
        out.raw("<section aria-labelledby=\"_facts\">\n");
        out.raw("<h2 id=\"_facts\">The framework as a whole</h2>\n");
        table.facts(difference.facts(), "_facts");
        out.raw("</section>\n");
      }
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
        out.html("<li><a href=\"#s{}\">", i);
        name(sections.get(i), LONGEST_LINK);
        String what = count == 1 ? "change" : "changes";
        out.html("</a> <span class=\"n\">{} {}</span></li>\n", count, what);
      }
      out.raw("</ul>\n</nav>\n");
    }

    private void sections() {
      for (int i = 0; i < sections.size(); i++) {
        out.html("<section aria-labelledby=\"s{}\">\n<h2 id=\"s{}\">", i, i);
        name(sections.get(i), Integer.MAX_VALUE);
        out.raw("</h2>\n");
        table.changes(sections.get(i), "s" + i);
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
