package competence.emitter.record;

import competence.diagnostic.Diagnostics;
import competence.emitter.Detail;
import competence.emitter.Emitter;
import competence.json.JsonWriter;
import competence.model.Framework;
import competence.model.Item;
import competence.model.Walk;
import competence.present.Presentation;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * Writes one item on a line, in tree order, for jq, spreadsheets and databases. Of the framework as
 * a whole, each line has the id.
 */
public final class JsonLinesEmitter implements Emitter {
  private static final Set<Detail> LEFT_OUT = leftOut();

  private static Set<Detail> leftOut() {
    Set<Detail> details = EnumSet.range(Detail.TITLE, Detail.LEVELS);
    details.add(Detail.RETIRED);
    return Collections.unmodifiableSet(details);
  }

  @Override
  public Set<Detail> leavesOut() {
    return LEFT_OUT;
  }

  @Override
  public int emit(
      Framework framework, Presentation presentation, Appendable out, Diagnostics diagnostics) {
    JsonWriter json = JsonWriter.compact(out);
    ItemFields fields = new ItemFields(json);
    Walk.over(framework.items(), new Flat(framework.id(), json, fields));
    if (!framework.items().isEmpty()) {
      json.finishLine();
    }
    Detail.reportMissing("jsonl", LEFT_OUT, framework, diagnostics);
    return fields.written();
  }

  /** Writes each item on its own line. */
  private record Flat(String framework, JsonWriter json, ItemFields fields)
      implements Walk.Visitor {

    @Override
    public void enter(Item item, int depth) {
      json.object().text("framework", framework);
      fields.enter(item);
      json.end();
    }

    @Override
    public void leave(Item item, int depth) {
      fields.leave(item);
    }
  }
}
