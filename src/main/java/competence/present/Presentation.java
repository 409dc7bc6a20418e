package competence.present;

import competence.model.NumberingStyle;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How people see a framework: settings with the files that they name, complete. Never changes. */
public final class Presentation {
  private final PresentationSettings settings;
  private final PageWords words;
  private final @Nullable String css;
  private final @Nullable String template;
  private final @Nullable String checklist;

  private Presentation(
      PresentationSettings settings,
      PageWords words,
      @Nullable String css,
      @Nullable String template,
      @Nullable String checklist) {
    this.settings = settings;
    this.words = words;
    this.css = css;
    this.template = template;
    this.checklist = checklist;
  }

  /**
   * A presentation.
   *
   * @param settings the settings; where one was not given, the words or the program have a value
   * @param words the content of the file of words
   * @param css the content of the user's style sheet; null if there is none
   * @param template the content of the user's page; null if there is none
   */
  public static Presentation of(
      PresentationSettings settings,
      PageWords words,
      @Nullable String css,
      @Nullable String template) {
    PageWords own = words.with(settings.get(PresentationSetting.TEXTS, Map.of()));
    return new Presentation(settings, own, css, template, null);
  }

  /** Everything, in English, with the program's settings. */
  public static Presentation usual() {
    return in(PageWords.english());
  }

  /** Everything, in these words, with the program's settings. */
  public static Presentation in(PageWords words) {
    return of(PresentationSettings.NONE, words, null, null);
  }

  /** The same with another value of a setting that is not a file. */
  public <T> Presentation with(PresentationSetting<T> setting, T value) {
    return new Presentation(settings.with(setting, value), words, css, template, checklist);
  }

  /** The same with the address of the checklist, seen from the output; null if there is none. */
  public Presentation withChecklist(@Nullable String address) {
    return new Presentation(settings, words, css, template, address);
  }

  /** The words of pages. */
  public PageWords words() {
    return words;
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

  /** A style sheet that is added to the checklist's; null if there is none. */
  public @Nullable String css() {
    return css;
  }

  /** A page that replaces the checklist's own; null if there is none. */
  public @Nullable String template() {
    return template;
  }

  /** The address of the checklist, which can be the target of a link; null if there is none. */
  public @Nullable String checklist() {
    return checklist;
  }
}
