package competence.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SnifferTest {
  @Test
  void findsTheFormatByHowADocumentBegins() {
    assertThat(Sniffer.sniff("{\"format\": \"competence/1\"}")).hasValue("json");
    assertThat(Sniffer.sniff("# mine\nformat: competence/1\n")).hasValue("yaml");
    assertThat(Sniffer.sniff("<!-- competence/1 -->\n\n# Bees\n")).hasValue("md");
    assertThat(Sniffer.sniff("# Bees\n\n- see\n")).hasValue("md");
    assertThat(Sniffer.sniff("Bees\n\n## Knowledge\n")).hasValue("md");
    assertThat(Sniffer.sniff("  <!DOCTYPE html><h1>Bees</h1>")).hasValue("html");
    assertThat(Sniffer.sniff("<table><tr><td>see</td></tr></table>\n")).hasValue("html");
    assertThat(Sniffer.sniff("Bees\n\nAn ability to see\n")).hasValue("text");
    assertThat(Sniffer.sniff("< 5 bees\n")).hasValue("text");
  }

  @Test
  void takesAFlattenedTableForText() {
    String flat = "<table> <tr> <td>see</td> </tr> </table>\tsee\nsee\t\n";

    assertThat(Sniffer.sniff(flat)).hasValue("text");
  }

  @Test
  void tellsWhatAFileIsThatIsNoText() {
    assertThat(Sniffer.foreign("%PDF-1.7\n")).isEqualTo("a PDF file");
    assertThat(Sniffer.foreign("{\\rtf1 Bees}")).isEqualTo("a Rich Text file");
    assertThat(Sniffer.foreign("Bees %PDF-1.7\n")).isNull();
  }

  @Test
  void knowsWhatIsNoTextAtAll() {
    assertThat(Sniffer.sniff("%PDF-1.7\n")).isEmpty();
    assertThat(Sniffer.sniff("PK\u0003\u0004")).isEmpty();
    assertThat(Sniffer.sniff("a\0b")).isEmpty();
  }
}
