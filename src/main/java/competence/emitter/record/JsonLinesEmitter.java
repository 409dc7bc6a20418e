package competence.emitter.record;

import competence.diagnostic.Diagnostics;
import competence.emitter.Detail;
import competence.emitter.Emitter;
import competence.json.JsonWriter;
import competence.model.Framework;
import competence.model.Item;
import competence.model.Walk;
import competence.present.Presentation;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.EnumSet;
import java.util.Set;

/**
 * Writes one item on a line, in tree order, for jq, spreadsheets and databases. Facts about the
 * framework as a whole are left out.
 */
public final class JsonLinesEmitter implements Emitter {
  private static final Set<Detail> LEFT_OUT =
      Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.range(Detail.KINDS, Detail.NOTES)));

  @Override
  public Set<Detail> leavesOut() {
    return LEFT_OUT;
  }

  @Override
  public int emit(
      Framework framework, Presentation presentation, Appendable out, Diagnostics diagnostics) {
    JsonWriter json = JsonWriter.compact(out);
    ItemFields fields = new ItemFields(json);
    Walk.over(framework.items(), new Flat(json, fields, new ArrayDeque<>()));
    if (!framework.items().isEmpty()) {
      json.finishLine();
    }
    Detail.reportMissing("jsonl", LEFT_OUT, framework, diagnostics);
    return fields.written();
  }

  /** Writes each item on its own line; {@code ancestors} has the ids of the open items. */
  private record Flat(JsonWriter json, ItemFields fields, Deque<String> ancestors)
      implements Walk.Visitor {

    @Override
    public void enter(Item item, int depth) {
      json.object();
      fields.enter(item);
      if (ancestors.isEmpty()) {
        json.nothing("parent");
      }
      json.text("parent", ancestors.peek()).number("depth", depth).flag("leaf", item.isLeaf());
      json.end();
      ancestors.push(item.id());
    }

    @Override
    public void leave(Item item, int depth) {
      fields.leave(item);
      ancestors.pop();
    }
  }
}
