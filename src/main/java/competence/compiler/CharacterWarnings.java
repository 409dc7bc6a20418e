package competence.compiler;

import competence.diagnostic.Code;
import competence.diagnostic.Diagnostics;
import competence.diagnostic.Visible;
import competence.inline.Inline;
import competence.model.Facts;
import competence.model.Framework;
import competence.model.Item;
import competence.model.Walk;
import competence.source.SourceText;
import competence.source.Span;
import competence.text.Unicode;
import competence.text.WellFormed;
import competence.text.WhiteSpace;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Warns of characters that make a text look like another one, and of controls. The text is not
 * changed. Characters that turn the direction of writing and controls are reported one by one, with
 * their places; the other kinds once, with the number of times they occur and the first place.
 */
final class CharacterWarnings {
  /** More findings of a kind than anybody is shown are only counted. */
  private static final int MOST = 1_000;

  /** How many characters before and after one are enough to find its place. */
  private static final int NEAR = 16;

  /** A framework may have very many authors. */
  private static final int MOST_SEARCHES = 20;

  private static final class Tally {
    private final Code code;
    private final String noun;
    private final String help;
    private int count;
    private String first = "";
    private @Nullable Span place;

    Tally(Code code, String noun, String help) {
      this.code = code;
      this.noun = noun;
      this.help = help;
    }

    /** Notes one of the kind, which is reported in the end. */
    void add(String text, @Nullable Span where) {
      if (count++ == 0) {
        first = text;
        place = where;
      }
    }

    /** Reports one of the kind. */
    void addPlace(String text, @Nullable Span where, Diagnostics diagnostics) {
      if (count++ < MOST) {
        diagnostics.add(
            code,
            where,
            (where == null ? "a" : "this") + " text has the " + noun + ' ' + text,
            help);
      }
    }

    void report(Diagnostics diagnostics) {
      if (count > 0) {
        diagnostics.add(code, place, "the texts have " + number(count) + ", first " + first, help);
      }
    }

    void reportMore(Diagnostics diagnostics) {
      if (count > MOST) {
        diagnostics.add(code, null, "the texts have " + number(count) + " in all", help);
      }
    }

    private String number(int many) {
      return many + " " + noun + (many == 1 ? "" : "s");
    }
  }

  private final Tally turning =
      new Tally(
          Code.TXT101,
          "direction control character",
          "remove it, unless people are meant to read another text than programs");
  private final Tally control =
      new Tally(Code.TXT104, "control character", "remove it, unless it has a purpose");
  private final Tally invisible =
      new Tally(Code.TXT102, "invisible character", "remove it, unless it has a purpose");
  private final Tally mixed =
      new Tally(
          Code.TXT103, "mixed-script word", "write each word in the characters of one script");

  private final SourceText source;
  private final Diagnostics diagnostics;
  private int searches;

  private CharacterWarnings(SourceText source, Diagnostics diagnostics) {
    this.source = source;
    this.diagnostics = diagnostics;
  }

  /** Reports such characters in the texts of a framework that was read from a document. */
  static void report(Framework framework, SourceText source, Diagnostics diagnostics) {
    CharacterWarnings found = new CharacterWarnings(source, diagnostics);
    found.fact(framework.title());
    Facts facts = framework.facts();
    facts.authors().forEach(found::fact);
    found.fact(facts.description());
    found.fact(facts.publisher());
    found.fact(facts.rights());
    Walk.over(framework.items(), (item, depth) -> found.item(item));
    found.turning.reportMore(diagnostics);
    found.control.reportMore(diagnostics);
    found.invisible.report(diagnostics);
    found.mixed.report(diagnostics);
  }

  /** Reports the control characters of a document, which are replaced before it is read. */
  static void controls(String document, Diagnostics diagnostics) {
    int first = WellFormed.firstControl(document);
    if (first >= 0) {
      String name = Visible.all(document.substring(first, first + 1));
      diagnostics.add(
          Code.TXT104,
          new Span(first, first + 1),
          WellFormed.countControls(document)
              + " control characters are read as U+FFFD, the first is "
              + name,
          "check that the document is a text, and remove them");
    }
  }

  /** Looks at a text without a place, which is found by what is around its first character. */
  private void fact(@Nullable String markdown) {
    int first = 0;
    int length = markdown == null ? 0 : markdown.length();
    while (markdown != null && first < length && reportedEach(markdown.charAt(first)) == null) {
      first++;
    }
    if (markdown == null || first == length || searches == MOST_SEARCHES) {
      text(markdown, null, "");
      return;
    }
    searches++;
    // Only within its line: the document may indent the next one.
    int start = Math.max(markdown.lastIndexOf('\n', first) + 1, first - NEAR);
    int line = markdown.indexOf('\n', first);
    int end = Math.min(line < 0 ? length : line, first + NEAR);
    String content = source.content();
    int at = content.indexOf(markdown.substring(start, end));
    if (at < 0) {
      text(markdown, null, "");
    } else {
      Span span = new Span(at, Math.min(content.length(), at + length - start));
      text(markdown, span, source.slice(span));
    }
  }

  private void item(Item item) {
    Span span = item.span();
    text(item.text(), span, span == null || isPlain(item.text()) ? "" : source.slice(span));
    text(item.code(), span, "");
    text(item.note(), span, "");
  }

  /**
   * Looks at a text.
   *
   * @param written the text as the document has it at its place; empty if that is not known
   */
  private void text(@Nullable String markdown, @Nullable Span span, String written) {
    String text = markdown == null || isPlain(markdown) ? "" : Inline.plain(markdown);
    int word = 0;
    int from = 0;
    for (int i = 0; i <= text.length(); i = next(text, i)) {
      if (i == text.length() || !Character.isLetter(text.charAt(i))) {
        word(text.substring(word, i), span);
        word = i + 1;
      }
      Tally kind = i < text.length() ? reportedEach(text.charAt(i)) : null;
      if (kind != null) {
        int at = from < 0 ? -1 : written.indexOf(text.charAt(i), from);
        Span place = span;
        if (span != null && at >= 0) {
          place = new Span(at, at + 1).shift(span.start());
        }
        kind.addPlace(Visible.all(text.substring(i, i + 1)), place, diagnostics);
        from = at < 0 ? -1 : at + 1;
      } else if (i < text.length() && text.charAt(i) > 0x7E && Unicode.isInvisible(text, i)) {
        invisible.add(Visible.all(Character.toString(text.codePointAt(i))), span);
      }
    }
  }

  private @Nullable Tally reportedEach(char c) {
    if (Unicode.isDirection(c)) {
      return turning;
    }
    return isControl(c) ? control : null;
  }

  /** Whether a text is ASCII without entities and controls, as most texts are. */
  private static boolean isPlain(String text) {
    return text.chars().noneMatch(c -> c > 0x7E || c == '&' || isControl(c));
  }

  private static boolean isControl(int c) {
    return Unicode.isControl(c) && !WhiteSpace.is((char) c);
  }

  private static int next(String text, int at) {
    return at == text.length() ? at + 1 : text.offsetByCodePoints(at, 1);
  }

  private void word(String word, @Nullable Span span) {
    if (Unicode.mixesScripts(word)) {
      mixed.add('"' + spelled(word) + '"', span);
    }
  }

  private static String spelled(String word) {
    return word.chars()
        .mapToObj(
            c ->
                Unicode.isLookalike(c)
                    ? "\\u{" + Integer.toHexString(c) + "}"
                    : Character.toString(c))
        .collect(Collectors.joining());
  }
}
