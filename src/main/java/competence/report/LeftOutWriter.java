package competence.report;

import competence.diagnostic.Visible;
import competence.ledger.Use;
import competence.markup.Markup;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Writes what does not stand in the tree: what is lost, then by rule, reason and attribute. */
final class LeftOutWriter {
  private final Matter matter;
  private final Markup out;

  private LeftOutWriter(Matter matter, Markup out) {
    this.matter = matter;
    this.out = out;
  }

  static void write(Matter matter, Markup out) {
    new LeftOutWriter(matter, out).write();
  }

  private void write() {
    Map<Mark, Map<String, List<Integer>>> all = new EnumMap<>(Mark.class);
    Stretches stretches = matter.stretches();
    for (int i = 0; i < stretches.size(); i++) {
      Mark mark = stretches.mark(i);
      if (mark.isListed()) {
        all.computeIfAbsent(mark, m -> new TreeMap<>())
            .computeIfAbsent(why(stretches.use(i)), reason -> new ArrayList<>())
            .add(i);
      }
    }
    groups(Mark.LOST, all);
    groups(Mark.BOILERPLATE, all);
    groups(Mark.DROPPED, all);
    groups(Mark.ATTRIBUTE, all);
    if (all.isEmpty()) {
      out.raw("<p class=\"none\">Nothing was left out.</p>\n");
    }
  }

  /** Why a stretch was left out; empty if nobody knows. */
  static String why(@Nullable Use use) {
    if (use instanceof Use.Boilerplate boilerplate) {
      return boilerplate.rule().toString();
    } else if (use instanceof Use.Dropped dropped) {
      return dropped.reason();
    }
    return use instanceof Use.Attribute attribute ? attribute.name() : "";
  }

  private void groups(Mark mark, Map<Mark, Map<String, List<Integer>>> all) {
    all.getOrDefault(mark, Map.of())
        .forEach(
            (reason, numbers) -> {
              out.raw("<details" + (mark == Mark.ATTRIBUTE ? "" : " open") + "><summary>");
              out.raw("<b class=\"" + mark.style() + "\">" + mark.word() + "</b> ");
              out.text(Visible.all(reason))
                  .raw(" <span class=\"n\">" + count(mark, reason, numbers.size()));
              out.raw("</span></summary>\n<ul role=\"list\">\n");
              numbers.forEach(this::stretch);
              out.raw("</ul></details>\n");
            });
  }

  private String count(Mark mark, String reason, int places) {
    Map<String, Integer> rules = matter.audit().words().rules();
    Map<String, Integer> dropped = matter.audit().words().dropped();
    int words =
        switch (mark) {
          case BOILERPLATE -> rules.getOrDefault(reason, 0);
          case DROPPED -> dropped.getOrDefault(reason, 0);
          case ATTRIBUTE -> dropped.getOrDefault("attribute " + reason, 0);
          default -> matter.audit().words().lost();
        };
    return places
        + (places == 1 ? " place, " : " places, ")
        + words
        + (words == 1 ? " word" : " words");
  }

  private void stretch(int number) {
    int start = matter.stretches().start(number);
    out.raw("<li><a id=\"r" + number + "\" href=\"#e" + number + "\">line ");
    out.raw(matter.line(number) + "</a> <q class=\"said\">");
    new Letters(matter.content(), out).excerpt(start, matter.stretches().end(number));
    out.raw("</q></li>\n");
  }
}
