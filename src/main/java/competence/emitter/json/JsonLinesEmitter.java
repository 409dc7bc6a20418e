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
  public int emit(
      Framework framework, Presentation presentation, Appendable out, Diagnostics diagnostics)
      throws IOException {
    int written;
    try (JsonGenerator json = JsonOutput.compact(new AppendableWriter(out))) {
      json.setRootValueSeparator(null);
      Flat flat = new Flat(json);
      Walk.over(framework.items(), flat);
      written = flat.written;
    }
    LeftOut.report("jsonl", LEFT_OUT, framework, diagnostics);
    return written;
  }

  /** Writes each item on a line of its own; the ids are those of the items that are open. */
  private static final class Flat implements Walk.Visitor {
    private final JsonGenerator json;
    private final ItemFields fields = new ItemFields();
    private final Deque<String> ids = new ArrayDeque<>();
    private int written;

    Flat(JsonGenerator json) {
      this.json = json;
    }

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
        written++;
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
