package competence.markup;

import competence.present.PageWords;
import org.jspecify.annotations.Nullable;

/**
 * Writes the words of a page. Where they are in another language than the framework, their element
 * has that language and its direction.
 */
public final class WordsWriter {
  private final PageWords words;
  private final Markup out;
  private final String open;
  private final String close;

  /** Words in a page that is in the language of the tag. */
  public WordsWriter(PageWords words, String pageLanguage, Markup out) {
    this.words = words;
    this.out = out;
    boolean same = Direction.sameLanguage(pageLanguage, words.language());
    this.open = same ? "" : "<bdi lang=\"" + Markup.escape(words.language()) + "\">";
    this.close = same ? "" : "</bdi>";
  }

  /** Writes the words under a key. */
  public Markup write(String key) {
    return own(words.get(key));
  }

  /** Writes markup with the words under a key at each {@code {}}. */
  public Markup html(String html, String... keys) {
    int at = 0;
    for (String key : keys) {
      int gap = html.indexOf("{}", at);
      out.raw(html.substring(at, gap));
      write(key);
      at = gap + 2;
    }
    return out.raw(html.substring(at));
  }

  /** Writes a text that is in the language of the words. */
  public Markup own(String text) {
    return out.raw(open).text(text).raw(close);
  }

  public Markup count(String key, int number) {
    return own(words.count(key, number));
  }

  /** The words under a key, for places that allow no markup. */
  public String plain(String key) {
    return words.get(key);
  }

  /** Writes a fact behind other facts; nothing if it is null. */
  public void fact(String key, @Nullable String value) {
    if (value != null) {
      html(" <span>{} ", key).html("<bdi>{}</bdi></span>", value);
    }
  }

  /** Writes the description of a framework as a paragraph; nothing if it is null. */
  public void description(@Nullable String description) {
    if (description != null) {
      out.html("<p class=\"about\" dir=\"auto\">{}</p>\n", description);
    }
  }
}
