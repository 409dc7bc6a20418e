package competence.bench;

import competence.model.Item;
import java.io.IOException;
import java.util.List;

/** A bullet for each statement, indented by its depth. */
class BulletText extends Sections {
  private final String bullet;

  BulletText() {
    this("* ");
  }

  BulletText(String bullet) {
    this.bullet = bullet;
  }

  @Override
  void heading(String text, int level, Appendable out) throws IOException {
    out.append(text).append("\n\n");
  }

  @Override
  void block(List<Item> statements, Appendable out) throws IOException {
    bullets(statements, "", out);
    out.append('\n');
  }

  private void bullets(List<Item> statements, String indent, Appendable out) throws IOException {
    for (Item statement : statements) {
      out.append(indent).append(bullet).append(statement.text()).append('\n');
      bullets(statement.items(), indent + "  ", out);
    }
  }
}
