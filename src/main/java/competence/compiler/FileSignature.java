package competence.compiler;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A kind of file that no reader reads, known by its bytes whatever the file is called.
 *
 * @param start how such a file begins, one character for each byte
 * @param mark for ZIP files, the name or type of an entry; empty for others
 * @param help how to get from it to a file that can be read
 */
record FileSignature(String start, String mark, String kind, String help) {
  private static final String ZIP = "PK\u0003\u0004";
  private static final String ZIP_END = "PK\u0005\u0006";
  private static final int ZIP_DIRECTORY = 16;
  private static final int ZIP_HEADER = 30;
  private static final int TYPE_END = 128;
  private static final String TYPE = "mimetypeapplication/";
  private static final String OPEN_DOCUMENT = TYPE + "vnd.oasis.opendocument.";

  private static final String ARCHIVE = "a ZIP archive";
  private static final Set<String> PACKAGES =
      Set.of("docx", "docm", "xlsx", "xlsm", "pptx", "odt", "ods", "odp", "epub");

  private static final String WRITER = saveIn("Word or LibreOffice");
  private static final String SHEETS = saveIn("Excel or LibreOffice");
  private static final String SLIDES = "copy its text into a plain text file (.txt)";
  private static final String PICTURE =
      "recognize its text with an OCR program and save it as plain text (.txt)";
  private static final String UNPACK = "unpack it, and compile the documents in it";

  /** A more special kind comes before a more general one. */
  private static final List<FileSignature> KNOWN =
      List.of(
          new FileSignature(
              "%PDF-",
              "",
              "a PDF file",
              "save the document that it was made from as a web page (HTML), or copy its text into"
                  + " a plain text file (.txt)"),
          new FileSignature(ZIP, "word/document", "a Word document (DOCX)", WRITER),
          new FileSignature(ZIP, "xl/workbook", "an Excel workbook (XLSX)", SHEETS),
          new FileSignature(ZIP, "ppt/presentation", "a PowerPoint file (PPTX)", SLIDES),
          new FileSignature(ZIP, OPEN_DOCUMENT + "text", "an OpenDocument text (ODT)", WRITER),
          new FileSignature(
              ZIP, OPEN_DOCUMENT + "spreadsheet", "an OpenDocument spreadsheet (ODS)", SHEETS),
          new FileSignature(
              ZIP, OPEN_DOCUMENT + "presentation", "an OpenDocument presentation (ODP)", SLIDES),
          new FileSignature(ZIP, TYPE + "epub+zip", "an e-book (EPUB)", UNPACK),
          new FileSignature(ZIP, "", ARCHIVE, UNPACK),
          new FileSignature("\u001F\u008B", "", "a compressed file (gzip)", UNPACK),
          new FileSignature(
              "\u00D0\u00CF\u0011\u00E0",
              "",
              "an Office file that is old (DOC, XLS, PPT) or has a password",
              saveIn("Word, Excel or LibreOffice")),
          new FileSignature("{\\rtf", "", "a Rich Text file (RTF)", WRITER),
          new FileSignature("\u0089PNG", "", "a picture (PNG)", PICTURE),
          new FileSignature("\u00FF\u00D8\u00FF", "", "a picture (JPEG)", PICTURE),
          new FileSignature("GIF8", "", "a picture (GIF)", PICTURE),
          new FileSignature("II*\0", "", "a picture (TIFF)", PICTURE),
          new FileSignature("MM\0*", "", "a picture (TIFF)", PICTURE));

  private static String saveIn(String program) {
    return "open it in " + program + " and save it as a web page (HTML)";
  }

  /** The kind of a file; null if it may be text. */
  static @Nullable FileSignature of(byte[] bytes, String fileName) {
    String names = startsWith(bytes, ZIP) ? zipNames(bytes) : "";
    FileSignature found =
        KNOWN.stream()
            .filter(known -> startsWith(bytes, known.start) && names.contains(known.mark))
            .findFirst()
            .orElse(null);
    String extension = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    boolean damaged = found != null && found.kind.equals(ARCHIVE) && PACKAGES.contains(extension);
    return damaged
        ? new FileSignature(
            ZIP,
            "",
            "a damaged or unknown file (" + extension.toUpperCase(Locale.ROOT) + ')',
            "open it in the program that it was made with, and save it as a web page (HTML)")
        : found;
  }

  private static boolean startsWith(byte[] bytes, String start) {
    return latin1(bytes, 0, start.length()).equals(start);
  }

  /** The type that a ZIP file declares in its first entry, and its directory, which has names. */
  private static String zipNames(byte[] bytes) {
    String all = latin1(bytes, 0, bytes.length);
    String type = all.startsWith(TYPE, ZIP_HEADER) ? latin1(bytes, ZIP_HEADER, TYPE_END) : "";
    int end = all.lastIndexOf(ZIP_END);
    if (end < 0 || end + ZIP_DIRECTORY + Integer.BYTES > bytes.length) {
      return type;
    }
    int directory =
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getInt(end + ZIP_DIRECTORY);
    return directory < 0 || directory > end ? type : type + all.substring(directory, end);
  }

  private static String latin1(byte[] bytes, int from, int to) {
    return new String(bytes, from, Math.min(to, bytes.length) - from, StandardCharsets.ISO_8859_1);
  }
}
