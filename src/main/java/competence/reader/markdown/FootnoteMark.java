package competence.reader.markdown;

import org.commonmark.node.CustomNode;

/** {@code [^a]}: the place in a text that a footnote belongs to. */
final class FootnoteMark extends CustomNode {
  private final String label;

  FootnoteMark(String label) {
    this.label = label;
  }

  String label() {
    return label;
  }
}
