package competence;

import competence.inline.Inline;
import competence.ledger.Coding;
import competence.ledger.ExclusionRule;
import competence.ledger.Field;
import competence.ledger.LedgerLine;
import competence.ledger.MarkupKind;
import competence.ledger.Usage;
import competence.model.Item;
import competence.model.TreeBuilder;
import competence.model.Walk;
import competence.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** A tree and an account that are wrong in the same way, as those of a faulty reader would be. */
final class AgreedMutants {
  /** Claims about a word that is missing from the tree; all are wrong. */
  private static final List<Usage> CLAIMS =
      List.of(
          new Usage.Markup(MarkupKind.TAG),
          new Usage.Markup(MarkupKind.SIGNS),
          new Usage.Markup(MarkupKind.DECLARATION),
          new Usage.Markup(MarkupKind.BLANK),
          new Usage.Markup(MarkupKind.ESCAPE),
          new Usage.Markup(MarkupKind.BULLET),
          new Usage.Boilerplate(new ExclusionRule(ExclusionRule.Kind.LINE, "Nothing like it")));

  private final AuditedReading read;
  private final Random random;
  private final List<LedgerLine> before;
  private String name = "";

  /** The last stretch of an item's text: its words but the last, and the last. */
  private record Last(int line, int item, String words, Span rest, Span word) {}

  AgreedMutants(AuditedReading read, long seed) {
    this.read = read;
    this.random = new Random(seed);
    this.before = LedgerLine.of(read.ledger());
  }

  /** The last change. */
  String name() {
    return name;
  }

  /** The reading with a change; null if the chosen text does not allow it. */
  @Nullable AuditedReading next() {
    Last last = last(random.nextInt(before.size()));
    if (last == null) {
      return null;
    }
    return switch (random.nextInt(5)) {
      case 0 -> without(last, null);
      case 1 -> without(last, new Usage.Echo(before.get(random.nextInt(last.line() + 1)).span()));
      case 2 -> broken(last);
      case 3 -> turned(last);
      default -> without(last, CLAIMS.get(random.nextInt(CLAIMS.size())));
    };
  }

  /** The same with a word that is claimed to be dropped; null if the text does not end in one. */
  @Nullable AuditedReading dropping(int line, Usage use) {
    Last last = last(line);
    return last == null ? null : without(last, use);
  }

  /** Removes the last word of an item from the tree and from the account. */
  private AuditedReading without(Last last, @Nullable Usage claim) {
    name = claim == null ? "lose a word" : "claim that a lost word is " + claim;
    List<LedgerLine> lines = new ArrayList<>(before);
    LedgerLine line = before.get(last.line());
    lines.set(last.line(), line.at(last.rest()));
    if (claim != null) {
      lines.add(new LedgerLine(last.word(), claim, Coding.LITERAL, 1 << 20));
    }
    String text = last.words().substring(0, last.words().lastIndexOf(' '));
    return reading(last.item(), text, lines);
  }

  /** Claims that a space in the middle of a word is a break. */
  private AuditedReading broken(Last last) {
    name = "break a word";
    List<LedgerLine> lines = new ArrayList<>(before);
    LedgerLine line = before.get(last.line());
    int middle = last.word().start() + 1;
    lines.set(last.line(), line.at(new Span(line.span().start(), middle)));
    lines.add(last.line() + 1, breakAt(line, middle));
    lines.add(last.line() + 2, line.at(new Span(middle, line.span().end())));
    int cut = last.words().lastIndexOf(' ') + 2;
    String text = last.words().substring(0, cut) + ' ' + last.words().substring(cut);
    return reading(last.item(), text, lines);
  }

  /** The last word comes first. */
  private AuditedReading turned(Last last) {
    name = "turn words round";
    List<LedgerLine> lines = new ArrayList<>(before);
    LedgerLine line = before.get(last.line());
    lines.set(last.line(), line.at(last.word()));
    lines.add(last.line() + 1, breakAt(line, last.word().end()));
    lines.add(last.line() + 2, line.at(last.rest()));
    int cut = last.words().lastIndexOf(' ');
    String text = last.words().substring(cut + 1) + ' ' + last.words().substring(0, cut);
    return reading(last.item(), text, lines);
  }

  private static LedgerLine breakAt(LedgerLine line, int offset) {
    Usage.Kept kept = (Usage.Kept) line.use();
    return line.at(Span.at(offset)).as(new Usage.Kept(kept.item(), kept.field(), Coding.BREAK));
  }

  /** The item that has the text of a stretch, if that is several plain words. */
  private @Nullable Last last(int index) {
    LedgerLine line = before.get(index);
    if (!(line.use() instanceof Usage.Kept kept) || kept.field() != Field.TEXT) {
      return null;
    }
    String written = read.source().slice(line.span());
    int blank = written.lastIndexOf(' ');
    boolean plain = written.chars().noneMatch(c -> "&<\\".indexOf(c) >= 0);
    if (!plain || blank < 1 || written.length() - blank < 3 || !written.equals(text(kept.item()))) {
      return null;
    }
    int cut = line.span().start() + blank;
    Span rest = new Span(line.span().start(), cut);
    return new Last(index, kept.item(), written, rest, new Span(cut + 1, line.span().end()));
  }

  private String text(int index) {
    List<String> texts = new ArrayList<>();
    Walk.over(read.tree().items(), (item, depth) -> texts.add(Inline.plain(item.text())));
    return texts.get(index);
  }

  private AuditedReading reading(int index, String text, List<LedgerLine> lines) {
    TreeBuilder builder = new TreeBuilder();
    int[] at = {0};
    Walk.over(
        read.tree().items(),
        new Walk.Visitor() {
          @Override
          public void enter(Item item, int depth) {
            builder.open(at[0]++ == index ? withText(item, text) : item);
          }

          @Override
          public void leave(Item item, int depth) {
            builder.close();
          }
        });
    return read.with(read.tree().withItems(builder.finish()))
        .with(LedgerLine.ledger(lines, read.ledger()));
  }

  private static Item withText(Item item, String plain) {
    return new Item(
        item.kind(), item.id(), Inline.escape(plain), item.details(), item.items(), item.span());
  }
}
