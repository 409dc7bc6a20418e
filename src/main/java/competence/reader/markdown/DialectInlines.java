package competence.reader.markdown;

import java.util.Set;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.commonmark.node.Nodes;
import org.commonmark.node.SourceSpans;
import org.commonmark.node.Text;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.SourceLines;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkProcessor;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;
import org.commonmark.parser.delimiter.DelimiterProcessor;
import org.commonmark.parser.delimiter.DelimiterRun;

/** The signs in texts that dialects of Markdown have and CommonMark has not. */
final class DialectInlines {
  private DialectInlines() {}

  /** A part of a text with a class or a color, which the tree does not have. */
  static final class Styled extends CustomNode {}

  /** {@code {…}}: commands and attributes. */
  static final class Braces implements InlineContentParserFactory, InlineContentParser {
    @Override
    public Set<Character> getTriggerCharacters() {
      return Set.of('{');
    }

    @Override
    public InlineContentParser create() {
      return this;
    }

    @Override
    public ParsedInline tryParse(InlineParserState state) {
      Scanner scanner = state.scanner();
      boolean attached = ")]`".indexOf(scanner.peekPreviousCodePoint()) >= 0;
      Command.Kind kind = BraceForm.read(scanner, attached);
      return kind == null
          ? ParsedInline.none()
          : ParsedInline.of(new Command(kind), scanner.position());
    }
  }

  /** {@code [^a]}, {@code [@smith]}, {@code [[page|words]]}, {@code [!NOTE]}, {@code [TOC]}. */
  static final class Brackets implements InlineContentParserFactory, InlineContentParser {
    @Override
    public Set<Character> getTriggerCharacters() {
      return Set.of('[', '!');
    }

    @Override
    public InlineContentParser create() {
      return this;
    }

    @Override
    public ParsedInline tryParse(InlineParserState state) {
      Scanner scanner = state.scanner();
      boolean embeds = scanner.next('!');
      if (!scanner.next('[')) {
        return ParsedInline.none();
      }
      return scanner.next('[') ? page(scanner, embeds) : embeds ? ParsedInline.none() : mark(scanner);
    }

    private static ParsedInline mark(Scanner scanner) {
      String inner = BraceForm.until(scanner, "]", "[]");
      boolean isLink = inner != null && "(:[".indexOf(scanner.peek()) >= 0;
      if (inner == null || inner.isBlank() || (isLink && inner.charAt(0) != '^')) {
        return ParsedInline.none();
      }
      Node node = null;
      if (inner.charAt(0) == '^' && inner.length() > 1 && inner.indexOf(' ') < 0) {
        node = new FootnoteMark(inner.substring(1));
      } else if (inner.charAt(0) == '!' && isWord(inner.substring(1))) {
        node = new Command(Command.Kind.BOX);
        scanner.next('-');
        scanner.next('+');
      } else if (inner.equals("TOC") || inner.equals("toc")) {
        node = new Command(Command.Kind.CONTENTS);
      } else if (isCitation(inner)) {
        node = new Command(Command.Kind.CITATION);
      }
      return node == null ? ParsedInline.none() : ParsedInline.of(node, scanner.position());
    }

    private static boolean isWord(String text) {
      return !text.isEmpty() && text.chars().allMatch(Character::isLetter);
    }

    /** {@code @key}, maybe with {@code -} or words before it. */
    private static boolean isCitation(String inner) {
      int at = inner.indexOf('@');
      boolean begins = at == 0 || (at > 0 && " -".indexOf(inner.charAt(at - 1)) >= 0);
      return begins && at + 1 < inner.length() && Character.isLetter(inner.charAt(at + 1));
    }

    /** A link to another page by its name; the words after a bar are its text. */
    private static ParsedInline page(Scanner scanner, boolean embeds) {
      Position start = scanner.position();
      String inner = BraceForm.until(scanner, "]]", "[]");
      Position end = scanner.position();
      if (inner == null || inner.isBlank() || inner.indexOf('\n') >= 0) {
        return ParsedInline.none();
      } else if (embeds) {
        return ParsedInline.of(new Command(Command.Kind.EMBEDDED), end);
      } else if (inner.equalsIgnoreCase("toc") || inner.equalsIgnoreCase("_toc_")) {
        return ParsedInline.of(new Command(Command.Kind.CONTENTS), end);
      }
      scanner.setPosition(start);
      int skipped = inner.indexOf('|') + 1;
      for (int i = 0; i < skipped; i++) {
        scanner.next();
      }
      Position from = scanner.position();
      for (int i = skipped; i < inner.length(); i++) {
        scanner.next();
      }
      SourceLines words = scanner.getSource(from, scanner.position());
      Text text = new Text(words.getContent());
      text.setSourceSpans(words.getSourceSpans());
      Styled page = new Styled();
      page.appendChild(text);
      return ParsedInline.of(page, end);
    }
  }

  /** {@code [words]{.class}}. */
  static final class Spans implements LinkProcessor {
    @Override
    public LinkResult process(LinkInfo link, Scanner scanner, InlineParserContext context) {
      boolean plain = link.destination() == null && link.label() == null && link.marker() == null;
      if (!plain || scanner.peek() != '{') {
        return LinkResult.none();
      }
      Command.Kind kind = BraceForm.read(scanner, true);
      return kind == Command.Kind.ATTRIBUTES
          ? LinkResult.wrapTextIn(new Styled(), scanner.position())
          : LinkResult.none();
    }
  }

  /** {@code ==words==}. */
  static final class Highlight implements DelimiterProcessor {
    @Override
    public char getOpeningCharacter() {
      return '=';
    }

    @Override
    public char getClosingCharacter() {
      return '=';
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
      Styled styled = new Styled();
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
