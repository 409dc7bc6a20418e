package competence.text;

import java.io.BufferedWriter;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;

/**
 * Writes text to a stream as UTF-8, up to a number of bytes. An unpaired surrogate becomes a
 * question mark. Closing the writer flushes the stream and leaves it open.
 */
public final class Utf8Writer extends BufferedWriter {
  public static final class TooLongException extends IOException {
    private static final long serialVersionUID = 1;
  }

  /**
   * A writer.
   *
   * @param most how many bytes may be written before {@link TooLongException} is thrown
   */
  public Utf8Writer(OutputStream out, long most) {
    super(new OutputStreamWriter(new Limited(out, most), StandardCharsets.UTF_8));
  }

  private static final class Limited extends FilterOutputStream {
    private long left;

    Limited(OutputStream out, long most) {
      super(out);
      this.left = most;
    }

    @Override
    public void write(int value) throws IOException {
      write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      left -= length;
      if (left < 0) {
        throw new TooLongException();
      }
      out.write(bytes, from, length);
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }
}
