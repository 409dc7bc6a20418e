package competence.project;

import competence.diagnostic.Diagnostics;
import competence.present.Wishes;
import competence.present.WishesFields;
import competence.project.Config.Written;
import competence.record.Fields;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a configuration says about how people want to see its frameworks, or one of them.
 *
 * @param wishes what it says itself
 * @param words the file that has the words, or the name of words that the program has
 * @param css the file of a style sheet
 * @param template the file of a page
 */
record Look(
    Wishes wishes, @Nullable Written words, @Nullable Written css, @Nullable Written template) {
  static final Look NONE = new Look(Wishes.NONE, null, null, null);

  private static final List<String> KEYS = keys();

  private static List<String> keys() {
    List<String> keys = new ArrayList<>(List.of("words", "css", "template"));
    keys.addAll(WishesFields.KEYS);
    return List.copyOf(keys);
  }

  /** Reads the mapping under a key; nothing is said where it is missing. */
  static Look read(Fields parent, String key, Diagnostics diagnostics) {
    Fields fields = parent.mapping(key, KEYS);
    return new Look(
        WishesFields.read(fields, diagnostics),
        WrittenPath.of(fields.scalar("words"), diagnostics),
        WrittenPath.of(fields.scalar("css"), diagnostics),
        WrittenPath.of(fields.scalar("template"), diagnostics));
  }

  /**
   * This, and where it says nothing, the other. With words of its own it takes over none of the
   * other's: they may be in another language.
   */
  Look or(Look other) {
    return new Look(
        wishes.or(words == null ? other.wishes : other.wishes.withoutWords()),
        words == null ? other.words : words,
        css == null ? other.css : css,
        template == null ? other.template : template);
  }
}
