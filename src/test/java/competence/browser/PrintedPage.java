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
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;

/** A page as a PDF. */
final class PrintedPage implements AutoCloseable {
  private static final float A4_POINTS = 595;

  private static final float LETTER_POINTS = 612;

  private final PDDocument document;

  private PrintedPage(byte[] pdf) {
    try {
      document = Loader.loadPDF(pdf);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Prints on paper of the size that the page asks for, else on A4. */
  static PrintedPage print(Page page) {
    return print(page, "A4");
  }

  /** Prints on paper of the size that the page asks for, else of the format. */
  static PrintedPage print(Page page, String format) {
    return new PrintedPage(
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

  /** The paper of the first page, "A4" or "Letter". */
  String format() {
    float width = document.getPage(0).getMediaBox().getWidth();
    return Math.abs(width - A4_POINTS) < Math.abs(width - LETTER_POINTS) ? "A4" : "Letter";
  }

  /** The declared language of the document. */
  @Nullable String language() {
    return document.getDocumentCatalog().getLanguage();
  }

  /** The roles of its parts for screen readers: "H1", "L", "LI". Empty if it is untagged. */
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

  /** Draws a page, counted from 1, at a resolution in dots per inch. */
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
