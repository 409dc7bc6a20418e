package competence;

import competence.ledger.Coding;
import competence.ledger.ExclusionRule;
import competence.ledger.Field;
import competence.ledger.Ledger;
import competence.ledger.LedgerLine;
import competence.ledger.MarkupKind;
import competence.ledger.Usage;
import competence.source.Span;
import competence.text.WhiteSpace;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Accounts that are changed in one place. Some changes keep the meaning: a stretch with more or
 * less white space, a repeated space, another order of entries that are not texts, another coding
 * of text without references.
 */
final class LedgerMutants {
  private static final List<Usage> SILENT =
      List.of(
          new Usage.Markup(MarkupKind.TAG),
          new Usage.Markup(MarkupKind.SIGNS),
          new Usage.Markup(MarkupKind.DECLARATION),
          new Usage.Markup(MarkupKind.BLANK),
          new Usage.Markup(MarkupKind.ESCAPE),
          new Usage.Markup(MarkupKind.BULLET),
          new Usage.Attribute("title"),
          new Usage.Dropped("for no reason"),
          new Usage.Boilerplate(new ExclusionRule(ExclusionRule.Kind.LINE, "*")));

  /** These decode no reference with a name. */
  private static final Set<Coding> LITERAL = Set.of(Coding.LITERAL, Coding.YAML, Coding.HIDDEN);

  private static final List<ExclusionRule> RULES =
      List.of(
          new ExclusionRule(ExclusionRule.Kind.LINE, "What never stands here"),
          new ExclusionRule(ExclusionRule.Kind.FRAME, "Page * of"),
          new ExclusionRule(ExclusionRule.Kind.TITLE_AGAIN, ""),
          new ExclusionRule(ExclusionRule.Kind.PAGE_NUMBER, ""),
          new ExclusionRule(ExclusionRule.Kind.FOOTNOTE_MARK, ""));

  private final String content;
  private final Ledger ledger;
  private final List<LedgerLine> before;
  private final Random random;
  private final List<LedgerLine> lines = new ArrayList<>();
  private String name = "";

  LedgerMutants(AuditedReading read, long seed) {
    this.content = read.source().content();
    this.ledger = read.ledger();
    this.before = LedgerLine.of(ledger);
    this.random = new Random(seed);
  }

  /** The last change. */
  String name() {
    return name;
  }

  /** The account with a change; null if it has the same meaning. */
  @Nullable Ledger next() {
    lines.clear();
    lines.addAll(before);
    int at = random.nextInt(lines.size());
    LedgerLine line = lines.get(at);
    boolean changed =
        switch (random.nextInt(8)) {
          case 0 -> drop(at, line);
          case 1 -> twice(at, line);
          case 2, 3 -> moved(at, line);
          case 4 -> reordered(at, line);
          case 5 -> recoded(at, line);
          default -> used(at, line);
        };
    return changed ? LedgerLine.ledger(lines, ledger) : null;
  }

  private boolean drop(int at, LedgerLine line) {
    name = "drop an entry";
    lines.remove(at);
    return !isBlank(line.span()) || line.coding() == Coding.JOINT;
  }

  private boolean twice(int at, LedgerLine line) {
    name = "enter a stretch twice";
    lines.add(at, line);
    return line.coding() != Coding.BREAK;
  }

  private boolean moved(int at, LedgerLine line) {
    name = "move an end of a stretch";
    int start = line.span().start() + random.nextInt(3) - 1;
    int end = line.span().end() + random.nextInt(3) - 1;
    if (start < 0 || start >= end || end > content.length() || isPoint(line)) {
      return false;
    }
    Span span = new Span(start, end);
    lines.set(at, line.at(span));
    return !isBlankBetween(start, line.span().start()) || !isBlankBetween(end, line.span().end());
  }

  private boolean reordered(int at, LedgerLine line) {
    name = "swap entries of texts";
    int other = random.nextInt(lines.size());
    Collections.swap(lines, at, other);
    return line.use() instanceof Usage.Kept one
        && lines.get(at).use() instanceof Usage.Kept two
        && !isPoint(line)
        && !isPoint(lines.get(at))
        && !line.span().equals(lines.get(at).span())
        && (one.item() == two.item() ? one.field() == two.field() : isOfItems(one, two));
  }

  private static boolean isOfItems(Usage.Kept one, Usage.Kept two) {
    return one.item() >= 0 && two.item() >= 0;
  }

  private boolean recoded(int at, LedgerLine line) {
    name = "say that a stretch is coded in another way";
    if (!(line.use() instanceof Usage.Kept kept) || isPoint(line)) {
      return false;
    }
    Coding coding = pick(List.of(Coding.values()));
    lines.set(at, line.as(new Usage.Kept(kept.item(), kept.field(), coding)));
    boolean silent = coding == Coding.BREAK || coding == Coding.JOINT;
    return silent
        || (slice(line.span()).indexOf('&') >= 0 && coding != line.coding() && reads(line, coding));
  }

  /** The same entry with the other coding, if that reads differently. */
  private static boolean reads(LedgerLine line, Coding coding) {
    return LITERAL.contains(line.coding()) != LITERAL.contains(coding);
  }

  private boolean used(int at, LedgerLine line) {
    LedgerLine other = pick(before);
    if (isPoint(line) || isBlank(line.span())) {
      return false;
    }
    Usage use = line.use();
    if (use instanceof Usage.Boilerplate && random.nextBoolean()) {
      return ruled(at, line);
    } else if (use instanceof Usage.Echo && random.nextInt(3) == 0) {
      return pointed(at, line, other.span());
    } else if (use instanceof Usage.Kept kept) {
      return unkept(at, line, kept, other.span());
    }
    return kept(at, line);
  }

  private boolean ruled(int at, LedgerLine line) {
    name = "name another rule";
    lines.set(at, line.as(new Usage.Boilerplate(pick(RULES))));
    return true;
  }

  private boolean pointed(int at, LedgerLine line, Span other) {
    name = "name another original";
    lines.set(at, line.as(new Usage.Echo(other)));
    return !slice(other).equals(slice(line.span()));
  }

  private boolean unkept(int at, LedgerLine line, Usage.Kept kept, Span other) {
    int choice = random.nextInt(4);
    name = "take a text for something else";
    if (choice == 0) {
      lines.set(at, line.as(new Usage.Echo(other)));
    } else if (choice == 1) {
      int item = kept.item() + (random.nextBoolean() ? 1 : -1);
      boolean below = item < Usage.Kept.FRAMEWORK;
      Field field = item < 0 ? Field.TITLE : Field.TEXT;
      lines.set(
          at, line.as(new Usage.Kept(below ? 0 : item, below ? Field.NOTE : field, kept.coding())));
    } else {
      lines.set(at, line.as(pick(SILENT)));
    }
    return true;
  }

  private boolean kept(int at, LedgerLine line) {
    name = "keep what is no text";
    int item = random.nextInt(3) - 1;
    Field field = item < 0 ? Field.TITLE : Field.TEXT;
    lines.set(at, line.as(new Usage.Kept(item, field, Coding.LITERAL)));
    return true;
  }

  private static boolean isPoint(LedgerLine line) {
    return line.span().start() == line.span().end();
  }

  private boolean isBlank(Span span) {
    return WhiteSpace.isBlank(slice(span));
  }

  private boolean isBlankBetween(int one, int other) {
    return isBlank(new Span(Math.min(one, other), Math.max(one, other)));
  }

  private String slice(Span span) {
    return content.substring(span.start(), span.end());
  }

  private <T> T pick(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
