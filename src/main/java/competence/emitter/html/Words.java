package competence.emitter.html;

import competence.source.Resources;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The words of the page that are not the framework's: one file for each language. */
final class Words {
  /** The words that the program has. */
  static final Words ENGLISH = new Words("words.properties");

  private final Properties words = new Properties();

  private Words(String file) {
    try {
      words.load(new StringReader(Resources.text("html/" + file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The language of the words, a BCP 47 tag. */
  String language() {
    return get("language");
  }

  /** The words under a key. */
  String get(String key) {
    String found = words.getProperty(key);
    if (found == null) {
      throw new IllegalStateException("no words for " + key);
    }
    return found;
  }

  /** The words for a number of things: {@code key.one}, or {@code key.many} with the number. */
  String count(String key, int number) {
    return get(number == 1 ? key + ".one" : key + ".many").replace("{n}", Integer.toString(number));
  }
}
