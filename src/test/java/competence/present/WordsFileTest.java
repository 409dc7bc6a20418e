package competence.present;

import static org.assertj.core.api.Assertions.assertThat;

import competence.diagnostic.Diagnostic;
import competence.diagnostic.Diagnostics;
import competence.present.PageWords.RatingStep;
import competence.source.Resources;
import competence.source.SourceText;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Words in another language, with English for missing ones. */
class WordsFileTest {
  private Diagnostics diagnostics = new Diagnostics();

  private @Nullable PageWords read(String yaml) {
    SourceText source = new SourceText("de.yaml", yaml);
    diagnostics = new Diagnostics(source);
    return WordsFile.read(source, diagnostics);
  }

  private PageWords words(String more) {
    return Objects.requireNonNull(
        read("format: competence-words/1\nlanguage: de\n" + more), () -> messages().toString());
  }

  private List<String> messages() {
    return diagnostics.list().stream().map(Diagnostic::message).toList();
  }

  @Test
  void readsTheEnglishFile() {
    PageWords read = Objects.requireNonNull(read(Resources.text(WordsFile.ENGLISH)));
    assertThat(read).isEqualTo(PageWords.english());
    assertThat(messages()).isEmpty();
  }

  @Test
  void usesEnglishForMissingWords() {
    PageWords words = words("words: {rights: Rechte}\nscale: [mit Hilfe, allein]\n");
    assertThat(words.language()).isEqualTo("de");
    assertThat(words.get("rights")).isEqualTo("Rechte");
    assertThat(words.get("source")).isEqualTo("Source");
    assertThat(words.scale())
        .containsExactly(new RatingStep("1", "mit Hilfe"), new RatingStep("2", "allein"));
    assertThat(words.fields()).isEqualTo(PageWords.english().fields());
    assertThat(messages())
        .singleElement()
        .asString()
        .startsWith(PageWords.english().texts().size() + 1 + " missing")
        .contains("source")
        .doesNotContain("rights")
        .endsWith("fields, signatures");
  }

  @Test
  void acceptsEmptyLists() {
    PageWords words = words("words: {}\nscale: []\nfields: []\nsignatures: []\n");
    assertThat(words.scale()).isEmpty();
    assertThat(words.fields()).isEmpty();
    assertThat(words.signatures()).isEmpty();
  }

  @Test
  void readsStepsWithValues() {
    PageWords words =
        words("words: {}\nscale: [{value: 0, label: noch nicht}, {value: A, label: ja}]\n");
    assertThat(words.scale())
        .containsExactly(new RatingStep("0", "noch nicht"), new RatingStep("A", "ja"));
  }

  @Test
  void limitsSteps() {
    String steps = "a, ".repeat(19) + "a";
    words("words: {}\nscale: [" + steps + "]\n");
    assertThat(
            read("format: competence-words/1\nlanguage: de\nwords: {}\nscale: [a, " + steps + "]"))
        .isNull();
    assertThat(messages()).containsExactly("\"scale\" has 21 entries; 20 is the limit");
  }

  @Test
  void hasSingularAndPluralForEveryCount() {
    for (String key : PageWords.english().texts().keySet()) {
      if (key.endsWith(".one")) {
        String many = key.substring(0, key.length() - 3) + "many";
        assertThat(PageWords.english().texts()).containsKey(many);
        assertThat(PageWords.english().get(many)).contains("{n}");
      }
    }
  }

  @Test
  void rejectsOtherFiles() {
    assertThat(read("format: competence/1\nid: x\n")).isNull();
    assertThat(messages())
        .contains("unknown key \"id\"", "\"competence/1\" is not a value of \"format\"");
    assertThat(read("")).isNull();
    assertThat(read("[]")).isNull();
    assertThat(read("format: competence-words/1\nlanguage: de\nwords: [a]")).isNull();
  }
}
