package competence.structure;

import competence.inline.Inline;
import competence.inline.Run;
import competence.ledger.Coding;
import competence.ledger.SourcePiece;
import competence.outline.Text;
import competence.source.SourceText;
import competence.source.Span;
import competence.text.NoWidth;
import competence.text.References;
import competence.text.WhiteSpace;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Cuts texts, for example a bullet from the text after it. It finds for each character of the plain
 * text where the source has it, so that every slice still knows its pieces of the source.
 */
public final class TextSlicer {
  private static final int LONGEST_REFERENCE = 40;
  private static final Set<String> NO_WIDTH =
      Set.of("&shy;", "&ZeroWidthSpace;", "&zwnj;", "&NoBreak;");

  private final String source;

  /** Cuts texts of this document. */
  public TextSlicer(SourceText source) {
    this.source = source.content();
  }

  /**
   * A part of a text, without white space at its ends.
   *
   * @param from offset of its first character in {@link Text#plain}
   * @param to offset after its last character
   * @return null if the part is blank, or if the source does not show where the text is cut
   */
  public @Nullable Text slice(Text text, int from, int to) {
    String plain = text.plain();
    int start = from;
    int end = to;
    while (start < end && WhiteSpace.is(plain.charAt(start))) {
      start++;
    }
    while (end > start && WhiteSpace.is(plain.charAt(end - 1))) {
      end--;
    }
    if (start == 0 && end == plain.length()) {
      return text;
    }
    Alignment alignment = start < end ? align(text) : null;
    if (alignment == null || alignment.isWithinScript(start) || alignment.isWithinScript(end)) {
      return null;
    }
    int before = start;
    while (before > 0 && WhiteSpace.is(plain.charAt(before - 1))) {
      before--;
    }
    boolean last = WhiteSpace.isBlank(plain.substring(end));
    List<SourcePiece> pieces = alignment.pieces(before - 1, start, end, last);
    Span span = new Span(alignment.start[start], alignment.end[end - 1]);
    return new Text(markdown(text, start, end), span, pieces);
  }

  /** The number of blank lines between two parts of the source; -1 if anything else is there. */
  int blankLinesBetween(Span before, Span after) {
    return WhiteSpace.blankLines(source, before.end(), after.start());
  }

  /** Whether the author escaped a text, so that it is no markup. */
  public boolean isEscaped(Text text) {
    for (SourcePiece piece : text.pieces()) {
      String written = source.substring(piece.span().start(), piece.span().end());
      if (piece.coding() == Coding.MARKDOWN && written.indexOf('\\') >= 0) {
        return true;
      }
    }
    return false;
  }

  private static String markdown(Text text, int from, int to) {
    List<Run> runs = new ArrayList<>();
    int at = 0;
    for (Run run : Inline.parse(text.markdown())) {
      int start = Math.max(from - at, 0);
      int end = Math.min(to - at, run.text().length());
      if (start < end) {
        runs.add(run.withText(run.text().substring(start, end)));
      }
      at += run.text().length();
    }
    return Inline.write(runs);
  }

  /** Where each character of a plain text is: the index of its piece, its start and its end. */
  private final class Alignment {
    private final List<SourcePiece> all;
    private final int[] piece;
    private final int[] start;
    private final int[] end;

    Alignment(List<SourcePiece> all, int length) {
      this.all = all;
      this.piece = new int[length];
      this.start = new int[length];
      this.end = new int[length];
    }

    /**
     * Where a slice begins: white space before it that is written as references belongs to it.
     *
     * @param before the last character before it that is no white space; -1 if there is none
     */
    private int begin(int before, int at) {
      boolean same = before >= 0 && piece[before] == piece[at];
      int from = same ? end[before] : all.get(piece[at]).span().start();
      return WhiteSpace.skip(source, from, start[at]);
    }

    void set(int at, int ofPiece, int from, int to) {
      piece[at] = ofPiece;
      start[at] = from;
      end[at] = to;
    }

    /** Whether a superscript or a subscript would be cut at an offset. */
    boolean isWithinScript(int at) {
      if (at == 0 || at == piece.length || piece[at - 1] != piece[at]) {
        return false;
      }
      return all.get(piece[at]).coding().isScript() && end[at - 1] == end[at];
    }

    /** Pieces of nothing but white space that is written as references. */
    private List<SourcePiece> blank(int from, int to) {
      return all.subList(from, Math.max(from, to)).stream()
          .filter(blank -> blank.coding() != Coding.BREAK && blank.coding() != Coding.JOINT)
          .toList();
    }

    /**
     * The pieces of a slice.
     *
     * @param before the last character before it that is no white space; -1 if there is none
     * @param last whether nothing but white space follows
     */
    List<SourcePiece> pieces(int before, int from, int to, boolean last) {
      List<SourcePiece> pieces = new ArrayList<>();
      if (before >= 0 && piece[before] != piece[from]) {
        SourcePiece left = all.get(piece[before]);
        int rest = WhiteSpace.skip(source, end[before], left.span().end());
        if (rest < left.span().end()) {
          pieces.add(left.from(rest, left.span().end()));
        }
      }
      pieces.addAll(blank(before < 0 ? 0 : piece[before] + 1, piece[from]));
      int at = from;
      while (at < to) {
        int next = at + 1;
        while (next < to && piece[next] == piece[at]) {
          next++;
        }
        SourcePiece whole = all.get(piece[at]);
        int begin = at == from ? begin(before, at) : whole.span().start();
        boolean toItsEnd = last || next < to;
        pieces.add(whole.from(begin, toItsEnd ? whole.span().end() : end[next - 1]));
        if (next < to) {
          pieces.addAll(blank(piece[next - 1] + 1, piece[next]));
        }
        at = next;
      }
      if (last) {
        pieces.addAll(blank(piece[to - 1] + 1, all.size()));
      }
      return pieces;
    }
  }

  /** Compares the pieces with the plain text; null if they do not fit. */
  private @Nullable Alignment align(Text text) {
    String plain = text.plain();
    int length = plain.length();
    Alignment found = new Alignment(text.pieces(), length);
    int at = 0;
    for (int i = 0; i < text.pieces().size() && at >= 0; i++) {
      at = align(plain, at, i, found);
    }
    return at == length ? found : null;
  }

  private int align(String plain, int from, int index, Alignment found) {
    SourcePiece piece = found.all.get(index);
    int at = from;
    if (piece.coding() == Coding.BREAK || piece.coding() == Coding.JOINT) {
      int end = Math.min(plain.length(), at + (piece.coding() == Coding.JOINT ? 3 : 1));
      while (at < end && (WhiteSpace.is(plain.charAt(at)) || plain.charAt(at) == '|')) {
        found.set(at++, index, piece.span().start(), piece.span().end());
      }
      return at;
    } else if (piece.coding().isScript()) {
      return alignScript(plain, at, index, found);
    }
    int offset = piece.span().start();
    while (offset < piece.span().end()) {
      int next = endOfUnit(piece.coding(), offset, piece.span().end());
      if (isLeftOut(offset, next, at < plain.length() ? plain.charAt(at) : ' ')) {
        offset = next;
        continue;
      }
      boolean white = isWhite(offset, next);
      boolean space = at < plain.length() && plain.charAt(at) == ' ';
      if (!white && space) {
        // The source has this space as markup or as white space between two pieces.
        found.set(at++, index, offset, offset);
      }
      if (white && space) {
        found.set(at++, index, offset, next);
      } else if (!white) {
        int width = at < plain.length() ? Character.charCount(plain.codePointAt(at)) : 0;
        boolean fits =
            width > 0 && (next - offset > 1 || source.charAt(offset) == plain.charAt(at));
        if (!fits) {
          return -1;
        }
        for (int i = 0; i < (next - offset > 1 ? width : 1); i++) {
          found.set(at++, index, offset, next);
        }
      }
      offset = next;
    }
    return at;
  }

  /** A superscript or a subscript is in the text as a whole. */
  private int alignScript(String plain, int from, int index, Alignment found) {
    SourcePiece piece = found.all.get(index);
    String written = source.substring(piece.span().start(), piece.span().end());
    if (written.indexOf('&') >= 0 || written.indexOf('\\') >= 0) {
      return -1;
    }
    String shown = piece.coding().shown(written);
    int at = from;
    if (at < plain.length() && plain.charAt(at) == ' ') {
      found.set(at++, index, piece.span().start(), piece.span().start());
    }
    if (!plain.startsWith(shown, at)) {
      return -1;
    }
    int end = at + shown.length();
    while (at < end) {
      found.set(at++, index, piece.span().start(), piece.span().end());
    }
    return at;
  }

  /** The end of a character as it is written: of an escape, of a reference, or of itself. */
  private int endOfUnit(Coding coding, int offset, int most) {
    char c = source.charAt(offset);
    if (coding == Coding.LITERAL) {
      return offset + 1;
    } else if (c == '\\' && coding == Coding.MARKDOWN && offset + 1 < most) {
      return offset + (isPunctuation(source.charAt(offset + 1)) ? 2 : 1);
    } else if (c != '&') {
      return offset + 1;
    }
    int end = offset + 1;
    int furthest = Math.min(most, offset + LONGEST_REFERENCE);
    while (end < furthest
        && (Character.isLetterOrDigit(source.charAt(end)) || source.charAt(end) == '#')) {
      end++;
    }
    return end < most && end > offset + 1 && source.charAt(end) == ';' ? end + 1 : offset + 1;
  }

  private static boolean isPunctuation(char c) {
    return c > ' ' && c < 0x7F && !Character.isLetterOrDigit(c);
  }

  /** Whether a character has no width, and the text is without it. */
  private boolean isLeftOut(int offset, int end, char inText) {
    char c = source.charAt(offset);
    if (c == '&' && end - offset > 1) {
      String reference = source.substring(offset, end);
      int number = References.number(reference);
      c = number >= 0 && number <= Character.MAX_VALUE ? (char) number : c;
      c = NO_WIDTH.contains(reference) ? '\u00AD' : c;
    }
    return NoWidth.is(c) && !NoWidth.is(inText);
  }

  private boolean isWhite(int offset, int end) {
    return end - offset == 1
        ? WhiteSpace.is(source.charAt(offset))
        : References.isWhite(source.substring(offset, end));
  }
}
