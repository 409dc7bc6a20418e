package competence.report;

import competence.diagnostic.Visible;
import competence.ledger.Usage;
import competence.markup.Markup;
import competence.source.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Writes the lists of stretches that are not in the tree: those left out, and repeated text. */
final class StretchLists {
  /** The kinds that are listed as left out, in the order of the list. */
  static final List<StretchKind> LEFT_OUT =
      List.of(
          StretchKind.LOST, StretchKind.BOILERPLATE, StretchKind.DROPPED, StretchKind.ATTRIBUTE);

  private static final Comparator<Span> ORDER =
      Comparator.comparingInt(Span::start).thenComparingInt(Span::end);

  private final AuditReport report;
  private final Markup out;

  StretchLists(AuditReport report, Markup out) {
    this.report = report;
    this.out = out;
  }

  /** The number of stretches that were left out. */
  static int leftOutCount(AuditReport report) {
    return LEFT_OUT.stream().mapToInt(report.stretches()::count).sum();
  }

  /** Writes what was left out: lost text first, then by rule, by reason, and by attribute. */
  void leftOut() {
    Map<StretchKind, Map<String, List<Integer>>> all = new EnumMap<>(StretchKind.class);
    DocumentStretches stretches = report.stretches();
    for (int i = 0; i < stretches.size(); i++) {
      StretchKind kind = stretches.kind(i);
      if (LEFT_OUT.contains(kind)) {
        all.computeIfAbsent(kind, k -> new TreeMap<>())
            .computeIfAbsent(reason(stretches.use(i)), reason -> new ArrayList<>())
            .add(i);
      }
    }
    for (StretchKind kind : LEFT_OUT) {
      all.getOrDefault(kind, Map.of()).forEach((reason, list) -> group(kind, reason, list));
    }
    if (all.isEmpty()) {
      out.raw("<p class=\"none\">Nothing was left out.</p>\n");
    }
  }

  /** Why a stretch was left out; empty for lost text. */
  private static String reason(@Nullable Usage use) {
    if (use instanceof Usage.Boilerplate boilerplate) {
      return boilerplate.rule().toString();
    } else if (use instanceof Usage.Dropped dropped) {
      return dropped.reason();
    }
    return use instanceof Usage.Attribute attribute ? attribute.name() : "";
  }

  private void group(StretchKind kind, String reason, List<Integer> numbers) {
    out.raw("<details" + (kind == StretchKind.ATTRIBUTE ? "" : " open") + "><summary>");
    out.raw("<b class=\"" + kind.style() + "\">" + kind.label() + "</b> ");
    out.text(Visible.all(reason));
    out.raw(" <span class=\"n\">" + count(kind, reason, numbers.size()));
    out.raw("</span></summary>\n<ul role=\"list\">\n");
    numbers.forEach(this::stretch);
    out.raw("</ul></details>\n");
  }

  private String count(StretchKind kind, String reason, int places) {
    Map<String, Integer> rules = report.audit().words().rules();
    Map<String, Integer> dropped = report.audit().words().dropped();
    int words =
        switch (kind) {
          case BOILERPLATE -> rules.getOrDefault(reason, 0);
          case DROPPED -> dropped.getOrDefault(reason, 0);
          case ATTRIBUTE -> dropped.getOrDefault("attribute " + reason, 0);
          default -> report.audit().words().lost();
        };
    return places
        + (places == 1 ? " place, " : " places, ")
        + words
        + (words == 1 ? " word" : " words");
  }

  private void stretch(int number) {
    out.raw("<li><a id=\"r" + number + "\" href=\"#e" + number + "\">line ");
    out.raw(report.line(number) + "</a> ");
    SourceCharacters.quote(
        report, report.stretches().start(number), report.stretches().end(number), out);
    out.raw("</li>\n");
  }

  /** Writes repeated text, with the lines of its repetitions. */
  void repeated() {
    Map<Span, List<Integer>> groups = new TreeMap<>(ORDER);
    for (int i = 0; i < report.stretches().size(); i++) {
      if (report.stretches().use(i) instanceof Usage.Echo echo) {
        groups.computeIfAbsent(echo.original(), original -> new ArrayList<>()).add(i);
      }
    }
    if (groups.isEmpty()) {
      out.raw("<p class=\"none\">Nothing is repeated.</p>\n");
      return;
    }
    out.raw("<ul role=\"list\">\n");
    groups.forEach(this::repeated);
    out.raw("</ul>\n");
  }

  private void repeated(Span original, List<Integer> repetitions) {
    int first = report.stretches().firstWithin(original.start(), original.end());
    int line = report.lines().position(original.start()).line();
    out.raw("<li>");
    out.raw(first < 0 ? "<span>" : "<a href=\"#e" + first + "\">").raw("line " + line);
    out.raw(first < 0 ? "</span>" : "</a>").raw(" ");
    SourceCharacters.quote(report, original.start(), original.end(), out);
    out.raw(" <span class=\"again\">again in ");
    for (int i = 0; i < repetitions.size(); i++) {
      int number = repetitions.get(i);
      out.raw(i == 0 ? "" : ", ");
      out.raw("<a href=\"#e" + number + "\">line " + report.line(number) + "</a>");
    }
    out.raw("</span></li>\n");
  }
}
