package competence.reader.markdown;

import org.commonmark.node.CustomBlock;

/** A line that is nothing but a command. */
final class CommandLine extends CustomBlock {
  private final Command.Kind kind;

  CommandLine(Command.Kind kind) {
    this.kind = kind;
  }

  Command.Kind kind() {
    return kind;
  }
}
