package competence.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.text.PDFTextStripper;

/** What a printer would make of a page. */
final class Paper implements AutoCloseable {
  private final PDDocument document;

  private Paper(byte[] pdf) {
    try {
      document = Loader.loadPDF(pdf);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Prints on paper of the size that the page asks for, else of the format. */
  static Paper print(Page page, String format) {
    return new Paper(
        page.pdf(
            new Page.PdfOptions().setFormat(format).setPreferCSSPageSize(true).setTagged(true)));
  }

  /** The text of each page, white space folded. */
  List<String> pages() {
    try {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setSortByPosition(true);
      List<String> pages = new ArrayList<>();
      for (int number = 1; number <= document.getNumberOfPages(); number++) {
        stripper.setStartPage(number);
        stripper.setEndPage(number);
        pages.add(stripper.getText(document).replaceAll("\\s+", " "));
      }
      return pages;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All text, white space folded. */
  String text() {
    return String.join(" ", pages());
  }

  /** What the document says of itself: its language, its structure. */
  PDDocumentCatalog catalog() {
    return document.getDocumentCatalog();
  }

  PDDocument document() {
    return document;
  }

  @Override
  public void close() {
    try {
      document.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
