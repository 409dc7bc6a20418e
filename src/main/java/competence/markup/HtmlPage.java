package competence.markup;

import competence.source.Resources;
import java.util.List;
import java.util.function.Consumer;

/**
 * A page in one HTML file that needs no other file. Its template has placeholders for the style
 * sheet and the script, and for the hashes by which its content security policy allows these two
 * and no others: {@code style}, {@code style-hash}, {@code script} and {@code script-hash}.
 *
 * @param style the style sheet
 */
public record HtmlPage(Template template, PageAsset style, PageAsset script) {
  private static final String COLOURS = "html/style/colours.css";

  /**
   * A page that is made of resources.
   *
   * @param style the style sheet; the colours of all pages come before it
   * @param moreStyle CSS that comes after it
   * @param scripts the scripts; none if the template has no placeholder for one
   */
  public static HtmlPage of(String template, String style, String moreStyle, List<String> scripts) {
    return new HtmlPage(
        new Template(Resources.text(template)),
        PageAsset.of(PageAsset.styleSheet(List.of(COLOURS, style), List.of()) + moreStyle),
        PageAsset.of(PageAsset.script(scripts, List.of())));
  }

  /**
   * Writes the page.
   *
   * @param out where the page goes; its failures come as {@link java.io.UncheckedIOException}
   * @param content takes the names of all other placeholders, and writes there what they stand for
   */
  public void write(Markup out, Consumer<String> content) {
    for (Template.Part part : template.parts()) {
      if (!part.isPlaceholder()) {
        out.raw(part.text());
        continue;
      }
      switch (part.text()) {
        case "style" -> out.raw(style.text());
        case "style-hash" -> out.raw(style.hash());
        case "script" -> out.raw(script.text());
        case "script-hash" -> out.raw(script.hash());
        default -> content.accept(part.text());
      }
    }
  }
}
