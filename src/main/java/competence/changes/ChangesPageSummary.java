package competence.changes;

import competence.diff.Difference;
import competence.diff.FactChange;
import competence.diff.Stretch.Origin;
import competence.inline.Inline;
import competence.markup.Markup;
import competence.model.Framework;
import org.jspecify.annotations.Nullable;

/** Writes what is said of the two editions as a whole. */
final class ChangesPageSummary {
  private final Difference difference;
  private final Edition before;
  private final Edition now;
  private final ChangesPageMarks oldMarks;
  private final ChangesPageMarks newMarks;
  private final Markup out;

  ChangesPageSummary(Difference difference, Edition before, Edition now, Markup out) {
    this.difference = difference;
    this.before = before;
    this.now = now;
    this.oldMarks = new ChangesPageMarks(Origin.OLD, before.framework().language(), out);
    this.newMarks = new ChangesPageMarks(Origin.NEW, now.framework().language(), out);
    this.out = out;
  }

  /** Which editions they are; what neither says of itself is left out. */
  void editions() {
    Framework old = before.framework();
    Framework young = now.framework();
    out.raw("<table class=\"editions\" aria-label=\"The two editions\">\n");
    out.raw("<thead><tr><th scope=\"col\">Edition</th><th scope=\"col\">Old edition</th>");
    out.raw("<th scope=\"col\">New edition</th></tr></thead>\n<tbody>\n");
    if (!old.title().equals(young.title())) {
      row("title", Inline.plain(old.title()), Inline.plain(young.title()));
    }
    row("version", old.facts().version(), young.facts().version());
    row("modified", old.facts().modified(), young.facts().modified());
    row("source", source(old), source(young));
    row("items", String.valueOf(before.size()), String.valueOf(now.size()));
    out.raw("</tbody></table>\n");
  }

  private static @Nullable String source(Framework framework) {
    return framework.origin() == null ? null : framework.origin().file();
  }

  private void row(String name, @Nullable String old, @Nullable String young) {
    if (old != null || young != null) {
      out.raw("<tr><th scope=\"row\">" + name + "</th><td>");
      value(old, oldMarks);
      out.raw("</td><td>");
      value(young, newMarks);
      out.raw("</td></tr>\n");
    }
  }

  private void value(@Nullable String value, ChangesPageMarks marks) {
    if (value == null) {
      out.raw("<span class=\"none\">not said</span>");
    } else {
      marks.plain(value);
    }
  }

  /** What changed about the framework as a whole. */
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
    Revision revision = Revision.of(fact);
    out.raw("<tr role=\"row\"><th role=\"rowheader\" scope=\"row\"><span class=\"what\">");
    out.text(Seen.text(fact.name())).raw("</span></th>\n<td role=\"cell\" class=\"old\">");
    cell(fact.before(), revision, oldMarks);
    out.raw("</td><td role=\"cell\" class=\"new\">");
    cell(fact.now(), revision, newMarks);
    out.raw("</td>" + ChangesPageTable.DECISION + "</tr>\n");
  }

  private void cell(@Nullable String value, Revision revision, ChangesPageMarks marks) {
    if (value == null) {
      out.raw("<p class=\"none\">not said</p>");
    } else {
      out.raw("<p class=\"said\"");
      marks.language().raw(">");
      marks.write(revision);
      out.raw("</p>");
    }
  }
}
