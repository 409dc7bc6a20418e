package competence.report;

import competence.ledger.Use;
import competence.markup.Markup;
import competence.source.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes what is repeated, and where. */
final class EchoesWriter {
  private static final Comparator<Span> ORDER =
      Comparator.comparingInt(Span::start).thenComparingInt(Span::end);

  private final Matter matter;
  private final Markup out;

  private EchoesWriter(Matter matter, Markup out) {
    this.matter = matter;
    this.out = out;
  }

  static void write(Matter matter, Markup out) {
    new EchoesWriter(matter, out).write();
  }

  private void write() {
    Map<Span, List<Integer>> groups = new TreeMap<>(ORDER);
    for (int i = 0; i < matter.stretches().size(); i++) {
      if (matter.stretches().use(i) instanceof Use.Echo echo) {
        groups.computeIfAbsent(echo.original(), original -> new ArrayList<>()).add(i);
      }
    }
    if (groups.isEmpty()) {
      out.raw("<p class=\"none\">Nothing is repeated.</p>\n");
      return;
    }
    out.raw("<ul role=\"list\">\n");
    groups.forEach(this::group);
    out.raw("</ul>\n");
  }

  private void group(Span original, List<Integer> echoes) {
    int first = matter.stretches().firstWithin(original.start(), original.end());
    int line = matter.places().position(original.start()).line();
    out.raw("<li>");
    out.raw(first < 0 ? "<span>" : "<a href=\"#e" + first + "\">").raw("line " + line);
    out.raw(first < 0 ? "</span>" : "</a>").raw(" <q class=\"said\">");
    new Letters(matter.content(), out).excerpt(original.start(), original.end());
    out.raw("</q> <span class=\"again\">again in ");
    for (int i = 0; i < echoes.size(); i++) {
      out.raw(i == 0 ? "" : ", ");
      out.raw("<a href=\"#e" + echoes.get(i) + "\">line " + matter.line(echoes.get(i)) + "</a>");
    }
    out.raw("</span></li>\n");
  }
}
