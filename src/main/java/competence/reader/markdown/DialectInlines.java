package competence.reader.markdown;

import competence.ledger.Coding;
import competence.source.Span;
import competence.text.Scripts;
import java.util.List;
import java.util.Set;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.commonmark.node.Nodes;
import org.commonmark.node.SourceSpans;
import org.commonmark.node.Text;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkProcessor;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Scanner;
import org.commonmark.parser.delimiter.DelimiterProcessor;
import org.commonmark.parser.delimiter.DelimiterRun;
import org.jspecify.annotations.Nullable;

/** The signs in texts that dialects of Markdown have and CommonMark has not. */
final class DialectInlines {
  private DialectInlines() {}

  /** A part of a text with a class or a color, which the tree does not have. */
  static final class Styled extends CustomNode {
    private final String reason;

    Styled(String reason) {
      this.reason = reason;
    }

    boolean isStruckOut() {
      return reason.equals(DialectCommand.Kind.LINE_THROUGH.reason());
    }

    /** Why the signs around its content are left out. */
    String reason() {
      return reason;
    }
  }

  /** A link to a page by its name. */
  static final class PageLink extends CustomNode {
    private final String inner;

    PageLink(String inner) {
      this.inner = inner;
    }

    /** The words that people see. */
    String words() {
      return inner.substring(inner.indexOf('|') + 1).strip();
    }

    /** Where these words are in the link, brackets included. */
    Span words(Span link) {
      int from = inner.indexOf('|') + 1;
      int start = link.end() - inner.length() + from - "]]".length();
      return new Span(Math.max(link.start(), start), link.end() - "]]".length());
    }
  }

  /** A superscript or a subscript between two signs. */
  static final class Script extends CustomNode {
    private final String inner;
    private final Coding coding;

    Script(String inner, Coding coding) {
      this.inner = inner;
      this.coding = coding;
    }

    Coding coding() {
      return coding;
    }

    String shown() {
      return coding.shown(inner);
    }
  }

  /** Something that begins with one of a few characters. */
  private abstract static class Form implements InlineContentParserFactory, InlineContentParser {
    private final Set<Character> begins;

    Form(Character... begins) {
      this.begins = Set.of(begins);
    }

    @Override
    public Set<Character> getTriggerCharacters() {
      return begins;
    }

    @Override
    public InlineContentParser create() {
      return this;
    }
  }

  /**
   * {@code x^2^} and {@code H~2~O}, as pandoc has them: after a word, without blanks or markup
   * inside.
   */
  static final class ScriptSigns extends Form {
    private static final String INSIDE = "+-\u2212=().,";

    ScriptSigns() {
      super('^', '~');
    }

    @Override
    public ParsedInline tryParse(InlineParserState state) {
      Scanner scanner = state.scanner();
      int before = scanner.peekPreviousCodePoint();
      char sign = scanner.peek();
      if (!Character.isLetterOrDigit(before) && before != ')') {
        return ParsedInline.none();
      }
      scanner.next();
      StringBuilder inner = new StringBuilder();
      while (Character.isLetterOrDigit(scanner.peek()) || INSIDE.indexOf(scanner.peek()) >= 0) {
        inner.append(scanner.peek());
        scanner.next();
      }
      boolean words = inner.chars().anyMatch(Character::isLetterOrDigit);
      boolean ends = words && scanner.next(sign) && scanner.peek() != sign;
      if (!ends) {
        return ParsedInline.none();
      }
      Script script = script(inner.toString(), sign, (char) before, scanner);
      return ParsedInline.of(script, scanner.position());
    }

    private static Script script(String inner, char sign, char before, Scanner after) {
      if (sign == '~') {
        return new Script(inner, Coding.SUBSCRIPT);
      }
      boolean ordinal =
          Scripts.isOrdinal(inner, before) && !Character.isLetterOrDigit(after.peek());
      return new Script(inner, ordinal ? Coding.LITERAL : Coding.SUPERSCRIPT);
    }
  }

  /** {@code {…}}: commands and attributes. */
  static final class Braces extends Form {
    Braces() {
      super('{');
    }

    @Override
    public ParsedInline tryParse(InlineParserState state) {
      Scanner scanner = state.scanner();
      boolean attached = ")]`".indexOf(scanner.peekPreviousCodePoint()) >= 0;
      DialectCommand.Kind kind = BraceForm.read(scanner, attached);
      return kind == null
          ? ParsedInline.none()
          : ParsedInline.of(new DialectCommand(kind), scanner.position());
    }
  }

  /**
   * {@code [^a]}, {@code [@smith]}, {@code [!NOTE]}, {@code [TOC]}, {@code [words]{.class}} and
   * {@code [[page|words]]}.
   */
  static final class Brackets implements LinkProcessor {
    @Override
    public LinkResult process(LinkInfo link, Scanner scanner, InlineParserContext context) {
      if (link.destination() != null) {
        return LinkResult.none();
      }
      String inner = link.text(scanner);
      if (inner.length() > 1 && inner.charAt(0) == '^' && inner.indexOf(' ') < 0) {
        return LinkResult.replaceWith(
            new FootnoteMark(inner.substring(1)), link.afterTextBracket());
      } else if (link.label() != null || link.marker() != null) {
        return LinkResult.none();
      }
      Node before = link.openingBracket().getPrevious();
      if (scanner.peek() == ']' && before instanceof Text bracket && isBracket(bracket)) {
        return page(inner, bracket, scanner);
      } else if (scanner.peek() == '{') {
        return BraceForm.read(scanner, true) == DialectCommand.Kind.ATTRIBUTES
            ? LinkResult.wrapTextIn(new Styled("attributes"), scanner.position())
            : LinkResult.none();
      }
      DialectCommand.Kind kind = command(inner);
      if (kind == DialectCommand.Kind.BOX) {
        scanner.next('-');
        scanner.next('+');
      }
      return kind == null
          ? LinkResult.none()
          : LinkResult.replaceWith(new DialectCommand(kind), scanner.position());
    }

    private static boolean isBracket(Text text) {
      return text.getLiteral().equals("[");
    }

    private static DialectCommand.@Nullable Kind command(String inner) {
      if (inner.length() > 1 && inner.charAt(0) == '!') {
        boolean word = inner.chars().skip(1).allMatch(Character::isLetter);
        return word ? DialectCommand.Kind.BOX : null;
      } else if (inner.equals("TOC") || inner.equals("toc")) {
        return DialectCommand.Kind.CONTENTS;
      }
      return isCitation(inner) ? DialectCommand.Kind.CITATION : null;
    }

    /** {@code @key}, maybe with {@code -} or words before it. */
    private static boolean isCitation(String inner) {
      int at = inner.indexOf('@');
      boolean begins = at == 0 || (at > 0 && " -".indexOf(inner.charAt(at - 1)) >= 0);
      return begins && at + 1 < inner.length() && Character.isLetter(inner.charAt(at + 1));
    }

    /** A link to a page by its name; the words after a bar are its text. */
    private static LinkResult page(String inner, Text bracket, Scanner scanner) {
      scanner.next();
      boolean link = scanner.peek() == '(' || scanner.peek() == '[';
      if (link || inner.isBlank() || inner.indexOf('\n') >= 0) {
        return LinkResult.none();
      }
      boolean embeds = bracket.getPrevious() instanceof Text mark && mark.getLiteral().equals("!");
      if (embeds) {
        clear((Text) bracket.getPrevious());
      }
      clear(bracket);
      boolean contents = inner.equalsIgnoreCase("toc") || inner.equalsIgnoreCase("_toc_");
      return LinkResult.replaceWith(
          embeds
              ? new DialectCommand(DialectCommand.Kind.EMBEDDED)
              : contents ? new DialectCommand(DialectCommand.Kind.CONTENTS) : new PageLink(inner),
          scanner.position());
    }

    /** The parser still needs the node, but it is no text. */
    private static void clear(Text sign) {
      sign.setLiteral("");
      sign.setSourceSpans(List.of());
    }
  }

  /**
   * Words between two signs: {@code ==highlighted==}, {@code ~~struck out~~}.
   *
   * @param sign the character of which there are two before and two behind
   * @param reason why the signs are left out
   */
  record Styling(char sign, String reason) implements DelimiterProcessor {
    @Override
    public char getOpeningCharacter() {
      return sign;
    }

    @Override
    public char getClosingCharacter() {
      return sign;
    }

    @Override
    public int getMinLength() {
      return 2;
    }

    @Override
    public int process(DelimiterRun opening, DelimiterRun closing) {
      if (opening.length() != 2 || closing.length() != 2) {
        return 0;
      }
      Styled styled = new Styled(reason);
      SourceSpans spans = SourceSpans.empty();
      spans.addAllFrom(opening.getOpeners(2));
      for (Node node : Nodes.between(opening.getOpener(), closing.getCloser())) {
        styled.appendChild(node);
        spans.addAll(node.getSourceSpans());
      }
      spans.addAllFrom(closing.getClosers(2));
      styled.setSourceSpans(spans.getSourceSpans());
      opening.getOpener().insertAfter(styled);
      return 2;
    }
  }
}
