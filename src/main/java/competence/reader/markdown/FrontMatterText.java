package competence.reader.markdown;

import competence.diagnostic.Visible;
import competence.inline.Inline;
import competence.ledger.Coding;
import competence.ledger.Field;
import competence.ledger.Ledger;
import competence.ledger.SourcePiece;
import competence.outline.Text;
import competence.record.Node;
import competence.source.SourceText;
import competence.source.Span;
import competence.text.Forms;
import competence.text.WebAddress;
import competence.text.WellFormed;
import competence.text.WhiteSpace;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text of the front matter.
 *
 * @param value the text, white space folded
 * @param span where it is: within its quotes, or with them if it has escapes; the lines of a block
 *     without the indicator before them
 * @param escaped whether the source has escapes in it
 */
record FrontMatterText(String value, Span span, boolean escaped) {
  private static final int DAY_LENGTH = 10;

  /** The text of a scalar that is not blank. */
  static FrontMatterText of(Node.Scalar scalar, SourceText source) {
    String value = WhiteSpace.fold(WellFormed.mend(scalar.text()));
    Span span = scalar.span();
    String written = source.slice(span);
    char first = written.charAt(0);
    if (first == '|' || first == '>') {
      Span lines = new Span(span.start() + written.split("\\R", 2)[0].length(), span.end());
      return new FrontMatterText(value, lines, false);
    } else if (first != '"' && first != '\'') {
      return new FrontMatterText(value, span, false);
    }
    String inner = written.substring(1, written.length() - 1);
    boolean escaped = first == '"' ? inner.indexOf('\\') >= 0 : inner.contains("''");
    Span within = new Span(span.start() + 1, span.end() - 1);
    return new FrontMatterText(value, escaped ? span : within, escaped);
  }

  /** Why a value cannot be used; null if it can. */
  static @Nullable String problem(Field field, List<FrontMatterText> texts) {
    if (texts.isEmpty() || (texts.size() > 1 && field != Field.AUTHOR)) {
      return "its value must be a text";
    }
    String first = texts.get(0).value();
    return switch (field) {
      case LICENSE ->
          WebAddress.safe(first).isPresent() && Forms.isUri(first)
              ? null
              : "a license is given by its web address";
      case MODIFIED -> Forms.isDate(dayOf(first)) ? null : "a date is written 2026-11-22";
      case LANGUAGE ->
          Forms.isLanguage(first) ? null : Visible.brief('"' + first + "\" is no language tag");
      default -> null;
    };
  }

  /** The day of a date with a time. */
  private static String dayOf(String date) {
    boolean time = date.length() > DAY_LENGTH && "T ".indexOf(date.charAt(DAY_LENGTH)) >= 0;
    return time ? date.substring(0, DAY_LENGTH) : date;
  }

  /** A date without the time after it. */
  FrontMatterText day() {
    return escaped || value.length() <= DAY_LENGTH
        ? this
        : new FrontMatterText(
            value.substring(0, DAY_LENGTH),
            new Span(span.start(), span.start() + DAY_LENGTH),
            false);
  }

  List<SourcePiece> pieces() {
    return List.of(new SourcePiece(span, escaped ? Coding.YAML : Coding.LITERAL));
  }

  Text text() {
    return new Text(Inline.escape(value), span, pieces());
  }

  /**
   * The text with its inline markup. A text with escapes or on several lines is literal, because
   * the places of its markup are not known.
   */
  @Nullable Text inline(SourceText source, Ledger ledger) {
    String markdown = Inline.canonical(value);
    if (Inline.plain(markdown).equals(value)) {
      return new Text(markdown, span, pieces());
    }
    boolean cell = source.slice(span).chars().noneMatch(c -> c == '|' || c == '\n' || c == '\r');
    return escaped || !cell ? text() : BlockText.ofCell(span, source, ledger).text();
  }
}
