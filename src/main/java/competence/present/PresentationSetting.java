package competence.present;

import competence.diagnostic.Diagnostics;
import competence.model.NumberingStyle;
import competence.present.PageWords.HeaderField;
import competence.present.PageWords.RatingStep;
import competence.record.Fields;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A setting of how people see a framework, declared once.
 *
 * @param <T> the type of the value
 * @param name the key in a configuration; an option has two hyphens before it
 * @param reader reads the value from a configuration; null if it is missing, or wrong, which it
 *     reports
 * @param option the option of the command line; only for {@link #OPTIONS}
 */
public record PresentationSetting<T>(
    String name, BiFunction<Fields, Diagnostics, @Nullable T> reader, @Nullable Option<T> option) {

  /** The file with the words of pages, or {@link #ENGLISH}. */
  public static final PresentationSetting<FileName> WORDS =
      file("words", "Words of the page, or en (competence words prints these).", false);

  /** A style sheet that is added to the one of checklists. */
  public static final PresentationSetting<FileName> CSS =
      file("css", "Style sheet that is added to the checklist's.", true);

  /** A page that replaces the one of checklists. */
  public static final PresentationSetting<FileName> TEMPLATE =
      file("template", "Page that replaces the checklist's own.", true);

  /** Single words that differ from the file of words, by their keys. */
  public static final PresentationSetting<Map<String, String>> TEXTS =
      new PresentationSetting<>("texts", (fields, out) -> WordsFile.texts(fields, "texts", out));

  /** The steps that a competence is rated on, lowest first. */
  public static final PresentationSetting<List<RatingStep>> SCALE =
      new PresentationSetting<>("scale", (fields, out) -> new ChecklistReader(fields, out).scale());

  /** The fields that a checklist has once. */
  public static final PresentationSetting<List<HeaderField>> FIELDS =
      new PresentationSetting<>(
          "fields", (fields, out) -> new ChecklistReader(fields, out).headerFields());

  /** The labels of signatures. */
  public static final PresentationSetting<List<String>> SIGNATURES =
      new PresentationSetting<>(
          "signatures", (fields, out) -> new ChecklistReader(fields, out).signatures());

  /** How items are numbered. */
  public static final PresentationSetting<NumberingStyle> NUMBERING =
      choice("numbering", NumberingStyle.WORDS, NumberingStyle::of, "STYLE", "Numbers", false);

  /** The ids of the items that are shown, with all below them; none means all. */
  public static final PresentationSetting<List<String>> SELECT =
      new PresentationSetting<>(
          "select",
          (fields, out) -> fields.has("select") ? fields.texts("select") : null,
          new Option<>(
              "ID",
              "Show these items only, with all below them.",
              List.of(),
              true,
              false,
              PresentationSetting::ids));

  /** How many levels of the tree are shown; 0 means all. */
  public static final PresentationSetting<Integer> DEPTH =
      new PresentationSetting<>(
          "depth",
          (fields, out) -> fields.has("depth") ? fields.number("depth", 0, 0) : null,
          option(
              "N",
              "Show so many levels; an item that is cut off counts what is below it.",
              List.of(),
              false,
              PresentationSetting::levels));

  /** The paper that a checklist is printed on. */
  public static final PresentationSetting<Paper> PAPER =
      choice("paper", Paper.WORDS, Paper::of, "PAPER", "Paper to print on", true);

  /** The value of {@link #WORDS} that names the words of the program. */
  public static final String ENGLISH = "en";

  /** All settings, in the order of their keys. */
  public static final List<PresentationSetting<?>> ALL =
      List.of(
          WORDS, CSS, TEMPLATE, TEXTS, SCALE, FIELDS, SIGNATURES, NUMBERING, SELECT, DEPTH, PAPER);

  /** Those with an option, in the order of the help. */
  public static final List<PresentationSetting<?>> OPTIONS =
      List.of(SELECT, DEPTH, NUMBERING, WORDS, CSS, TEMPLATE, PAPER);

  /**
   * The option {@code --name} of the command line.
   *
   * @param placeholder what the help shows for the value: {@code FILE}
   * @param help one sentence
   * @param choices the words that a value must be one of; empty if there are no such words
   * @param isRepeatable whether the option may be given several times
   * @param isForPages whether only checklists respect it; all outputs for people do if not
   * @param parser the value of the words that were given, at least one; throws {@link
   *     IllegalArgumentException} with a message for the user
   */
  public record Option<T>(
      String placeholder,
      String help,
      List<String> choices,
      boolean isRepeatable,
      boolean isForPages,
      Function<List<String>, T> parser) {}

  private PresentationSetting(String name, BiFunction<Fields, Diagnostics, @Nullable T> reader) {
    this(name, reader, null);
  }

  private static <T> Option<T> option(
      String placeholder,
      String help,
      List<String> choices,
      boolean isForPages,
      Function<String, T> parser) {
    return new Option<>(
        placeholder, help, choices, false, isForPages, values -> parser.apply(values.get(0)));
  }

  private static PresentationSetting<FileName> file(String name, String help, boolean isForPages) {
    return new PresentationSetting<>(
        name,
        (fields, out) -> FileName.of(fields.scalar(name), out),
        option("FILE", help, List.of(), isForPages, value -> new FileName(value, null)));
  }

  /** Settings are constants. The equals() of records starts a compiler of method handles. */
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }

  private static <T> PresentationSetting<T> choice(
      String name,
      List<String> choices,
      Function<String, T> value,
      String placeholder,
      String help,
      boolean isForPages) {
    String list = help + ": " + String.join(", ", choices) + ".";
    return new PresentationSetting<>(
        name,
        (fields, out) -> {
          String word = fields.choice(name, choices);
          return word == null ? null : value.apply(word);
        },
        option(placeholder, list, choices, isForPages, value));
  }

  @Override
  public Option<T> option() {
    return Objects.requireNonNull(option, name);
  }

  private static List<String> ids(List<String> values) {
    List<String> ids = values.stream().map(String::strip).distinct().toList();
    if (ids.isEmpty() || ids.contains("")) {
      throw new IllegalArgumentException(
          "an id of --select is empty: check for a variable that is not set");
    }
    return ids;
  }

  private static Integer levels(String number) {
    if (!number.matches("0*[1-9][0-9]{0,2}")) {
      throw new IllegalArgumentException("--depth must be a whole number from 1 on, not " + number);
    }
    return Integer.valueOf(number);
  }
}
