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
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Warns of texts that look like what they are not. The texts stay as they are. Each kind of thing
 * is said once, with how often it is there and where first.
 */
final class TextCheck {
  /** What was found of one kind. */
  private static final class Tally {
    private final Code code;
    private final String noun;
    private final String trait;
    private final String help;
    private int count;
    private String first = "";
    private @Nullable Span place;

    Tally(Code code, String noun, String trait, String help) {
      this.code = code;
      this.noun = noun;
      this.trait = trait;
      this.help = help;
    }

    void add(String what, @Nullable Span where) {
      if (count++ == 0) {
        first = what;
        place = where;
      }
    }

    void report(Diagnostics diagnostics) {
      if (count > 0) {
        String what = count + " " + noun + (count == 1 ? " " : "s ") + trait;
        diagnostics.add(code, place, "the texts have " + what + ", first " + first, help);
      }
    }
  }

  private final Tally turning =
      new Tally(
          Code.TXT101,
          "character",
          "to turn the direction of reading",
          "take it out, if people are not meant to read something else than programs do");
  private final Tally invisible =
      new Tally(
          Code.TXT102, "character", "that nobody can see", "take it out, if it has no purpose");
  private final Tally mixed =
      new Tally(
          Code.TXT103,
          "word",
          "of Latin letters and others that look the same",
          "write the word in letters of one script");

  private TextCheck() {}

  /** Reports what is odd in the texts of a framework. */
  static void check(Framework framework, Diagnostics diagnostics) {
    TextCheck check = new TextCheck();
    check.text(framework.title(), null);
    facts(framework.facts()).forEach(text -> check.text(text, null));
    Walk.over(framework.items(), (item, depth) -> check.item(item));
    check.turning.report(diagnostics);
    check.invisible.report(diagnostics);
    check.mixed.report(diagnostics);
  }

  /** Reports what was replaced in a document before it was read. */
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
          "look whether the document is a text, and take them out");
    }
  }

  private static List<String> facts(Facts facts) {
    List<String> texts = new ArrayList<>(facts.authors());
    for (String text :
        new @Nullable String[] {facts.description(), facts.publisher(), facts.rights()}) {
      if (text != null) {
        texts.add(text);
      }
    }
    return texts;
  }

  private void item(Item item) {
    text(item.text(), item.span());
    if (item.code() != null) {
      text(item.code(), item.span());
    }
    if (item.note() != null) {
      text(item.note(), item.span());
    }
  }

  private void text(String markdown, @Nullable Span span) {
    String text = isPlain(markdown) ? "" : Inline.plain(markdown);
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

  /** Most texts have nothing but ASCII in them. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 0x7E || text.charAt(i) == '&') {
        return false;
      }
    }
    return true;
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
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (Unicode.isLookalike(c)) {
        out.append("\\u{").append(Integer.toHexString(c)).append('}');
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }
}
