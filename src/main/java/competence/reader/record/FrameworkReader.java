package competence.reader.record;

import competence.diagnostic.Code;
import competence.diagnostic.Diagnostics;
import competence.limit.Limit;
import competence.model.Framework;
import competence.model.Item;
import competence.record.Fields;
import competence.record.Node;
import competence.record.NodeReader;
import competence.record.RecordCursor;
import competence.record.RecordToken;
import competence.source.SourceText;
import competence.source.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Makes a framework from the tokens of a record, without holding the record in memory. */
final class FrameworkReader {

  private static final String ITEMS = "items";

  /** The framework, or an item, that has not ended yet. */
  private static final class Open {
    private final Fields fields;
    private final List<Item> below = new ArrayList<>();
    private boolean inItems;

    Open(Fields fields) {
      this.fields = fields;
    }
  }

  private final RecordCursor cursor;
  private final Diagnostics diagnostics;
  private final RecordFormat format;
  private final ItemMaker items;
  private final Deque<Open> open = new ArrayDeque<>();
  private @Nullable Framework framework;
  private int count;

  FrameworkReader(
      RecordCursor cursor, SourceText source, RecordFormat format, UnaryOperator<Item> keep) {
    this.cursor = cursor;
    this.diagnostics = cursor.diagnostics();
    this.format = format;
    this.items = new ItemMaker(source, format, diagnostics, keep);
  }

  /** Reads the file to its end; null if its syntax is wrong or it is not a mapping. */
  @Nullable Framework read() {
    RecordToken first = cursor.next();
    if (first == null) {
      if (!cursor.isBroken()) {
        diagnostics.add(Code.SRC105, Span.at(0), "there is nothing in this file");
      }
      return null;
    }
    element(first);
    for (RecordToken token = cursor.next(); token != null; token = cursor.next()) {
      take(token);
    }
    return cursor.isBroken() ? null : framework;
  }

  private void take(RecordToken token) {
    Open here = open.element();
    if (token instanceof RecordToken.Key key) {
      field(here, key);
    } else if (!(token instanceof RecordToken.End)) {
      element(token);
    } else if (here.inItems) {
      here.inItems = false;
    } else {
      close(open.pop());
    }
  }

  private void close(Open closed) {
    if (open.isEmpty()) {
      framework =
          FrameworkFields.framework(
              closed.fields, format, closed.below, items.retired(closed.fields), diagnostics);
      items.checkLevels(framework.facts().levels());
    } else {
      open.element().below.add(items.item(closed.fields, closed.below));
    }
  }

  private void field(Open here, RecordToken.Key key) {
    List<String> known = open.size() == 1 ? format.frameworkKeys : format.itemKeys;
    boolean isKnown = here.fields.admits(key.name(), key.span(), known);
    RecordToken first = cursor.next();
    if (!isKnown || first == null || format.computedKeys.contains(key.name())) {
      cursor.skip(first);
    } else if (key.name().equals(ITEMS)
        && first instanceof RecordToken.Start start
        && !start.isMapping()) {
      Node none = new Node.Sequence(List.of(), start.span());
      here.fields.add(new Node.Entry(ITEMS, key.span(), none));
      here.inItems = true;
    } else {
      Node value = NodeReader.value(cursor::next, first);
      if (value != null) {
        here.fields.add(new Node.Entry(key.name(), key.span(), value));
      }
    }
  }

  /** Opens the framework, or an item that is not too deep; skips other tokens. */
  private void element(RecordToken token) {
    int deepest = diagnostics.limits().of(Limit.DEPTH);
    if (open.size() > deepest && token instanceof RecordToken.Start) {
      diagnostics.add(
          Code.TREE103,
          token.span(),
          "this item is nested more than " + deepest + " levels deep",
          "a tree has at most " + deepest + " levels" + diagnostics.limits().remedy(Limit.DEPTH));
      cursor.skip(token);
    } else if (token instanceof RecordToken.Start start && start.isMapping()) {
      count(start.span());
      open.push(new Open(new Fields(start.span(), diagnostics)));
    } else {
      String expected = open.isEmpty() ? "a framework" : "an item";
      String message = expected + " is a mapping: keys and their values";
      diagnostics.add(Code.REC105, token.span(), message);
      cursor.skip(token);
    }
  }

  private void count(Span span) {
    int most = diagnostics.limits().of(Limit.ITEMS);
    if (!open.isEmpty() && ++count > most) {
      cursor.breakOff(
          Code.LIMIT101,
          span,
          "this is item " + count + " of the tree; " + most + " is the limit",
          "make a framework of each part of it" + diagnostics.limits().remedy(Limit.ITEMS));
    }
  }
}
