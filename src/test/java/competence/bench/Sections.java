package competence.bench;

import competence.model.Framework;
import competence.model.Item;
import competence.model.ItemKind;
import java.io.IOException;
import java.util.List;

/** Writes a framework as headings, and below each of them one block with all its statements. */
abstract class Sections {
  final void write(Framework framework, Appendable out) throws IOException {
    heading(framework.title(), 1, out);
    sections(framework.items(), 2, out);
  }

  private void sections(List<Item> items, int level, Appendable out) throws IOException {
    for (Item heading : items) {
      heading(heading.text(), level, out);
      if (!heading.items().isEmpty() && heading.items().get(0).kind() == ItemKind.STATEMENT) {
        block(heading.items(), out);
      } else {
        sections(heading.items(), level + 1, out);
      }
    }
  }

  /** Writes a heading; that of the framework has level 1. */
  abstract void heading(String text, int level, Appendable out) throws IOException;

  /** Writes statements with their descendants. */
  abstract void block(List<Item> statements, Appendable out) throws IOException;
}
