package competence.audit;

import competence.diagnostic.Diagnostic;
import competence.diagnostic.Diagnostics;
import competence.ledger.Coding;
import competence.ledger.ExclusionRule;
import competence.ledger.Field;
import competence.ledger.Ledger;
import competence.ledger.MarkupKind;
import competence.ledger.SourcePiece;
import competence.ledger.Usage;
import competence.model.Facts;
import competence.model.Framework;
import competence.model.Item;
import competence.model.ItemDetails;
import competence.model.ItemKind;
import competence.source.SourceText;
import competence.source.Span;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A small document with its account, written by hand; stretches are named by their text. */
final class Book {
  final Ledger ledger = new Ledger();
  private final String content;
  private int reached;

  Book(String content) {
    this.content = content;
  }

  /** The next stretch with this text, after the one that was named last. */
  Span find(String text) {
    int start = content.indexOf(text, reached);
    if (start < 0) {
      throw new IllegalArgumentException(text);
    }
    reached = start + text.length();
    return new Span(start, reached);
  }

  /** Begins to look for stretches at the beginning again. */
  Book back() {
    reached = 0;
    return this;
  }

  Book title(String text) {
    return keep(Usage.Kept.FRAMEWORK, Field.TITLE, text, Coding.LITERAL);
  }

  Book text(int item, String text) {
    return keep(item, Field.TEXT, text, Coding.LITERAL);
  }

  Book keep(int item, Field field, String text, Coding coding) {
    ledger.add(find(text), new Usage.Kept(item, field, coding));
    return this;
  }

  /** A break or a joint between the stretches of an item's text. */
  Book between(int item, Coding coding) {
    ledger.add(Span.at(reached), new Usage.Kept(item, Field.TEXT, coding));
    return this;
  }

  Book markup(MarkupKind kind, String text) {
    return use(text, new Usage.Markup(kind));
  }

  Book use(String text, Usage use) {
    ledger.add(find(text), use);
    return this;
  }

  Book echo(String text, Span original) {
    return use(text, new Usage.Echo(original));
  }

  /** Boilerplate, of one stretch or several. */
  Book rule(ExclusionRule.Kind kind, String pattern, String... texts) {
    List<SourcePiece> pieces =
        Arrays.stream(texts).map(text -> new SourcePiece(find(text), Coding.LITERAL)).toList();
    ledger.leave(pieces, new Usage.Boilerplate(new ExclusionRule(kind, pattern)));
    return this;
  }

  /** The findings of a part of the auditor, each as its kind, its place, and its message. */
  List<String> faults(Consumer<Account> check) {
    Diagnostics diagnostics = new Diagnostics(new SourceText("a.txt", content));
    check.accept(new Account(content, ledger, diagnostics));
    return diagnostics.list().stream().map(Book::line).toList();
  }

  private static String line(Diagnostic fault) {
    Span span = fault.span();
    String place = span == null ? "-" : span.start() + "-" + span.end();
    String kind =
        switch (fault.code().name()) {
          case "AUDIT101" -> "LOST";
          case "AUDIT102" -> "INVENTED";
          case "AUDIT103" -> "UNFOUNDED";
          default -> throw new IllegalArgumentException(fault.code().toString());
        };
    return kind + " " + place + " " + fault.message();
  }

  WordTally words() {
    return WordCount.of(new Account(content, ledger, new Diagnostics()));
  }

  Audit audit(Framework tree, Diagnostics diagnostics) {
    return Auditor.audit(new SourceText("a.txt", content), tree, ledger, diagnostics);
  }

  static Framework tree(String title, Item... items) {
    return new Framework("", title, "en", null, Facts.NONE, List.of(items));
  }

  static Item item(String text, Item... below) {
    return item(text, null, null, null, null, below);
  }

  static Item item(
      String text,
      @Nullable String code,
      @Nullable String level,
      @Nullable String type,
      @Nullable String note,
      Item... below) {
    return new Item(
        ItemKind.STATEMENT,
        "",
        text,
        ItemDetails.NONE.withCode(code).withLevel(level).withType(type).withNote(note),
        List.of(below),
        new Span(0, 1));
  }
}
