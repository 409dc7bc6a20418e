package competence.reader.markdown;

import org.commonmark.node.CustomBlock;

/** A line that is nothing but a command. */
final class CommandLine extends CustomBlock {
  private final DialectCommand.Kind kind;

  CommandLine(DialectCommand.Kind kind) {
    this.kind = kind;
  }

  DialectCommand.Kind kind() {
    return kind;
  }
}
