package competence.bench;

import java.io.IOException;

/** Headings with their marks, and lists with hyphens. */
final class MarkdownOutline extends BulletText {
  MarkdownOutline() {
    super("- ");
  }

  @Override
  void heading(String text, int level, Appendable out) throws IOException {
    out.append("#".repeat(level)).append(' ').append(text).append("\n\n");
  }
}
