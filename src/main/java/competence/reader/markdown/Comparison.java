package competence.reader.markdown;

import competence.source.Span;
import competence.text.Numbers;
import competence.text.WhiteSpace;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.ListItem;

/** Tells a comparison, such as ">80 %", from a quotation. */
final class Comparison {
  private Comparison() {}

  /**
   * Whether a quotation is a comparison: a number or a currency follows the sign, without a blank
   * unless it is the text of an entry.
   */
  static boolean begins(BlockQuote quote, Span span, String content) {
    int next = span.start() + 1;
    if (quote.getParent() instanceof ListItem && quote.getPrevious() == null) {
      next = WhiteSpace.skip(content, next, span.end());
    }
    if (next >= span.end() || content.charAt(span.start()) != '>') {
      return false;
    }
    char c = content.charAt(next);
    return Numbers.isDigit(c) || c == '=' || Character.getType(c) == Character.CURRENCY_SYMBOL;
  }
}
