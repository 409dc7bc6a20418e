package competence.emitter.record;

import competence.diagnostic.Diagnostics;
import competence.emitter.Emitter;
import competence.model.Facts;
import competence.model.Framework;
import competence.model.Item;
import competence.model.Level;
import competence.model.Retired;
import competence.model.Walk;
import competence.present.Presentation;
import competence.record.YamlScalar;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes the canonical YAML: block style, two spaces of indentation, keys always in the same order,
 * each text of one line on one line, LF, one final newline. Missing values are left out.
 */
public final class YamlEmitter implements Emitter {
  @Override
  public int emit(
      Framework framework, Presentation presentation, Appendable out, Diagnostics diagnostics) {
    Lines lines = new Lines(out);
    lines.field(0, "format", Framework.FORMAT);
    lines.fieldUnlessEmpty(0, "id", framework.id());
    lines.field(0, "title", framework.title());
    lines.field(0, "language", framework.language());
    origin(framework, lines);
    facts(framework.facts(), lines);
    int written = items(framework.items(), lines);
    retired(framework.retired(), lines);
    return written;
  }

  private static void origin(Framework framework, Lines lines) {
    if (framework.origin() != null) {
      lines.key(0, "source");
      lines.field(2, "file", framework.origin().file());
      lines.field(2, "sha256", framework.origin().sha256());
      lines.field(2, "tree", framework.origin().tree());
    }
  }

  private static void facts(Facts facts, Lines lines) {
    lines.field(0, "version", facts.version());
    lines.lines(0, "description", facts.description());
    lines.field(0, "publisher", facts.publisher());
    authors(facts.authors(), lines);
    lines.field(0, "rights", facts.rights());
    lines.field(0, "license", facts.license());
    lines.field(0, "modified", facts.modified());
    levels(facts.levels(), lines);
  }

  private static void authors(List<String> authors, Lines lines) {
    if (!authors.isEmpty()) {
      lines.key(0, "authors");
      authors.forEach(author -> lines.element(2, author));
    }
  }

  private static void levels(List<Level> levels, Lines lines) {
    if (!levels.isEmpty()) {
      lines.key(0, "levels");
    }
    for (Level level : levels) {
      lines.firstField(2, "id", level.id());
      lines.field(4, "title", level.title());
    }
  }

  private static int items(List<Item> items, Lines lines) {
    if (items.isEmpty()) {
      lines.line(0, "items: []");
      return 0;
    }
    lines.key(0, "items");
    int[] written = {0};
    Walk.over(
        items,
        (item, depth) -> {
          item(item, depth * 4 - 2, lines);
          written[0]++;
        });
    return written[0];
  }

  private static void item(Item item, int indent, Lines lines) {
    lines.firstField(indent, item.kind().word(), item.text());
    lines.fieldUnlessEmpty(indent + 2, "id", item.id());
    lines.field(indent + 2, "code", item.code());
    levelsOf(item, indent + 2, lines);
    lines.field(indent + 2, "type", item.type());
    if (!item.properties().isEmpty()) {
      lines.key(indent + 2, "properties");
      item.properties().forEach((name, value) -> lines.property(indent + 4, name, value));
    }
    lines.lines(indent + 2, "note", item.note());
    if (!item.items().isEmpty()) {
      lines.key(indent + 2, "items");
    }
  }

  private static void levelsOf(Item item, int indent, Lines lines) {
    List<String> levels = item.levels();
    if (levels.size() == 1) {
      lines.field(indent, "level", levels.get(0));
    } else if (!levels.isEmpty()) {
      lines.key(indent, "level");
      levels.forEach(level -> lines.element(indent + 2, level));
    }
  }

  private static void retired(List<Retired> retired, Lines lines) {
    if (!retired.isEmpty()) {
      lines.key(0, "retired");
    }
    for (Retired item : retired) {
      lines.firstField(2, item.kind().word(), item.text());
      lines.field(4, "id", item.id());
      if (!item.replacedBy().isEmpty()) {
        lines.key(4, "replacedBy");
        item.replacedBy().forEach(id -> lines.element(6, id));
      }
    }
  }

  /** Writes the lines of a YAML file in block style, each when it is complete. */
  private static final class Lines {
    private static final int LONGEST_KEY = 1000;

    private final Appendable out;

    /** Lines that go to {@code out}; its failures come as {@link UncheckedIOException}. */
    Lines(Appendable out) {
      this.out = out;
    }

    /** {@code key: value}; nothing if there is no value. */
    void field(int indent, String key, @Nullable String value) {
      if (value != null) {
        line(indent, key, ": ", YamlScalar.write(value));
      }
    }

    /** {@code key: value}; nothing if the value is empty. */
    void fieldUnlessEmpty(int indent, String key, String value) {
      field(indent, key, value.isEmpty() ? null : value);
    }

    /** {@code key: value}; a value of several lines is a block. */
    void lines(int indent, String key, @Nullable String value) {
      if (value == null || !YamlScalar.isBlock(value)) {
        field(indent, key, value);
      } else {
        line(indent, key, ": |-");
        value.lines().forEach(text -> line(text.isEmpty() ? 0 : indent + 2, text));
      }
    }

    /**
     * {@code name: value}, with any name. YAML does not allow a long one without a question mark.
     */
    void property(int indent, String name, String value) {
      String key = YamlScalar.write(name);
      if (key.length() <= LONGEST_KEY) {
        line(indent, key, ": ", YamlScalar.write(value));
      } else {
        line(indent, "? ", key);
        line(indent, ": ", YamlScalar.write(value));
      }
    }

    /** {@code - key: value}, the first field of a list's element. */
    void firstField(int indent, String key, String value) {
      line(indent, "- ", key, ": ", YamlScalar.write(value));
    }

    /** {@code - value}. */
    void element(int indent, String value) {
      line(indent, "- ", YamlScalar.write(value));
    }

    /** {@code key:}, with its value on the lines that follow. */
    void key(int indent, String key) {
      line(indent, key, ":");
    }

    /** A line of these parts. */
    void line(int indent, String... parts) {
      try {
        out.append(" ".repeat(indent));
        for (String part : parts) {
          out.append(part);
        }
        out.append('\n');
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
