package competence.project;

import competence.browse.PrintedPdf;
import competence.diagnostic.Visible;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PushbackInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * A stream that compares what is written to it with a file. It holds only some bytes after the
 * first difference. The line ends of the file do not count: version control may have changed them.
 */
final class FileComparison extends OutputStream {
  /** A difference was found, and it is of no interest what comes after it. */
  static final class DifferenceException extends IOException {
    private static final long serialVersionUID = 1;
  }

  /** How many characters of a line are shown; each has four bytes at most. */
  private static final int SHOWN = 60;

  private static final int LONGEST_FIRST_LINE = 4096;
  private static final int WINDOW = 4 * SHOWN + 16;

  private final Path path;
  private final boolean complete;
  private final InputStream file;
  private final ByteArrayOutputStream fresh = new ByteArrayOutputStream();
  private long same;
  private long lines = 1;
  private long lineStart;
  private boolean different;

  /**
   * A comparison.
   *
   * @param path the file; where there is none, everything is different
   * @param complete whether everything is to be written in any case; otherwise the stream throws
   *     {@link DifferenceException} at the first difference
   */
  FileComparison(Path path, boolean complete) throws IOException {
    this.path = path;
    this.complete = complete;
    boolean regular = Files.isRegularFile(path);
    this.file = regular ? open(path) : InputStream.nullInputStream();
    this.different = !regular;
  }

  /** The bytes of a file; of a text whose first line ends with CR and LF, without each such CR. */
  private static InputStream open(Path path) throws IOException {
    byte[] start = SafeFile.head(path, LONGEST_FIRST_LINE);
    int end = 0;
    while (end < start.length && start[end] != '\n') {
      end++;
    }
    boolean cut =
        end > 0 && end < start.length && start[end - 1] == '\r' && !PrintedPdf.isPdf(start);
    InputStream file = Files.newInputStream(path);
    return cut ? new LineFeeds(file) : file;
  }

  /** Reads CR and LF as LF. */
  private static final class LineFeeds extends InputStream {
    private final PushbackInputStream file;

    LineFeeds(InputStream file) {
      this.file = new PushbackInputStream(new BufferedInputStream(file));
    }

    @Override
    public int read() throws IOException {
      int value = file.read();
      if (value != '\r') {
        return value;
      }
      int next = file.read();
      if (next != '\n' && next >= 0) {
        file.unread(next);
      }
      return next == '\n' ? next : value;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      int count = 0;
      int value = 0;
      while (count < length && (value = read()) >= 0) {
        bytes[from + count++] = (byte) value;
      }
      return count == 0 && length > 0 ? -1 : count;
    }

    @Override
    public void close() throws IOException {
      file.close();
    }
  }

  @Override
  public void write(int value) throws IOException {
    write(new byte[] {(byte) value}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    int equal = 0;
    if (!different) {
      byte[] there = file.readNBytes(length);
      int mismatch = Arrays.mismatch(there, 0, there.length, bytes, from, from + length);
      different = mismatch >= 0;
      equal = different ? mismatch : length;
      countLines(bytes, from, equal);
      same += equal;
    }
    if (isDecided()) {
      throw new DifferenceException();
    }
    fresh.write(bytes, from + equal, Math.min(length - equal, WINDOW - fresh.size()));
  }

  private void countLines(byte[] bytes, int from, int length) {
    for (int i = 0; i < length; i++) {
      if (bytes[from + i] == '\n') {
        lines++;
        lineStart = same + i + 1;
      }
    }
  }

  /** Whether nothing that is written can change the result. */
  boolean isDecided() {
    return different && !complete;
  }

  /** Whether the file is missing or has other bytes. To be asked when everything is written. */
  boolean isDifferent() throws IOException {
    different |= file.read() >= 0;
    return different;
  }

  @Override
  public void close() throws IOException {
    file.close();
  }

  /** The first line that is different, and what it should be; lines of PDFs are not shown. */
  String firstDifference() throws IOException {
    byte[] start = Files.isRegularFile(path) ? SafeFile.head(path, WINDOW) : new byte[0];
    if (PrintedPdf.isPdf(start)) {
      return "it was printed from another version of the page";
    }
    return "line " + lines + " is " + lineFrom(Math.max(lineStart, same - WINDOW));
  }

  private String lineFrom(long from) throws IOException {
    byte[] window;
    try (InputStream in = open(path)) {
      in.skipNBytes(from);
      window = in.readNBytes((int) (same - from) + WINDOW);
    }
    ByteArrayOutputStream should = new ByteArrayOutputStream();
    should.write(window, 0, (int) (same - from));
    should.writeBytes(fresh.toByteArray());
    String was = firstLine(window);
    String now = firstLine(should.toByteArray());
    int equal = 0;
    while (equal < Math.min(was.length(), now.length()) && was.charAt(equal) == now.charAt(equal)) {
      equal++;
    }
    return quote(was, equal) + ", should be " + quote(now, equal);
  }

  private static String firstLine(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    int end = text.indexOf('\n');
    return end < 0 ? text : text.substring(0, end);
  }

  private static String quote(String line, int difference) {
    int start = Math.max(0, difference - SHOWN / 2);
    int end = Math.min(line.length(), start + SHOWN);
    String cut = line.substring(Math.min(start, line.length()), end);
    return '"'
        + (start > 0 ? "..." : "")
        + Visible.all(cut)
        + (end < line.length() ? "..." : "")
        + '"';
  }
}
