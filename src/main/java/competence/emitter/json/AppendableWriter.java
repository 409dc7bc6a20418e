package competence.emitter.json;

import java.io.IOException;
import java.io.Writer;
import java.nio.CharBuffer;

/** Passes on at once what is written, so that what bounds the output is heeded. */
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
    // Nothing is held back.
  }

  @Override
  public void close() {
    // Whoever gave the output may add to it.
  }
}
