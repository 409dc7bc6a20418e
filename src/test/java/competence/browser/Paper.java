package competence.browser;

import com.microsoft.playwright.Page;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;

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

  /** Prints on paper of the size that the page asks for, else on A4. */
  static Paper print(Page page) {
    return print(page, "A4");
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

  /** Width and height of the first page, in points. */
  List<Integer> size() {
    PDRectangle size = document.getPage(0).getMediaBox();
    return List.of(Math.round(size.getWidth()), Math.round(size.getHeight()));
  }

  /** The language that the document says it is in. */
  @Nullable String language() {
    return document.getDocumentCatalog().getLanguage();
  }

  /**
   * What its parts are, for those who have it read out: "H1", "L", "LI". None if it is untagged.
   */
  Set<String> parts() {
    PDDocumentCatalog catalog = document.getDocumentCatalog();
    Set<String> found = new TreeSet<>();
    if (catalog.getMarkInfo() == null || !catalog.getMarkInfo().isMarked()) {
      return found;
    }
    Deque<PDStructureNode> open = new ArrayDeque<>(List.of(catalog.getStructureTreeRoot()));
    while (!open.isEmpty()) {
      for (Object part : open.pop().getKids()) {
        if (part instanceof PDStructureElement element) {
          found.add(element.getStandardStructureType());
          open.push(element);
        }
      }
    }
    return found;
  }

  /** Draws a page, counted from 1, so many dots to the inch. */
  BufferedImage image(int number, int dots) {
    try {
      return new PDFRenderer(document).renderImageWithDPI(number - 1, dots);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
