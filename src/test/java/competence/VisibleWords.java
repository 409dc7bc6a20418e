package competence;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * The words of a document, found without the program: runs of letters and digits. A word ends at
 * the border of a block, a cell, a line, a superscript and a subscript.
 */
final class VisibleWords {
  private static final String BORDERS =
      "address|article|aside|blockquote|br|caption|center|col|colgroup|dd|details|dialog|dir|div|dl"
          + "|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hgroup|hr|legend|li|main|menu"
          + "|nav|ol|p|pre|section|sub|summary|sup|table|tbody|td|tfoot|th|thead|tr|ul";

  /** Tags with a {@code <} in them, and without. */
  private static final List<Pattern> TAGS =
      List.of(
          Pattern.compile("</?([A-Za-z][^\\s/>]*)[^>]*>"),
          Pattern.compile("</?([A-Za-z][^\\s/<>]*)[^<>]*>"));

  private static final Pattern NOTHING =
      Pattern.compile("<!\\[CDATA\\[|]]>|<!--.*?-->|</>", Pattern.DOTALL);
  private static final Pattern NO_WIDTH = Pattern.compile("[\u00AD\u200B\u200C\u2060\uFEFF]");
  private static final Pattern CUT_WORD = Pattern.compile("\u00AD\\s*[\r\n]\\s*");
  private static final String CUT = "|[-\u2010]\\s*[\r\n]\\s*";

  /** Markup of Markdown that may be within a word. */
  private static final String MARK =
      "[*_`~=\\[\\]\\\\]|\\([^()\\s]*\\)|\\{[^{}\\n]*}|\u00AD\\s*[\r\n]\\s*|" + NO_WIDTH;

  private static final Pattern ORDINAL =
      Pattern.compile(".*?([0-9]+|n)(st|nd|rd|th|er|re|e|\u00E8re|\u00E8me|nde|o|a)");
  private static final Pattern SCRIPT =
      Pattern.compile("[\u00B2\u00B3\u00B9\u2070-\u207F]+|[\u1D62-\u1D65\u2080-\u209C\u2C7C]+");

  private final Set<String> words = new TreeSet<>();

  /** Whether a hyphen at the end of a line may cut a word. */
  private boolean lines;

  private final StringBuilder written = new StringBuilder();

  /** The words of a page, as the parser of pages sees it and as it is written. */
  static VisibleWords ofPage(String html) {
    VisibleWords visible = new VisibleWords();
    visible.addPage(html);
    visible.addWritten(html);
    return visible;
  }

  /** The words of a Markdown document, as CommonMark shows it and as it is written. */
  static VisibleWords ofMarkdown(String markdown) {
    VisibleWords visible = new VisibleWords();
    var tables = List.of(TablesExtension.create());
    Parser parser = Parser.builder().extensions(tables).build();
    HtmlRenderer renderer = HtmlRenderer.builder().extensions(tables).build();
    visible.addPage(renderer.render(parser.parse(markdown)));
    visible.addWritten(markdown);
    return visible;
  }

  /** The words of a text as it is written, with tags and without. */
  static VisibleWords ofText(String text) {
    VisibleWords visible = new VisibleWords();
    visible.addPage(text);
    visible.addWritten(text);
    visible.lines = true;
    return visible;
  }

  /** The words of a text that are none of the document. */
  Set<String> missing(String text) {
    VisibleWords found = new VisibleWords();
    found.add(text);
    found.words.removeIf(this::has);
    return found.words;
  }

  private boolean has(String word) {
    var ordinal = ORDINAL.matcher(word);
    return words.contains(word)
        || (ordinal.matches()
            && words.contains(ordinal.group(2))
            && words.contains(word.substring(0, ordinal.end(1))))
        || IntStream.range(1, 100).anyMatch(mark -> words.contains(word + mark))
        || isMarked(word);
  }

  /** Whether the document has a word with markup of Markdown within it. */
  private boolean isMarked(String word) {
    String between = "(?:" + MARK + (lines ? CUT : "") + ")*";
    String letters = String.join(between, word.codePoints().mapToObj(Character::toString).toList());
    String alone = "(?<![\\p{L}\\p{N}])" + letters + "(?![\\p{L}\\p{N}])";
    return Pattern.compile(alone).matcher(written).find();
  }

  private void addPage(String source) {
    addParsed(source);
    String joined = CUT_WORD.matcher(source).replaceAll("");
    if (!joined.equals(source)) {
      addParsed(joined);
    }
  }

  private void addParsed(String html) {
    Document page = Jsoup.parse(html);
    StringBuilder text = new StringBuilder();
    page.traverse(
        new NodeVisitor() {
          @Override
          public void head(org.jsoup.nodes.Node node, int depth) {
            if (node instanceof TextNode words) {
              text.append(words.getWholeText());
            } else if (node instanceof DataNode data) {
              add(data.getWholeData()); // It is not visible, even within a word.
            } else if (node instanceof Comment comment) {
              add(comment.getData());
            } else if (node instanceof Element element) {
              element.attributes().forEach(attribute -> add(attribute.getValue()));
              text.append(border(element.normalName()));
            }
          }

          @Override
          public void tail(org.jsoup.nodes.Node node, int depth) {
            if (node instanceof Element element) {
              text.append(border(element.normalName()));
            }
          }
        });
    add(text.toString());
  }

  private static String border(String name) {
    return name.toLowerCase(Locale.ROOT).matches(BORDERS) ? " " : "";
  }

  /** The text as it is written, and with the markup taken out. */
  private void addWritten(String source) {
    add(source);
    String shown = NOTHING.matcher(source).replaceAll("");
    for (Pattern tags : TAGS) {
      String bare = tags.matcher(shown).replaceAll(tag -> border(tag.group(1)));
      for (String text : List.of(bare, org.jsoup.parser.Parser.unescapeEntities(bare, false))) {
        add(text);
        written.append(text).append('\n');
      }
    }
  }

  private void add(String text) {
    String plain = NO_WIDTH.matcher(text).replaceAll("");
    String apart =
        SCRIPT
            .matcher(plain)
            .replaceAll(
                script -> ' ' + Normalizer.normalize(script.group(), Normalizer.Form.NFKC) + ' ');
    int start = 0;
    for (int i = 0; i <= apart.length(); i++) {
      if (i == apart.length() || !Character.isLetterOrDigit(apart.charAt(i))) {
        if (i > start) {
          words.add(apart.substring(start, i));
        }
        start = i + 1;
      }
    }
  }
}
