package competence.json;

import java.io.IOException;
import java.io.Writer;
import java.nio.CharBuffer;

/** Passes on at once what is written, so that a limit on the output takes effect. */
final class AppendableWriter extends Writer {
  private final Appendable out;

  AppendableWriter(Appendable out) {
    this.out = out;
  }

  @Override
  public void write(char[] text, int from, int length) throws IOException {
    out.append(CharBuffer.wrap(text, from, length));
  }

  @Override
  public void flush() {
    // Nothing is buffered.
  }

  @Override
  public void close() {
    // The output may be written to after the JSON ends.
  }
}
