package competence.report;

import competence.diagnostic.Visible;
import competence.ledger.Field;
import competence.markup.Markup;
import competence.model.Framework;
import competence.model.Item;
import competence.model.ItemKind;
import competence.model.Walk;
import competence.text.WhiteSpace;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes the tree, each item as a link to its place in the document. */
final class TreeWriter implements Walk.Visitor {
  private final AuditReport report;
  private final ItemStretches tree;
  private final Map<Integer, List<Integer>> findings;
  private final Markup out;
  private int next;

  private TreeWriter(AuditReport report, Map<Integer, List<Integer>> findings, Markup out) {
    this.report = report;
    this.tree = report.tree();
    this.findings = findings;
    this.out = out;
  }

  /**
   * Writes a tree.
   *
   * @param findings the numbers of the findings by their stretches
   */
  static void write(AuditReport report, Map<Integer, List<Integer>> findings, Markup out) {
    TreeWriter writer = new TreeWriter(report, findings, out);
    writer.facts();
    if (!report.tree().items().isEmpty()) {
      out.raw("<ul class=\"tree\" role=\"list\">\n");
      Walk.over(report.audit().tree().items(), writer);
      out.raw("</ul>\n");
    }
  }

  private void facts() {
    Framework framework = tree.framework();
    out.raw("<div class=\"facts\">\n");
    if (!tree.facts().containsKey(Field.TITLE)) {
      row("title", "title", -1, null);
      text(framework.title());
      close(null, -1);
    }
    tree.facts()
        .forEach(
            (field, stretch) -> {
              String word = field.name().toLowerCase(Locale.ROOT);
              row(word, word, stretch, "f-" + word);
              if (field == Field.TITLE) {
                text(framework.title());
              } else {
                out.raw("<bdi>").text(shown(ItemStretches.fact(framework, field))).raw("</bdi>");
              }
              close(null, stretch);
            });
    out.raw("</div>\n");
  }

  @Override
  public void enter(Item item, int depth) {
    int number = next++;
    int stretch = tree.first(number);
    boolean heading = item.kind() == ItemKind.HEADING;
    out.raw("<li>");
    String kind = heading ? "heading" : item.isStem() ? "stem" : "statement";
    row(kind, kind, stretch, "i" + number);
    if (item.code() != null) {
      out.raw("<b class=\"code\">").text(shown(item.code())).raw("</b> ");
    }
    text(item.text());
    close(item, stretch);
    out.raw(item.items().isEmpty() ? "" : "<ul role=\"list\">\n");
  }

  @Override
  public void leave(Item item, int depth) {
    out.raw(item.items().isEmpty() ? "</li>\n" : "</ul></li>\n");
  }

  private Markup row(String style, String kind, int stretch, @Nullable String id) {
    out.raw("<p class=\"row " + style + "\"><span class=\"kind\">" + kind + "</span> <span>");
    out.raw(stretch < 0 ? "<span class=\"x\" tabindex=\"0\"" : "<a href=\"#e" + stretch + '"');
    return out.raw(id == null ? ">" : " id=\"" + id + "\">");
  }

  private void close(@Nullable Item item, int stretch) {
    out.raw(stretch < 0 ? "</span>" : "</a>");
    out.raw(" <span class=\"at\">");
    if (item != null) {
      more("level", item.level());
      more("type", item.type());
    }
    out.raw(stretch < 0 ? "not in the document" : "line " + report.line(stretch));
    out.raw("</span>");
    for (int finding : findings.getOrDefault(stretch, List.of())) {
      String code = report.findings().get(finding).code().name();
      out.raw(" <a class=\"why\" href=\"#w" + finding + "\">" + code + "</a>");
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
      out.raw(name + " <bdi>").text(shown(value)).raw("</bdi>, ");
    }
  }
}
