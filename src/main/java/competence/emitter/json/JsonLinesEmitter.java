package competence.emitter.json;

import com.fasterxml.jackson.core.JsonGenerator;
import competence.diagnostic.Diagnostics;
import competence.emitter.Detail;
import competence.emitter.Emitter;
import competence.emitter.LeftOut;
import competence.emitter.OutputKind;
import competence.model.Framework;
import competence.model.Item;
import competence.model.Walk;
import competence.present.Presentation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.EnumSet;
import java.util.Set;

/**
 * Writes one item a line, in tree order: for jq, spreadsheets and databases. What is known about
 * the framework as a whole belongs to no item.
 */
public final class JsonLinesEmitter implements Emitter {
  private static final Set<Detail> LEFT_OUT =
      Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.range(Detail.KINDS, Detail.NOTES)));

  @Override
  public OutputKind kind() {
    return OutputKind.DATA;
  }

  @Override
  public Set<Detail> leavesOut() {
    return LEFT_OUT;
  }

  @Override
  public void emit(
      Framework framework, Presentation presentation, Appendable out, Diagnostics diagnostics)
      throws IOException {
    try (JsonGenerator json = JsonOutput.compact(new AppendableWriter(out))) {
      json.setRootValueSeparator(null);
      Walk.over(framework.items(), new Flat(json, new ItemFields(), new ArrayDeque<>()));
    }
    LeftOut.report("jsonl", LEFT_OUT, framework, diagnostics);
  }

  /** Writes each item on a line of its own; the ids are those of the items that are open. */
  private record Flat(JsonGenerator json, ItemFields fields, Deque<String> ids)
      implements Walk.Visitor {

    @Override
    public void enter(Item item, int depth) {
      try {
        json.writeStartObject();
        fields.enter(item, json);
        json.writeStringField("parent", ids.peek());
        json.writeNumberField("depth", depth);
        json.writeBooleanField("leaf", item.isLeaf());
        json.writeEndObject();
        json.writeRaw('\n');
        ids.push(item.id());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public void leave(Item item, int depth) {
      fields.leave(item);
      ids.pop();
    }
  }
}
