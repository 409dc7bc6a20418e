package competence.present;

import competence.model.NumberingStyle;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How people want to see a framework.
 *
 * @param words the page's own words
 * @param scale the steps that a competence is rated on, lowest first
 * @param fields what is asked once for a whole checklist
 * @param signatures who signs
 * @param numbering how items are numbered
 * @param select the ids of the items that are shown, with all below them and the way to them; none
 *     means all
 * @param depth how many levels of the tree are shown; 0 means all
 * @param paper what it is printed on
 * @param css a style sheet that stands behind the page's own; null if there is none
 * @param template the page in place of the page's own; null if it is that
 * @param checklist where the checklist is found from the output, an address that can stand in a
 *     link; null if there is none
 */
public record Presentation(
    Words words,
    List<Step> scale,
    List<HeaderField> fields,
    List<String> signatures,
    NumberingStyle numbering,
    List<String> select,
    int depth,
    Paper paper,
    @Nullable String css,
    @Nullable String template,
    @Nullable String checklist) {

  public Presentation {
    scale = List.copyOf(scale);
    fields = List.copyOf(fields);
    signatures = List.copyOf(signatures);
    select = List.copyOf(select);
  }

  /** Everything, in English, as the program comes. */
  public static Presentation usual() {
    return in(Words.english());
  }

  /** Everything, in these words. */
  public static Presentation in(Words words) {
    return new Presentation(
        words,
        words.scale(),
        words.fields(),
        words.signatures(),
        NumberingStyle.LEAVES,
        List.of(),
        0,
        Paper.ANY,
        null,
        null,
        null);
  }

  /** The same for an output from which the checklist is found there. */
  public Presentation withChecklist(@Nullable String address) {
    return new Presentation(
        words, scale, fields, signatures, numbering, select, depth, paper, css, template, address);
  }

  /** The same on another paper. */
  public Presentation on(Paper other) {
    return new Presentation(
        words,
        scale,
        fields,
        signatures,
        numbering,
        select,
        depth,
        other,
        css,
        template,
        checklist);
  }
}
