package competence.report;

import competence.audit.Audit;
import competence.audit.WordTally;
import competence.diagnostic.Diagnostic;
import competence.inline.Inline;
import competence.ledger.Field;
import competence.ledger.Use;
import competence.markup.JsonLine;
import competence.model.Framework;
import competence.model.Item;
import competence.model.Origin;
import competence.model.Walk;
import competence.source.Position;
import competence.source.Span;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an audit found, as JSON for programs: an item, a stretch of the document and a finding a
 * line, in the order of the document. Places count code points: {@code start} and {@code end} from
 * 0, the end not included, lines and columns from 1.
 */
public final class AuditJson {
  /** What the file says it is. */
  public static final String FORMAT = "competence-audit/1";

  private final AuditReport matter;
  private final JsonLine out;
  private int item;

  private AuditJson(AuditReport matter, Appendable out) {
    this.matter = matter;
    this.out = new JsonLine(out);
  }

  /**
   * Writes the JSON.
   *
   * @param audit what came of the audit
   * @param findings what was found when the document was compiled
   * @param out takes the JSON; its failures come as {@link java.io.UncheckedIOException}
   */
  public static void write(Audit audit, List<Diagnostic> findings, Appendable out) {
    new AuditJson(AuditReport.of(audit, findings), out).write();
  }

  private void write() {
    out.line("{").text("format", FORMAT).line(",");
    source();
    framework();
    words();
    counts("rules", "rule", matter.audit().words().rules(), matter.audit().words().hits());
    counts("reasons", "reason", matter.audit().words().dropped(), Map.of());
    out.list("items");
    Walk.over(matter.audit().tree().items(), this::item);
    out.endList().line(",").list("entries");
    for (int i = 0; i < matter.stretches().size(); i++) {
      entry(i);
    }
    out.endList().line(",").list("findings");
    matter.findings().forEach(this::finding);
    out.endList().line("").line("}");
  }

  private void source() {
    Origin origin = matter.audit().tree().origin();
    out.object("source").text("file", matter.file());
    if (origin != null) {
      out.text("sha256", origin.sha256());
    }
    out.number("characters", matter.lines().characters(matter.content().length()));
    out.end().line(",");
  }

  private void framework() {
    Framework tree = matter.audit().tree();
    out.object("framework").text("id", tree.id()).text("title", Inline.plain(tree.title()));
    out.text("language", tree.language()).end().line(",");
  }

  private void words() {
    WordTally words = matter.audit().words();
    out.object("words").number("all", words.all()).number("kept", words.kept());
    out.number("label", words.label()).number("echo", words.echo());
    out.number("boilerplate", words.boilerplate()).number("dropped", words.leftOut());
    out.number("lost", words.lost()).number("invented", words.invented()).end().line(",");
  }

  private void counts(
      String name, String key, Map<String, Integer> words, Map<String, Integer> hits) {
    out.list(name);
    words.forEach(
        (why, count) -> {
          out.object().text(key, why);
          if (hits.containsKey(why)) {
            out.number("hits", hits.get(why));
          }
          out.number("words", count).end();
        });
    out.endList().line(",");
  }

  private void item(Item here, int depth) {
    int[] stretches = matter.tree().stretches(item++);
    out.object().text("id", here.id()).text("kind", here.kind().word()).number("depth", depth);
    out.text("text", Inline.plain(here.text()));
    if (here.code() != null) {
      out.text("code", here.code());
    }
    if (stretches.length > 0) {
      position(matter.stretches().start(stretches[0]));
    }
    out.open("spans");
    for (int stretch : stretches) {
      out.pair(
          characters(matter.stretches().start(stretch)),
          characters(matter.stretches().end(stretch)));
    }
    out.close().end();
  }

  private void entry(int stretch) {
    DocumentStretches stretches = matter.stretches();
    StretchKind mark = stretches.kind(stretch);
    int start = stretches.start(stretch);
    out.object().number("start", characters(start));
    out.number("end", characters(stretches.end(stretch)));
    position(start);
    out.text("use", mark.word());
    about(stretches.use(stretch));
    if (mark != StretchKind.MARKUP) {
      out.text("text", stretches.text(stretch));
    }
    out.end();
  }

  private void about(@Nullable Use use) {
    if (use instanceof Use.Kept kept) {
      List<Item> items = matter.tree().items();
      if (kept.item() >= 0 && kept.item() < items.size()) {
        out.text("item", items.get(kept.item()).id());
      }
      out.text("field", word(kept.field()));
    } else if (use instanceof Use.Echo echo) {
      Span of = echo.original();
      out.open("of").count(characters(of.start())).count(characters(of.end())).close();
    } else if (use instanceof Use.Boilerplate boilerplate) {
      out.text("rule", boilerplate.rule().toString());
    } else if (use instanceof Use.Dropped dropped) {
      out.text("reason", dropped.reason());
    } else if (use instanceof Use.Attribute attribute) {
      out.text("attribute", attribute.name());
    }
  }

  private static String word(Field field) {
    return field.name().toLowerCase(Locale.ROOT);
  }

  private void finding(Diagnostic finding) {
    out.object().text("code", finding.code().name()).text("name", finding.code().title());
    out.text("severity", finding.severity().word()).text("message", finding.message());
    String help = finding.help();
    if (help != null) {
      out.text("help", help);
    }
    Span span = finding.span();
    if (span != null && matter.isHere(finding)) {
      position(span.start());
      Position end = matter.lines().position(span.end());
      out.number("end_line", end.line()).number("end_column", end.column());
    }
    out.end();
  }

  private void position(int offset) {
    Position position = matter.lines().position(offset);
    out.number("line", position.line()).number("column", position.column());
  }

  private int characters(int offset) {
    return matter.lines().characters(offset);
  }
}
