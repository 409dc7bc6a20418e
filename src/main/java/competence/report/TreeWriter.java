package competence.report;

import competence.diagnostic.Diagnostic;
import competence.diagnostic.Visible;
import competence.ledger.Field;
import competence.markup.Markup;
import competence.model.Framework;
import competence.model.Item;
import competence.model.Walk;
import competence.text.WhiteSpace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes the tree, each item as a link to its place in the document. */
final class TreeWriter implements Walk.Visitor {
  private static final int NOWHERE = -1;

  private final AuditReport report;
  private final Map<Integer, List<String>> findings = new HashMap<>();
  private final Markup out;
  private int next;

  private TreeWriter(AuditReport report, Markup out) {
    this.report = report;
    this.out = out;
    for (int i = 0; i < report.findings().size(); i++) {
      Diagnostic finding = report.findings().get(i);
      String link = " <a class=\"why\" href=\"#w" + i + "\">" + finding.code().name() + "</a>";
      int stretch = report.stretchOf(finding);
      findings.computeIfAbsent(stretch, s -> new ArrayList<>()).add(link);
    }
  }

  static void write(AuditReport report, Markup out) {
    TreeWriter writer = new TreeWriter(report, out);
    writer.facts();
    if (!report.items().isEmpty()) {
      out.raw("<ul class=\"tree\" role=\"list\">\n");
      Walk.over(report.audit().tree().items(), writer);
      out.raw("</ul>\n");
    }
  }

  private void facts() {
    out.raw("<div class=\"facts\">\n");
    if (!report.facts().containsKey(Field.TITLE)) {
      fact(Field.TITLE, NOWHERE);
    }
    report.facts().forEach(this::fact);
    out.raw("</div>\n");
  }

  private void fact(Field field, int stretch) {
    Framework framework = report.audit().tree();
    String word = field.name().toLowerCase(Locale.ROOT);
    open(word, word, stretch, stretch < 0 ? null : "f-" + word);
    if (field == Field.TITLE) {
      text(framework.title());
    } else {
      out.html("<bdi>{}</bdi>", shown(fact(framework, field)));
    }
    close(null, stretch);
  }

  private static String fact(Framework framework, Field field) {
    return String.valueOf(
        switch (field) {
          case VERSION -> framework.facts().version();
          case DESCRIPTION -> framework.facts().description();
          case PUBLISHER -> framework.facts().publisher();
          case AUTHOR -> String.join(", ", framework.facts().authors());
          case RIGHTS -> framework.facts().rights();
          case LICENSE -> framework.facts().license();
          case MODIFIED -> framework.facts().modified();
          default -> framework.language();
        });
  }

  @Override
  public void enter(Item item, int depth) {
    int number = next++;
    int[] stretches = report.stretchesOf(number);
    int stretch = stretches.length == 0 ? NOWHERE : stretches[0];
    String kind = item.isStem() ? "stem" : item.kind().word();
    out.raw("<li>");
    open(kind, kind, stretch, "i" + number);
    if (item.code() != null) {
      out.html("<b class=\"code\">{}</b> ", shown(item.code()));
    }
    text(item.text());
    close(item, stretch);
    out.raw(item.items().isEmpty() ? "" : "<ul role=\"list\">\n");
  }

  @Override
  public void leave(Item item, int depth) {
    out.raw(item.items().isEmpty() ? "</li>\n" : "</ul></li>\n");
  }

  private void open(String style, String kind, int stretch, @Nullable String id) {
    out.html("<p class=\"row {}\"><span class=\"kind\">{}</span> <span>", style, kind);
    out.raw(stretch < 0 ? "<span class=\"x\" tabindex=\"0\"" : "<a href=\"#e" + stretch + '"');
    out.raw(id == null ? ">" : " id=\"" + id + "\">");
  }

  private void close(@Nullable Item item, int stretch) {
    out.raw(stretch < 0 ? "</span>" : "</a>");
    out.raw(" <span class=\"at\">");
    if (item != null) {
      item.levels().forEach(level -> more("level", level));
      more("type", item.type());
    }
    out.raw(stretch < 0 ? "not in the document" : "line " + report.line(stretch));
    out.raw("</span>");
    if (stretch >= 0) {
      findings.getOrDefault(stretch, List.of()).forEach(out::raw);
    }
    out.raw("</span></p>\n");
  }

  /** Writes a text of the tree; invisible characters are escaped as in the document. */
  private void text(String markdown) {
    out.inlineWithoutLinks(shown(markdown));
  }

  private static String shown(String text) {
    return Visible.all(WhiteSpace.fold(text));
  }

  private void more(String name, @Nullable String value) {
    if (value != null) {
      out.html("{} <bdi>{}</bdi>, ", name, shown(value));
    }
  }
}
