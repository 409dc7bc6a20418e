package competence.emitter.yaml;

import competence.diagnostic.Diagnostics;
import competence.emitter.Detail;
import competence.emitter.Emitter;
import competence.emitter.OutputKind;
import competence.model.Facts;
import competence.model.Framework;
import competence.model.Item;
import competence.model.Level;
import competence.model.Retired;
import competence.model.Walk;
import competence.present.Presentation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;

/**
 * Writes the canonical YAML: block style, two spaces of indentation, keys always in the same order,
 * each text on one line, LF, one final newline. Missing values are left out.
 */
public final class YamlEmitter implements Emitter {
  @Override
  public OutputKind kind() {
    return OutputKind.DATA;
  }

  @Override
  public Set<Detail> leavesOut() {
    return Set.of();
  }

  @Override
  public int emit(
      Framework framework, Presentation presentation, Appendable out, Diagnostics diagnostics)
      throws IOException {
    try {
      return write(framework, new YamlLines(out));
    } catch (UncheckedIOException failed) {
      throw failed.getCause();
    }
  }

  private static int write(Framework framework, YamlLines lines) {
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

  private static void origin(Framework framework, YamlLines lines) {
    if (framework.origin() != null) {
      lines.key(0, "source");
      lines.field(2, "file", framework.origin().file());
      lines.field(2, "sha256", framework.origin().sha256());
    }
  }

  private static void facts(Facts facts, YamlLines lines) {
    lines.field(0, "version", facts.version());
    lines.field(0, "description", facts.description());
    lines.field(0, "publisher", facts.publisher());
    authors(facts.authors(), lines);
    lines.field(0, "rights", facts.rights());
    lines.field(0, "license", facts.license());
    lines.field(0, "modified", facts.modified());
    levels(facts.levels(), lines);
  }

  private static void authors(List<String> authors, YamlLines lines) {
    if (!authors.isEmpty()) {
      lines.key(0, "authors");
      authors.forEach(author -> lines.element(2, author));
    }
  }

  private static void levels(List<Level> levels, YamlLines lines) {
    if (!levels.isEmpty()) {
      lines.key(0, "levels");
    }
    for (Level level : levels) {
      lines.firstField(2, "id", level.id());
      lines.field(4, "title", level.title());
    }
  }

  private static int items(List<Item> items, YamlLines lines) {
    if (items.isEmpty()) {
      lines.emptyList(0, "items");
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

  private static void item(Item item, int indent, YamlLines lines) {
    lines.firstField(indent, item.kind().word(), item.text());
    lines.fieldUnlessEmpty(indent + 2, "id", item.id());
    lines.field(indent + 2, "code", item.code());
    lines.field(indent + 2, "level", item.level());
    lines.field(indent + 2, "type", item.type());
    lines.field(indent + 2, "note", item.note());
    if (!item.items().isEmpty()) {
      lines.key(indent + 2, "items");
    }
  }

  private static void retired(List<Retired> retired, YamlLines lines) {
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
}
