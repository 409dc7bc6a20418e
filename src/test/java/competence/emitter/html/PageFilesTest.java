package competence.emitter.html;

import static org.assertj.core.api.Assertions.assertThat;

import competence.markup.PageAsset;
import competence.present.PageWords;
import competence.present.Presentation;
import competence.source.Resources;
import competence.text.Sha256;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The style sheets and scripts, as files and as they stand in a page. */
class PageFilesTest {

  @Test
  void areJoinedWhenTheProgramIsBuilt() {
    PageAsset script = PageParts.script();
    assertThat(script.text()).isEqualTo(PageParts.joinedScript());
    assertThat(script.hash()).isEqualTo(Sha256.hashSource(script.text()));
    assertThat(Resources.text(PageParts.STYLE_FILE)).isEqualTo(PageParts.joinedStyle());
  }

  @Test
  void onlyPartsForEditorsAreRemoved() {
    PageAsset style = PageParts.style(Samples.framework(), Presentation.usual());

    assertThat(style.text())
        .contains("h2{font-size:1.4rem}", "1.1rem + 1.8vw", "@media (min-width:64rem){")
        .contains("counter(page) \" / \" counter(pages)", "nav + .tools")
        .doesNotContain("/*", "{{", "\n ", "\n\n");
    assertThat(PageParts.script().text())
        .startsWith("\n(() => {\n'use strict';\n")
        .endsWith("})();\n")
        .doesNotContain("\n//", "\n ", "\n\n", "</", "<!--");
  }

  /** A space beside a mark in a text would fall away with the others. */
  @Test
  void noTextOfAScriptHasASpaceThatFallsAway() {
    Pattern text = Pattern.compile("'(?:[^'\\\\\n]|\\\\.)*'");
    for (String name : PageParts.SCRIPTS) {
      for (String line : Resources.text(name).split("\n", -1)) {
        Matcher texts = text.matcher(line.strip().startsWith("//") ? "" : line);
        while (texts.find()) {
          if (!isSelector(texts.group())) {
            assertThat(PageAsset.dense(texts.group(), PageParts.SCRIPT_TOKENS))
                .as(name)
                .isEqualTo(texts.group());
          }
        }
      }
      assertThat(Resources.text(name)).as(name).doesNotContain("`");
    }
  }

  /** A selector means the same without those spaces. */
  private static boolean isSelector(String text) {
    return List.of("'li", "'.side", "'(min-width").stream().anyMatch(text::startsWith);
  }

  @Test
  void theScriptHasWordsForAllThatItSays() {
    TreeSet<String> keys = new TreeSet<>(PageWords.english().below("script.").keySet());
    String script = PageParts.script().text();

    assertThat(keys)
        .allSatisfy(
            key -> {
              String stem = key.replaceAll("\\.(one|many)$", "").replaceAll("^csv\\.", "");
              assertThat(script).as(key).containsAnyOf("'" + stem + "'", "'" + key + "'");
            });
    Matcher said =
        Pattern.compile("(?:tell|phrase|phraseNodes|paragraph|list)\\('([a-z.]*[a-z])'")
            .matcher(script);
    while (said.find()) {
      assertThat(keys).contains(said.group(1));
    }
  }
}
