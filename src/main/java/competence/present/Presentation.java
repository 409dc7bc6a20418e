package competence.present;

import competence.model.NumberingStyle;
import competence.present.PageWords.HeaderField;
import competence.present.PageWords.RatingStep;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How people see a framework: settings with the files that they name, complete.
 *
 * @param settings the settings; where one was not given, the words or the program have a value
 * @param words the words of pages, with the texts of the settings
 * @param css a style sheet that is added to the checklist's; null if there is none
 * @param template a page that replaces the checklist's own; null if there is none
 * @param checklist the address of the checklist, seen from the output; null if there is none
 */
public record Presentation(
    PresentationSettings settings,
    PageWords words,
    @Nullable String css,
    @Nullable String template,
    @Nullable String checklist) {

  public Presentation {
    words = words.with(settings.get(PresentationSetting.TEXTS, Map.of()));
  }

  /** Everything, in English, with the program's settings. */
  public static Presentation usual() {
    return in(PageWords.english());
  }

  /** Everything, in these words, with the program's settings. */
  public static Presentation in(PageWords words) {
    return new Presentation(PresentationSettings.NONE, words, null, null, null);
  }

  /** The same with another value of a setting that is not a file. */
  public <T> Presentation with(PresentationSetting<T> setting, T value) {
    return new Presentation(settings.with(setting, value), words, css, template, checklist);
  }

  /** The same with another address of the checklist. */
  public Presentation withChecklist(@Nullable String address) {
    return new Presentation(settings, words, css, template, address);
  }

  /** The steps that a competence is rated on, lowest first. */
  public List<RatingStep> scale() {
    return settings.get(PresentationSetting.SCALE, words.scale());
  }

  /** The fields that a checklist has once. */
  public List<HeaderField> fields() {
    return settings.get(PresentationSetting.FIELDS, words.fields());
  }

  /** The labels of signatures. */
  public List<String> signatures() {
    return settings.get(PresentationSetting.SIGNATURES, words.signatures());
  }

  /** How items are numbered. */
  public NumberingStyle numbering() {
    return settings.get(PresentationSetting.NUMBERING, NumberingStyle.LEAVES);
  }

  /** The ids of the items that are shown, with all below them; none means all. */
  public List<String> select() {
    return settings.get(PresentationSetting.SELECT, List.of());
  }

  /** How many levels of the tree are shown; 0 means all. */
  public int depth() {
    return settings.get(PresentationSetting.DEPTH, 0);
  }

  /** The paper that a checklist is printed on. */
  public Paper paper() {
    return settings.get(PresentationSetting.PAPER, Paper.ANY);
  }
}
