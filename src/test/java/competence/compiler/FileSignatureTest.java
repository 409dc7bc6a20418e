package competence.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileSignatureTest {
  private static @Nullable String kind(byte[] bytes) {
    FileSignature signature = FileSignature.of(bytes, "skills");
    return signature == null ? null : signature.kind();
  }

  private static byte[] bytes(String latin1) {
    return latin1.getBytes(StandardCharsets.ISO_8859_1);
  }

  @ParameterizedTest
  @CsvSource({
    "%PDF-1.7\\n, a PDF file",
    "{\\\\rtf1 Bees}, a Rich Text file (RTF)",
    "\\320\\317\\021\\340\\241, 'an Office file that is old (DOC, XLS, PPT) or has a password'",
    "\\211PNG\\r\\n, a picture (PNG)",
    "\\377\\330\\377\\340, a picture (JPEG)",
    "GIF89a, a picture (GIF)",
    "II*\\0, a picture (TIFF)",
    "MM\\0*, a picture (TIFF)",
    "\\37\\213\\b, a compressed file (gzip)",
    "PK\\3\\4, a ZIP archive",
  })
  void tellsAFileByItsFirstBytes(String start, String kind) {
    assertThat(kind(bytes(start.translateEscapes()))).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource({
    "word/document.xml, a Word document (DOCX)",
    "xl/workbook.xml, an Excel workbook (XLSX)",
    "xl/workbook.bin, an Excel workbook (XLSX)",
    "ppt/presentation.xml, a PowerPoint file (PPTX)",
    "bees/source.txt, a ZIP archive",
  })
  void tellsAPackageByTheNamesInIt(String name, String kind) throws IOException {
    assertThat(kind(zip("[Content_Types].xml", "", name))).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource({
    "vnd.oasis.opendocument.text, an OpenDocument text (ODT)",
    "vnd.oasis.opendocument.spreadsheet, an OpenDocument spreadsheet (ODS)",
    "vnd.oasis.opendocument.presentation, an OpenDocument presentation (ODP)",
    "epub+zip, an e-book (EPUB)",
  })
  void tellsAPackageByTheTypeThatItDeclares(String type, String kind) throws IOException {
    assertThat(kind(zip("mimetype", "application/" + type, "content.xml"))).isEqualTo(kind);
  }

  /** A document in an archive does not make a document of the archive. */
  @Test
  void looksAtTheNamesOfAPackageAndNotAtItsContent() throws IOException {
    byte[] archive = zip("a", "PK\1\2 word/document.xml", "b");

    assertThat(kind(archive)).isEqualTo("a ZIP archive");
  }

  @Test
  void takesADamagedPackageForAnArchive() throws IOException {
    byte[] whole = zip("a", "", "word/document.xml");

    for (int length = 4; length < whole.length; length++) {
      assertThat(kind(Arrays.copyOf(whole, length))).as("%d bytes", length).isNotNull();
    }
    byte[] wild = Arrays.copyOf(whole, whole.length);
    Arrays.fill(wild, whole.length - 6, whole.length - 2, (byte) 0x7F);
    assertThat(kind(wild)).isEqualTo("a ZIP archive");
  }

  @Test
  void takesAnythingElseForText() {
    assertThat(FileSignature.of(new byte[0], "skills")).isNull();
    assertThat(kind(bytes("PK"))).isNull();
    assertThat(kind(bytes("Bees %PDF-1.7\n"))).isNull();
  }

  @Test
  void tellsHowToGoOn() {
    assertThat(Objects.requireNonNull(FileSignature.of(bytes("{\\rtf1"), "skills")).help())
        .isEqualTo("open it in Word or LibreOffice and save it as a web page (HTML)");
  }

  /** A ZIP file whose first entry is not compressed, and whose second is empty. */
  private static byte[] zip(String first, String content, String second) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      CRC32 crc = new CRC32();
      crc.update(bytes(content));
      ZipEntry stored = new ZipEntry(first);
      stored.setMethod(ZipEntry.STORED);
      stored.setSize(content.length());
      stored.setCrc(crc.getValue());
      zip.putNextEntry(stored);
      zip.write(bytes(content));
      zip.putNextEntry(new ZipEntry(second));
    }
    return out.toByteArray();
  }

  @ParameterizedTest
  @CsvSource({
    "skills.docx, a damaged or unknown file (DOCX)",
    "skills.XLSX, a damaged or unknown file (XLSX)",
    "skills.zip, a ZIP archive",
  })
  void tellsADamagedPackageByItsName(String name, String kind) {
    FileSignature signature = FileSignature.of(bytes("PK\u0003\u0004"), name);
    assertThat(Objects.requireNonNull(signature).kind()).isEqualTo(kind);
  }
}
