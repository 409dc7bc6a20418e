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
  private final Matter matter;
  private final Tree tree;
  private final Map<Integer, List<Integer>> guesses;
  private final Markup out;
  private int next;

  private TreeWriter(Matter matter, Map<Integer, List<Integer>> guesses, Markup out) {
    this.matter = matter;
    this.tree = matter.tree();
    this.guesses = guesses;
    this.out = out;
  }

  /**
   * Writes a tree.
   *
   * @param guesses the numbers of the findings about a stretch, by the stretch
   */
  static void write(Matter matter, Map<Integer, List<Integer>> guesses, Markup out) {
    TreeWriter writer = new TreeWriter(matter, guesses, out);
    writer.facts();
    if (!matter.tree().items().isEmpty()) {
      out.raw("<ul class=\"tree\" role=\"list\">\n");
      Walk.over(matter.audit().tree().items(), writer);
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
                out.raw("<bdi>").text(shown(Tree.fact(framework, field))).raw("</bdi>");
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
    out.raw(stretch < 0 ? "in no line of the document" : "line " + matter.line(stretch));
    out.raw("</span>");
    for (int finding : guesses.getOrDefault(stretch, List.of())) {
      String code = matter.findings().get(finding).code().name();
      out.raw(" <a class=\"why\" href=\"#w" + finding + "\">" + code + "</a>");
    }
    out.raw("</span></p>\n");
  }

  /** A text of the tree; what cannot be seen in it is shown as it is in the document. */
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
