package competence.compiler;

import competence.diagnostic.Code;
import competence.diagnostic.Diagnostics;
import competence.diagnostic.Visible;
import competence.inline.Inline;
import competence.model.Facts;
import competence.model.Framework;
import competence.model.Item;
import competence.model.Walk;
import competence.source.Span;
import competence.text.Unicode;
import competence.text.WellFormed;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Warns of characters that make a text look like another one. The text is not changed. Each kind is
 * reported once, with the number of times it occurs and the first place.
 */
final class CharacterWarnings {
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

    void add(String text, @Nullable Span where) {
      if (count++ == 0) {
        first = text;
        place = where;
      }
    }

    void report(Diagnostics diagnostics) {
      if (count > 0) {
        String number = count + " " + noun + (count == 1 ? "" : "s");
        diagnostics.add(code, place, "the texts have " + number + ", first " + first, help);
      }
    }
  }

  private final Tally turning =
      new Tally(
          Code.TXT101,
          "direction control character",
          "remove it, unless people are meant to read another text than programs");
  private final Tally invisible =
      new Tally(Code.TXT102, "invisible character", "remove it, unless it has a purpose");
  private final Tally mixed =
      new Tally(
          Code.TXT103, "mixed-script word", "write each word in the characters of one script");

  private CharacterWarnings() {}

  /** Reports such characters in the texts of a framework. */
  static void report(Framework framework, Diagnostics diagnostics) {
    CharacterWarnings found = new CharacterWarnings();
    found.text(framework.title(), null);
    Facts facts = framework.facts();
    facts.authors().forEach(text -> found.text(text, null));
    found.text(facts.description(), null);
    found.text(facts.publisher(), null);
    found.text(facts.rights(), null);
    Walk.over(framework.items(), (item, depth) -> found.item(item));
    found.turning.report(diagnostics);
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

  private void item(Item item) {
    text(item.text(), item.span());
    text(item.code(), item.span());
    text(item.note(), item.span());
  }

  private void text(@Nullable String markdown, @Nullable Span span) {
    String text = markdown == null || isPlain(markdown) ? "" : Inline.plain(markdown);
    int word = 0;
    for (int i = 0; i <= text.length(); i = next(text, i)) {
      if (i == text.length() || !Character.isLetter(text.charAt(i))) {
        word(text.substring(word, i), span);
        word = i + 1;
      }
      if (i < text.length()) {
        character(text, i, span);
      }
    }
  }

  /** Whether a text is ASCII without entities, as most texts are. */
  private static boolean isPlain(String text) {
    return text.chars().noneMatch(c -> c > 0x7E || c == '&');
  }

  private static int next(String text, int at) {
    return at == text.length() ? at + 1 : text.offsetByCodePoints(at, 1);
  }

  private void character(String text, int at, @Nullable Span span) {
    int c = text.codePointAt(at);
    if (Unicode.isDirection(c)) {
      turning.add(Visible.all(Character.toString(c)), span);
    } else if (c > 0x7E && Unicode.isInvisible(text, at)) {
      invisible.add(Visible.all(Character.toString(c)), span);
    }
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
