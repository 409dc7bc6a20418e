package competence.reader.markdown;

import competence.ledger.Coding;
import competence.ledger.Ledger;
import competence.outline.Block;
import competence.outline.Line;
import competence.outline.Look;
import competence.outline.Text;
import competence.reader.html.HtmlToken;
import competence.source.SourceText;
import competence.source.Span;
import competence.text.WhiteSpace;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.commonmark.node.Node;

/**
 * Lines that begin with bullets or labels in a block that CommonMark does not read as a list, such
 * as a block of HTML or of code.
 *
 * @param lines the lines, without the white space around them
 */
record TypedList(List<Span> lines) {
  /** Tags that do not end a line of Markdown. */
  private static final Set<String> INLINE =
      Set.of(
          "a", "abbr", "b", "br", "code", "del", "em", "i", "img", "ins", "kbd", "mark", "q", "s",
          "small", "span", "strong", "sub", "sup", "u", "var");

  Span span() {
    return lines.get(0).to(lines.get(lines.size() - 1));
  }

  /** The list that makes up a block of code; an empty list if the block is something else. */
  static List<TypedList> ofCode(Node block, SourceText source) {
    List<Span> lines = new ArrayList<>();
    for (Span line : SourceOffsets.lines(block, source)) {
      Span trimmed = WhiteSpace.trim(source.content(), line);
      if (trimmed.end() > trimmed.start()) {
        lines.add(trimmed);
      }
    }
    long signs = lines.stream().filter(line -> begins(line, source)).count();
    boolean list = !lines.isEmpty() && begins(lines.get(0), source) && signs * 2 >= lines.size();
    return list ? List.of(new TypedList(lines)) : List.of();
  }

  /** The lists in a block of HTML without comments and scripts. */
  static List<TypedList> in(Node html, SourceText source) {
    List<TypedList> lists = new ArrayList<>();
    List<Span> open = new ArrayList<>();
    List<Span> all = SourceOffsets.lines(html, source);
    Set<Integer> within = linesInTags(all, source);
    for (Span line : all) {
      Span trimmed = WhiteSpace.trim(source.content(), line);
      boolean goesOn =
          trimmed.end() > trimmed.start()
              && !within.contains(line.start())
              && isText(trimmed, source)
              && (!open.isEmpty() || begins(trimmed, source));
      if (goesOn) {
        open.add(trimmed);
      } else if (!open.isEmpty()) {
        lists.add(new TypedList(List.copyOf(open)));
        open.clear();
      }
    }
    if (!open.isEmpty()) {
      lists.add(new TypedList(List.copyOf(open)));
    }
    return lists;
  }

  /** The lines that begin in a tag. A tag without an end is none, nor is anything after it. */
  private static Set<Integer> linesInTags(List<Span> lines, SourceText source) {
    Set<Integer> within = new HashSet<>();
    int limit = lines.isEmpty() ? 0 : lines.get(lines.size() - 1).end();
    int endOfTag = 0;
    for (Span line : lines) {
      if (line.start() < endOfTag) {
        within.add(line.start());
      }
      int at = bracket(source.content(), Math.max(line.start(), endOfTag), line.end());
      while (at < line.end()) {
        HtmlToken tag = HtmlToken.tag(source.content(), at, limit);
        if (tag == null && HtmlToken.beginsTag(source.content(), at)) {
          return within;
        }
        endOfTag = tag == null ? endOfTag : tag.end();
        at = bracket(source.content(), Math.max(at + 1, endOfTag), line.end());
      }
    }
    return within;
  }

  /** Where the next angle bracket is; the end if there is none. */
  private static int bracket(String content, int from, int end) {
    int at = from;
    while (at < end && content.charAt(at) != '<') {
      at++;
    }
    return at;
  }

  /** Whether a line has no other tags than those of a text. */
  private static boolean isText(Span line, SourceText source) {
    String content = source.content();
    int at = bracket(content, line.start(), line.end());
    while (at < line.end()) {
      HtmlToken token = HtmlToken.at(content, at, line.end());
      if (token != null && (token.kind() != HtmlToken.Kind.TAG || !INLINE.contains(token.name()))) {
        return false;
      }
      at = bracket(content, at + 1, line.end());
    }
    return true;
  }

  private static boolean begins(Span line, SourceText source) {
    return ListSign.begins(source.slice(line));
  }

  /** The lines as a paragraph; a line without a sign goes on with the one before it. */
  Block.Paragraph paragraph(SourceText source, Ledger ledger) {
    List<Line> read = new ArrayList<>();
    for (Span span : lines) {
      Text text = BlockText.ofPart(span, source, ledger).text();
      if (text == null) {
        continue;
      }
      boolean wrapped = !read.isEmpty() && !begins(span, source);
      if (wrapped) {
        Line before = read.remove(read.size() - 1);
        Text joined = Text.join(List.of(before.text(), text), Coding.BREAK);
        read.add(new Line(joined, before.blanks(), Line.Link.NONE));
      } else {
        read.add(new Line(text, blanks(span, source.content()), Line.Link.NONE));
      }
    }
    return new Block.Paragraph(read, Look.PLAIN);
  }

  private static int blanks(Span line, String content) {
    int at = line.start();
    while (at > 0 && (content.charAt(at - 1) == ' ' || content.charAt(at - 1) == '\t')) {
      at--;
    }
    return line.start() - at;
  }
}
