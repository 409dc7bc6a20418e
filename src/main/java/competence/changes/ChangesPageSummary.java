package competence.changes;

import competence.diff.Difference;
import competence.diff.FactChange;
import competence.inline.Inline;
import competence.markup.Markup;
import competence.model.Framework;
import org.jspecify.annotations.Nullable;

/** Writes the facts about the two editions. */
final class ChangesPageSummary {
  private final Difference difference;
  private final EditionTexts oldTexts;
  private final EditionTexts newTexts;
  private final Markup out;

  ChangesPageSummary(
      Difference difference, EditionTexts oldTexts, EditionTexts newTexts, Markup out) {
    this.difference = difference;
    this.oldTexts = oldTexts;
    this.newTexts = newTexts;
    this.out = out;
  }

  /** Writes the facts by which users identify the editions, without those that none has. */
  void editions() {
    Framework old = difference.before();
    Framework young = difference.now();
    out.raw("<table class=\"editions\" aria-label=\"The two editions\">\n");
    out.raw("<thead><tr><th scope=\"col\">Edition</th><th scope=\"col\">Old edition</th>");
    out.raw("<th scope=\"col\">New edition</th></tr></thead>\n<tbody>\n");
    if (!old.title().equals(young.title())) {
      row("title", Inline.plain(old.title()), Inline.plain(young.title()));
    }
    row("version", old.facts().version(), young.facts().version());
    row("modified", old.facts().modified(), young.facts().modified());
    row("source", source(old), source(young));
    row(
        "items",
        String.valueOf(oldTexts.edition().size()),
        String.valueOf(newTexts.edition().size()));
    out.raw("</tbody></table>\n");
  }

  private static @Nullable String source(Framework framework) {
    return framework.origin() == null ? null : framework.origin().file();
  }

  private void row(String name, @Nullable String old, @Nullable String young) {
    if (old != null || young != null) {
      out.raw("<tr><th scope=\"row\">" + name + "</th><td>");
      value(old, oldTexts);
      out.raw("</td><td>");
      value(young, newTexts);
      out.raw("</td></tr>\n");
    }
  }

  private void value(@Nullable String value, EditionTexts texts) {
    if (value == null) {
      out.raw("<span class=\"none\">none</span>");
    } else {
      texts.plain(value);
    }
  }

  /** Writes the facts that differ. */
  void facts() {
    if (difference.facts().isEmpty()) {
      return;
    }
    out.raw("<section aria-labelledby=\"_facts\">\n");
    out.raw("<h2 id=\"_facts\">The framework as a whole</h2>\n");
    out.raw("<table role=\"table\" class=\"changes\" aria-labelledby=\"_facts\">\n");
    out.raw(ChangesPageTable.HEAD + "<tbody role=\"rowgroup\">\n");
    difference.facts().forEach(this::fact);
    out.raw("</tbody></table>\n</section>\n");
  }

  private void fact(FactChange fact) {
    TextComparison comparison = TextComparison.of(fact);
    out.raw("<tr role=\"row\"><th role=\"rowheader\" scope=\"row\"><span class=\"what\">");
    out.text(VisibleText.of(fact.name())).raw("</span></th>\n<td role=\"cell\" class=\"old\">");
    cell(fact.before(), comparison, oldTexts);
    out.raw("</td><td role=\"cell\" class=\"new\">");
    cell(fact.now(), comparison, newTexts);
    out.raw("</td>" + ChangesPageTable.DECISION + "</tr>\n");
  }

  private void cell(@Nullable String value, TextComparison comparison, EditionTexts texts) {
    if (value == null) {
      out.raw("<p class=\"none\">none</p>");
    } else {
      out.raw("<p class=\"said\"");
      texts.language().raw(">");
      texts.write(comparison);
      out.raw("</p>");
    }
  }
}
