package competence.reader.html;

import competence.ledger.Ledger;
import competence.ledger.MarkupKind;
import competence.ledger.Use;
import competence.source.Span;
import competence.text.WhiteSpace;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A tag as the source writes it, by the states of HTML's tokenizer (HTML standard, 13.2.5): quotes
 * mean something only behind an equals sign.
 *
 * @param end the offset after it
 * @param spoken the values of attributes that people may read, or hear
 */
record TagScan(int end, List<Spoken> spoken) {
  /** Attributes whose values are words for people. */
  private static final Set<String> SPEAKING =
      Set.of(
          "alt",
          "title",
          "summary",
          "placeholder",
          "label",
          "content",
          "value",
          "abbr",
          "aria-label",
          "aria-description",
          "aria-roledescription",
          "aria-valuetext",
          "data-title",
          "data-label");

  /**
   * A value for people.
   *
   * @param name the attribute's name
   */
  record Spoken(String name, Span value) {}

  /**
   * The tag that begins at an offset; null if it does not end before the limit.
   *
   * @param known where values begin that are taken for words whatever their attribute is
   */
  static @Nullable TagScan at(String content, int offset, int limit, Set<Integer> known) {
    return new Scanner(content, offset, limit, known).scan();
  }

  /**
   * Enters the values, and the stretches of tags between them.
   *
   * @param from where tags begin that are not entered yet
   * @param known where values begin that are entered already
   * @return where the tags begin that are still to be entered
   */
  int enterAttributes(int from, Set<Integer> known, Ledger ledger) {
    int start = from;
    for (Spoken value : spoken) {
      ledger.add(new Span(start, value.value().start()), new Use.Markup(MarkupKind.TAG));
      if (!known.contains(value.value().start())) {
        ledger.add(value.value(), new Use.Attribute(value.name()));
      }
      start = value.value().end();
    }
    return start;
  }

  private static final class Scanner {
    private final String content;
    private final int limit;
    private final Set<Integer> known;
    private final List<Spoken> spoken = new ArrayList<>();
    private int at;

    Scanner(String content, int offset, int limit, Set<Integer> known) {
      this.known = known;
      this.content = content;
      this.limit = limit;
      this.at = offset + (content.startsWith("</", offset) ? 2 : 1);
    }

    @Nullable TagScan scan() {
      skipName();
      while (at < limit && content.charAt(at) != '>') {
        attribute();
      }
      return at < limit ? new TagScan(at + 1, List.copyOf(spoken)) : null;
    }

    private void attribute() {
      char c = content.charAt(at);
      if (WhiteSpace.is(c) || c == '/') {
        at++;
        return;
      }
      int start = at;
      at++; // An equals sign that comes first belongs to the name.
      skipName();
      String name = content.substring(start, at).toLowerCase(Locale.ROOT);
      int equals = skipBlank(at);
      if (equals < limit && content.charAt(equals) == '=') {
        at = skipBlank(equals + 1);
        value(name);
      }
    }

    private void value(String name) {
      char quote = at < limit ? content.charAt(at) : '>';
      boolean quoted = quote == '"' || quote == '\'';
      int start = quoted ? at + 1 : at;
      at = start;
      while (at < limit && !endsValue(content.charAt(at), quoted, quote)) {
        at++;
      }
      Span value = new Span(start, at);
      if ((SPEAKING.contains(name) || known.contains(start))
          && !WhiteSpace.isBlank(content.substring(start, at))) {
        spoken.add(new Spoken(name, value));
      }
      at += quoted && at < limit ? 1 : 0;
    }

    private static boolean endsValue(char c, boolean quoted, char quote) {
      return quoted ? c == quote : c == '>' || WhiteSpace.is(c);
    }

    private void skipName() {
      while (at < limit && "=/>".indexOf(content.charAt(at)) < 0 && !isBlank(at)) {
        at++;
      }
    }

    private int skipBlank(int from) {
      int next = from;
      while (next < limit && isBlank(next)) {
        next++;
      }
      return next;
    }

    private boolean isBlank(int offset) {
      return WhiteSpace.is(content.charAt(offset));
    }
  }
}
