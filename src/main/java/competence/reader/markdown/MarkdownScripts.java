package competence.reader.markdown;

import competence.ledger.Coding;
import competence.reader.html.HtmlToken;
import competence.text.Scripts;
import competence.text.WhiteSpace;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** Finds the texts of a block that are between the tags of a superscript or a subscript. */
final class MarkdownScripts {
  private @Nullable Coding script;
  private @Nullable Node end;
  private char before = ' ';

  /**
   * Takes a tag; a script begins only where the parent of the tag has its end, too.
   *
   * @return whether the tag belongs to no script that begins and ends
   */
  boolean isStray(HtmlInline html) {
    HtmlToken tag = tag(html);
    if (html == end) {
      script = null;
      end = null;
    } else if (tag != null && script == null) {
      Node next = html.getNext();
      HtmlToken other = null;
      while (next != null && (other == null || !other.is(tag.name()))) {
        end = next;
        other = tag(next);
        next = next.getNext();
      }
      boolean ends = !tag.closing() && other != null && other.is(tag.name()) && other.closing();
      if (ends) {
        script = tag.is("sup") ? Coding.MARKDOWN_SUPERSCRIPT : Coding.MARKDOWN_SUBSCRIPT;
      } else {
        end = null;
      }
      return !ends;
    }
    return false;
  }

  /** The tag of a superscript or subscript; null if a node is something else. */
  private static @Nullable HtmlToken tag(Node node) {
    String html = node instanceof HtmlInline inline ? inline.getLiteral() : "";
    HtmlToken token = html.isEmpty() ? null : HtmlToken.at(html, 0, html.length());
    return token != null && (token.is("sup") || token.is("sub")) ? token : null;
  }

  /** The coding of a text as a script; null if it is none, or only the ending of an ordinal. */
  @Nullable Coding coding(Text text) {
    String words = WhiteSpace.fold(text.getLiteral());
    Coding coding = script;
    if (coding == null
        || words.isEmpty()
        || (coding.isSuperscript() && Scripts.isOrdinal(words, before) && !isWordNext())) {
      return null;
    }
    return coding;
  }

  /** Whether a word touches the end of the script. */
  private boolean isWordNext() {
    String next = end != null && end.getNext() instanceof Text text ? text.getLiteral() : "";
    return !next.isEmpty() && Character.isLetterOrDigit(next.codePointAt(0));
  }

  /** Takes what comes before the next text. */
  void follow(String text) {
    before = text.isEmpty() ? before : text.charAt(text.length() - 1);
  }
}
