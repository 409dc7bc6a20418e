package competence.markup;

import competence.present.Words;

/**
 * Writes the page's own words. Where they are in another language than the framework, they say so,
 * and keep to their own direction.
 */
public final class Phrases {
  private final Words words;
  private final Markup out;
  private final String open;
  private final String close;

  /** Words in a page that is in the language of the tag. */
  public Phrases(Words words, String pageLanguage, Markup out) {
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

  /** Writes a text that is in the language of the words. */
  public Markup own(String text) {
    return out.raw(open).text(text).raw(close);
  }

  /** Writes a number of things. */
  public Markup count(String key, int number) {
    return own(words.count(key, number));
  }

  /** The words under a key, for places where no markup can stand. */
  public String plain(String key) {
    return words.get(key);
  }
}
