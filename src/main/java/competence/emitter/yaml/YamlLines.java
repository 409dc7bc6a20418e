package competence.emitter.yaml;

import competence.record.YamlScalar;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** Writes the lines of a YAML file in block style, each when it is complete. */
final class YamlLines {
  private final Appendable out;
  private final StringBuilder line = new StringBuilder();

  /** Lines that go to {@code out}; its failures come as {@link UncheckedIOException}. */
  YamlLines(Appendable out) {
    this.out = out;
  }

  /** {@code key: value}; nothing if there is no value. */
  void field(int indent, String key, @Nullable String value) {
    if (value != null) {
      indent(indent);
      pair(key, value);
    }
  }

  /** {@code key: value}; nothing if the value is empty. */
  void fieldUnlessEmpty(int indent, String key, String value) {
    field(indent, key, value.isEmpty() ? null : value);
  }

  /** {@code - key: value}, the first field of a list's element. */
  void firstField(int indent, String key, String value) {
    indent(indent);
    line.append("- ");
    pair(key, value);
  }

  /** {@code - value}. */
  void element(int indent, String value) {
    indent(indent);
    line.append("- ");
    YamlScalar.write(value, line);
    end();
  }

  /** {@code key:}, with its value on the lines that follow. */
  void key(int indent, String key) {
    indent(indent);
    line.append(key).append(':');
    end();
  }

  /** {@code key: []}. */
  void emptyList(int indent, String key) {
    indent(indent);
    line.append(key).append(": []");
    end();
  }

  private void pair(String key, String value) {
    line.append(key).append(": ");
    YamlScalar.write(value, line);
    end();
  }

  private void indent(int spaces) {
    line.append(" ".repeat(spaces));
  }

  private void end() {
    line.append('\n');
    try {
      out.append(line);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    line.setLength(0);
  }
}
