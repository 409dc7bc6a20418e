package competence.reader.record;

import competence.diagnostic.Code;
import competence.diagnostic.Diagnostics;
import competence.limit.Limit;
import competence.model.Framework;
import competence.model.Item;
import competence.record.Fields;
import competence.record.Node;
import competence.record.Nodes;
import competence.record.RecordCursor;
import competence.record.Token;
import competence.record.Token.Shape;
import competence.source.SourceText;
import competence.source.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Makes a framework of a record while it streams by. */
final class FrameworkReader {

  private static final String ITEMS = "items";

  /** The framework, or an item, whose end has not come yet. */
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
  private final Wording wording;
  private final ItemMaker items;
  private final Deque<Open> open = new ArrayDeque<>();
  private @Nullable Framework framework;
  private int count;
  private boolean tooMany;

  FrameworkReader(
      RecordCursor cursor, SourceText source, Wording wording, UnaryOperator<Item> keep) {
    this.cursor = cursor;
    this.diagnostics = cursor.diagnostics();
    this.wording = wording;
    this.items = new ItemMaker(source, wording, diagnostics, keep);
  }

  /** Reads the file to its end; null if its syntax is wrong or it is no mapping. */
  @Nullable Framework read() {
    Token first = cursor.next();
    if (first == null) {
      if (!cursor.isBroken()) {
        diagnostics.add(Code.SRC105, Span.at(0), "there is nothing in this file");
      }
      return null;
    }
    if (!open(first)) {
      cursor.skip(first);
    }
    Token token = cursor.next();
    while (token != null && !tooMany) {
      take(token);
      token = tooMany ? null : cursor.next();
    }
    return cursor.isBroken() || tooMany ? null : framework;
  }

  private void take(Token token) {
    Open here = open.element();
    if (token instanceof Token.Key key) {
      field(here, key);
    } else if (!(token instanceof Token.End)) {
      element(token);
    } else if (here.inItems) {
      here.inItems = false;
    } else {
      close(open.pop());
    }
  }

  private void close(Open closed) {
    if (open.isEmpty()) {
      Header header = new Header(closed.fields, wording, diagnostics);
      framework = header.framework(closed.below, items.retired(closed.fields));
      items.checkLevels(framework.facts().levels());
    } else {
      open.element().below.add(items.item(closed.fields, closed.below));
    }
  }

  private void field(Open here, Token.Key key) {
    List<String> known = open.size() == 1 ? wording.frameworkKeys() : wording.itemKeys();
    boolean isKnown = here.fields.admits(key.name(), key.span(), known);
    Token first = cursor.next();
    if (!isKnown || first == null) {
      cursor.skip(first);
    } else if (key.name().equals(ITEMS) && isStart(first, Shape.SEQUENCE)) {
      here.fields.add(new Node.Entry(ITEMS, key.span(), empty(first)));
      here.inItems = true;
    } else {
      Node value = Nodes.value(cursor, first);
      if (value != null) {
        here.fields.add(new Node.Entry(key.name(), key.span(), value));
      }
    }
  }

  /** An item, if it is one and not too deep. */
  private void element(Token token) {
    int deepest = diagnostics.limits().of(Limit.DEPTH);
    if (open.size() > deepest && token instanceof Token.Start start) {
      diagnostics.add(
          Code.TREE103,
          start.span(),
          "this item is nested more than " + deepest + " levels deep",
          "a tree has at most " + deepest + " levels" + diagnostics.limits().remedy(Limit.DEPTH));
      cursor.skip(token);
    } else if (!open(token)) {
      cursor.skip(token);
    }
  }

  /** Opens the framework or an item; reports what cannot be one. */
  private boolean open(Token token) {
    if (isStart(token, Shape.MAPPING)) {
      count(((Token.Start) token).span());
      open.push(new Open(new Fields(((Token.Start) token).span(), diagnostics)));
      return true;
    }
    String expected = open.isEmpty() ? "a framework" : "an item";
    Span span =
        token instanceof Token.Start start
            ? start.span()
            : token instanceof Token.Scalar scalar ? scalar.span() : Span.at(0);
    diagnostics.add(Code.REC105, span, expected + " is a mapping: keys and their values");
    return false;
  }

  private void count(Span span) {
    int most = diagnostics.limits().of(Limit.ITEMS);
    if (!open.isEmpty() && ++count > most) {
      tooMany = true;
      diagnostics.add(
          Code.LIMIT101,
          span,
          "this is item " + count + " of the tree; " + most + " is the limit",
          "make a framework of each part of it" + diagnostics.limits().remedy(Limit.ITEMS));
    }
  }

  private static Node empty(Token first) {
    return new Node.Sequence(List.of(), ((Token.Start) first).span());
  }

  private static boolean isStart(Token token, Shape shape) {
    return token instanceof Token.Start start && start.shape() == shape;
  }
}
