package competence.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      value = {
        "{\"format\": \"competence/1\"}                  = json",
        "{ \"id\"                                          = json",
        "# mine\\nformat: competence/1\\n                = yaml",
        "format: competence/1\\n\\n## Knowledge          = yaml",
        "<!-- competence/1 -->\\n\\n# Bees\\n            = md",
        "# Bees\\n\\n- see\\n                            = md",
        "Bees\\n\\n## Knowledge\\n                       = md",
        "' <!DOCTYPE html><h1>Bees</h1>'                 = html",
        "<p>Bees\\n## Knowledge\\n                       = md",
        "<table><tr><td>see</td></tr></table>\\n         = html",
        "<table> <tr> <td>see</td> </tr> </table>\\tsee  = text",
        "Bees\\n\\nAn ability to see\\n                  = text",
        "< 5 bees\\n                                     = text",
      })
  void recognizesAFormatByHowADocumentBegins(String document, String format) {
    String content = document.translateEscapes();

    assertThat(Formats.ofText(content).map(Format::name)).hasValue(format);
  }

  @Test
  void recognizesNoFormatInWhatIsNotText() {
    assertThat(Formats.ofText("a\0b")).isEmpty();
    assertThat(Formats.ofText("{\0}")).isEmpty();
  }
}
