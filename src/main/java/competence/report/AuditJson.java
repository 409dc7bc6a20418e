package competence.report;

import competence.audit.Audit;
import competence.audit.WordTally;
import competence.diagnostic.Diagnostic;
import competence.inline.Inline;
import competence.json.JsonWriter;
import competence.ledger.Usage;
import competence.model.Framework;
import competence.model.Item;
import competence.model.Origin;
import competence.model.Walk;
import competence.source.SourceText.Position;
import competence.source.Span;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes the result of an audit as JSON for programs. Each item, each stretch of the document and
 * each finding has a line of its own, in the order of the document. Places count code points:
 * {@code start} and {@code end} from 0, without the end, lines and columns from 1.
 */
public final class AuditJson {
  /** The value of the field {@code format}. */
  public static final String FORMAT = "competence-audit/1";

  private static final int INDENT = 2;

  private final AuditReport report;
  private final JsonWriter json;
  private int item;

  private AuditJson(AuditReport report, JsonWriter json) {
    this.report = report;
    this.json = json;
  }

  /**
   * Writes the JSON.
   *
   * @param audit the result of the audit
   * @param findings what was found when the document was compiled
   * @param out takes the JSON; its failures come as {@link java.io.UncheckedIOException}
   */
  public static void write(Audit audit, List<Diagnostic> findings, Appendable out) {
    JsonWriter json = JsonWriter.spacedInPage(out);
    new AuditJson(new AuditReport(audit, findings), json).write();
    json.finishLine();
  }

  private void write() {
    json.object().line().text("format", FORMAT);
    source();
    framework();
    words();
    counts("rules", "rule", report.audit().words().rules(), report.audit().words().hits());
    counts("reasons", "reason", report.audit().words().dropped(), Map.of());
    json.line().list("items");
    Walk.over(report.audit().tree().items(), this::item);
    json.line().end().line().list("entries");
    for (int i = 0; i < report.stretches().size(); i++) {
      entry(i);
    }
    json.line().end().line().list("findings");
    report.findings().forEach(this::finding);
    json.line().end().line().end();
  }

  private void source() {
    Origin origin = report.audit().tree().origin();
    json.line().object("source").text("file", report.file());
    json.text("sha256", origin == null ? null : origin.sha256());
    json.number("characters", report.lines().characters(report.content().length())).end();
  }

  private void framework() {
    Framework tree = report.audit().tree();
    json.line().object("framework").text("id", tree.id());
    json.text("title", Inline.plain(tree.title())).text("language", tree.language()).end();
  }

  private void words() {
    WordTally words = report.audit().words();
    json.line().object("words").number("all", words.all()).number("kept", words.kept());
    json.number("label", words.label()).number("echo", words.echo());
    json.number("boilerplate", words.boilerplate()).number("dropped", words.leftOut());
    json.number("lost", words.lost()).number("invented", words.invented()).end();
  }

  private void counts(
      String name, String key, Map<String, Integer> words, Map<String, Integer> hits) {
    json.line().list(name);
    words.forEach(
        (why, count) -> {
          json.line(INDENT).object().text(key, why);
          if (hits.containsKey(why)) {
            json.number("hits", hits.get(why));
          }
          json.number("words", count).end();
        });
    json.line().end();
  }

  private void item(Item here, int depth) {
    int[] stretches = report.stretchesOf(item++);
    json.line(INDENT).object().text("id", here.id()).text("kind", here.kind().word());
    json.number("depth", depth).text("text", Inline.plain(here.text())).text("code", here.code());
    if (stretches.length > 0) {
      position(report.stretches().start(stretches[0]));
    }
    json.list("spans");
    for (int stretch : stretches) {
      json.list().number(characters(report.stretches().start(stretch)));
      json.number(characters(report.stretches().end(stretch))).end();
    }
    json.end().end();
  }

  private void entry(int stretch) {
    DocumentStretches stretches = report.stretches();
    StretchKind kind = stretches.kind(stretch);
    int start = stretches.start(stretch);
    json.line(INDENT).object().number("start", characters(start));
    json.number("end", characters(stretches.end(stretch)));
    position(start);
    json.text("use", kind.word());
    about(stretches.use(stretch));
    json.text("text", kind == StretchKind.MARKUP ? null : stretches.text(stretch)).end();
  }

  private void about(@Nullable Usage use) {
    if (use instanceof Usage.Kept kept) {
      if (report.item(kept) >= 0) {
        json.text("item", report.items().get(kept.item()).id());
      }
      json.text("field", kept.field().name().toLowerCase(Locale.ROOT));
    } else if (use instanceof Usage.Echo echo) {
      Span of = echo.original();
      json.list("of").number(characters(of.start())).number(characters(of.end())).end();
    } else if (use instanceof Usage.Boilerplate boilerplate) {
      json.text("rule", boilerplate.rule().toString());
    } else if (use instanceof Usage.Dropped dropped) {
      json.text("reason", dropped.reason());
    } else if (use instanceof Usage.Attribute attribute) {
      json.text("attribute", attribute.name());
    }
  }

  private void finding(Diagnostic finding) {
    json.line(INDENT)
        .object()
        .text("code", finding.code().name())
        .text("name", finding.code().title());
    json.text("severity", finding.severity().word()).text("message", finding.message());
    json.text("help", finding.help());
    Span span = finding.span();
    if (span != null && report.isHere(finding)) {
      position(span.start());
      Position end = report.lines().position(span.end());
      json.number("end_line", end.line()).number("end_column", end.column());
    }
    json.end();
  }

  private void position(int offset) {
    Position position = report.lines().position(offset);
    json.number("line", position.line()).number("column", position.column());
  }

  private int characters(int offset) {
    return report.lines().characters(offset);
  }
}
