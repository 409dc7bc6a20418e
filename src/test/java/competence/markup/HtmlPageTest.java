package competence.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class HtmlPageTest {
  private static final Template TEMPLATE =
      new Template("<{{style-hash}}{{style}}>{{title}}{{script}}<{{script-hash}}>{{ open");

  @Test
  void fillsSharedPlaceholdersAndAsksForTheOthers() {
    StringBuilder page = new StringBuilder();
    List<String> asked = new ArrayList<>();
    HtmlPage html = new HtmlPage(TEMPLATE, new PageAsset("a{}", "h1"), new PageAsset("b()", "h2"));

    html.write(new Markup(page), asked::add);

    assertThat(page).hasToString("<h1a{}>b()<h2>{{ open");
    assertThat(asked).containsExactly("title");
  }

  @Test
  void textsInStyleSheetsAreQuoted() {
    String css =
        PageAsset.filled(new Template("a::before{content:{{word}}}"), name -> "\"</style>");
    assertThat(css).isEqualTo("a::before{content:\"\\22 \\3c \\2f style\\3e \"}");
  }
}
