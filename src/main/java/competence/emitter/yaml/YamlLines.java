package competence.emitter.yaml;

import competence.record.YamlScalar;
import org.jspecify.annotations.Nullable;

/** The lines of a YAML file in block style. */
final class YamlLines {
  private final StringBuilder out = new StringBuilder();

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
    out.append("- ");
    pair(key, value);
  }

  /** {@code - value}. */
  void element(int indent, String value) {
    indent(indent);
    out.append("- ");
    YamlScalar.write(value, out);
    out.append('\n');
  }

  /** {@code key:}, whose value is on the lines that follow. */
  void key(int indent, String key) {
    indent(indent);
    out.append(key).append(":\n");
  }

  /** {@code key: []}. */
  void emptyList(int indent, String key) {
    indent(indent);
    out.append(key).append(": []\n");
  }

  /** All lines. */
  CharSequence text() {
    return out;
  }

  private void pair(String key, String value) {
    out.append(key).append(": ");
    YamlScalar.write(value, out);
    out.append('\n');
  }

  private void indent(int spaces) {
    out.append(" ".repeat(spaces));
  }
}
