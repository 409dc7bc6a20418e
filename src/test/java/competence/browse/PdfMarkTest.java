package competence.browse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PdfMarkTest {
  private static final byte[] PAGE = "<p>a page".getBytes(StandardCharsets.UTF_8);
  private static final byte[] OTHER = "<p>another".getBytes(StandardCharsets.UTF_8);
  private static final byte[] PDF = FakePdf.with("<<>>");

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  @Test
  void tellsOfWhichPageAPdfWasPrinted() {
    byte[] marked = PdfMark.marked(PDF, PAGE);
    assertThat(PdfMark.isOf(PAGE, marked)).isTrue();
    assertThat(PdfMark.isOf(OTHER, marked)).isFalse();
    assertThat(PdfMark.isMarked(marked)).isTrue();
    assertThat(PdfMark.isMarked(PDF)).isFalse();
  }

  @Test
  void movesNothingThatIsFoundByCounting() {
    String marked = FakePdf.text(PdfMark.marked(PDF, PAGE));
    String start = FakePdf.text(PDF).substring(0, FakePdf.text(PDF).indexOf("startxref"));
    assertThat(marked).startsWith(start).endsWith("%%EOF\n");
    assertThat(PdfMark.isWhole(bytes(marked))).isTrue();
  }

  @Test
  void isLostWhenSomethingIsAddedToThePdf() {
    String marked = FakePdf.text(PdfMark.marked(PDF, PAGE));
    assertThat(PdfMark.isMarked(bytes(marked + "\n\n"))).isTrue();
    String signed = marked + "5 0 obj\n<<>>\nendobj\nstartxref\n400\n%%EOF\n";
    assertThat(PdfMark.isMarked(bytes(signed))).isFalse();
  }

  @Test
  void tellsAWholePdfFromOthers() {
    assertThat(PdfMark.isWhole(PDF)).isTrue();
    String text = FakePdf.text(PDF);
    assertThat(PdfMark.isWhole(bytes(text.substring(0, text.length() - 2)))).isFalse();
    assertThat(PdfMark.isWhole(bytes(text.substring(1)))).isFalse();
    assertThat(PdfMark.isWhole(bytes("<html>"))).isFalse();
    assertThat(PdfMark.isWhole(new byte[0])).isFalse();
  }
}
