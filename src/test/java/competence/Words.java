package competence;

import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;

/** Counts the words of documents independently of the program. */
final class Words {
  private static final String INLINE_NAMES = "b|i|em|strong|code|u|sub|sup|span|font|label|a";
  private static final Pattern INLINE =
      Pattern.compile("</?(" + INLINE_NAMES + ")(\\s[^<>]*)?/?>", Pattern.CASE_INSENSITIVE);
  private static final Pattern TAG = Pattern.compile("</?[A-Za-z][^<>]*>");
  private static final Pattern BULLET =
      Pattern.compile("(?m)^[ \u00A0]*[-*\u2022\u00B7\u2013\u25AA\u25CF\u25E6\u2023](?=\\s)");
  private static final Pattern BLANK = Pattern.compile("[\\s\\p{Z}\u0085]+");

  private Words() {}

  /** The words of a page that has no scripts, and no attributes for people. */
  static int ofPage(String html) {
    StringBuilder text = new StringBuilder();
    NodeVisitor visitor =
        new NodeVisitor() {
          @Override
          public void head(org.jsoup.nodes.Node node, int depth) {
            if (node instanceof TextNode words) {
              text.append(words.getWholeText());
            } else if (node instanceof Element element && parts(element)) {
              text.append(' ');
            }
          }

          @Override
          public void tail(org.jsoup.nodes.Node node, int depth) {
            if (node instanceof Element element && parts(element)) {
              text.append(' ');
            }
          }
        };
    Jsoup.parse(html).traverse(visitor);
    return count(text.toString());
  }

  private static boolean parts(Element element) {
    return !element.normalName().matches(INLINE_NAMES);
  }

  /** The words of a text that has tags in it. */
  static int ofText(String text) {
    String plain = INLINE.matcher(BULLET.matcher(text).replaceAll("")).replaceAll("");
    return count(Parser.unescapeEntities(TAG.matcher(plain).replaceAll(" "), true));
  }

  private static int count(String text) {
    String folded = BLANK.matcher(text).replaceAll(" ").strip();
    return folded.isEmpty() ? 0 : folded.split(" ", -1).length;
  }
}
