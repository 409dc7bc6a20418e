package competence.present;

import competence.model.NumberingStyle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said about how people want to see a framework, but for what stands in files of its
 * own. What was left open is null.
 *
 * @param texts words that are put otherwise, by their keys
 * @param scale the steps of a rating
 * @param fields what is asked once for a whole checklist
 * @param signatures who signs
 * @param numbering how items are numbered
 * @param select the ids of the items that are shown; none means all
 * @param depth how many levels are shown; 0 means all
 * @param paper what it is printed on
 */
public record Wishes(
    Map<String, String> texts,
    @Nullable List<Step> scale,
    @Nullable List<HeaderField> fields,
    @Nullable List<String> signatures,
    @Nullable NumberingStyle numbering,
    @Nullable List<String> select,
    @Nullable Integer depth,
    @Nullable Paper paper) {
  /** Nothing was said. */
  public static final Wishes NONE = new Wishes(Map.of(), null, null, null, null, null, null, null);

  public Wishes {
    texts = new LinkedHashMap<>(texts);
  }

  /** These wishes, and where one is open, the other's. */
  public Wishes or(Wishes other) {
    Map<String, String> all = new LinkedHashMap<>(other.texts);
    all.putAll(texts);
    return new Wishes(
        all,
        first(scale, other.scale),
        first(fields, other.fields),
        first(signatures, other.signatures),
        first(numbering, other.numbering),
        first(select, other.select),
        first(depth, other.depth),
        first(paper, other.paper));
  }

  /** These wishes without what is said in a language. */
  public Wishes withoutWords() {
    return new Wishes(Map.of(), null, null, null, numbering, select, depth, paper);
  }

  /**
   * What comes of these wishes; what was left open is as the words have it, or as it usually is.
   *
   * @param words the words to begin with
   * @param css a style sheet of the user's; null if there is none
   * @param template a page of the user's; null if there is none
   */
  public Presentation presentation(Words words, @Nullable String css, @Nullable String template) {
    Presentation usual = Presentation.in(words.with(texts));
    return new Presentation(
        usual.words(),
        or(scale, usual.scale()),
        or(fields, usual.fields()),
        or(signatures, usual.signatures()),
        or(numbering, usual.numbering()),
        or(select, usual.select()),
        or(depth, usual.depth()),
        or(paper, usual.paper()),
        css,
        template,
        null);
  }

  private static <T> T or(@Nullable T wish, T usual) {
    return wish == null ? usual : wish;
  }

  private static <T> @Nullable T first(@Nullable T one, @Nullable T other) {
    return one == null ? other : one;
  }
}
