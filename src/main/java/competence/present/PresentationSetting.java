package competence.present;

import competence.diagnostic.Diagnostics;
import competence.model.NumberingStyle;
import competence.record.Fields;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A setting of how people see a framework, declared once: its key in a configuration, how its value
 * is read there, and the option of the command line that has its name.
 *
 * @param <T> the type of the value
 */
public final class PresentationSetting<T> {
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
          new Option<>(
              "N",
              "Show so many levels; an item that is cut off counts what is below it.",
              List.of(),
              false,
              false,
              values -> levels(values.get(0))));

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

  /** Settings in a language: they are not combined with words from another place. */
  static final List<PresentationSetting<?>> IN_A_LANGUAGE =
      List.of(TEXTS, SCALE, FIELDS, SIGNATURES);

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

  private final String name;
  private final BiFunction<Fields, Diagnostics, @Nullable T> reader;
  private final @Nullable Option<T> option;

  private PresentationSetting(
      String name,
      BiFunction<Fields, Diagnostics, @Nullable T> reader,
      @Nullable Option<T> option) {
    this.name = name;
    this.reader = reader;
    this.option = option;
  }

  private PresentationSetting(String name, BiFunction<Fields, Diagnostics, @Nullable T> reader) {
    this(name, reader, null);
  }

  private static PresentationSetting<FileName> file(String name, String help, boolean isForPages) {
    return new PresentationSetting<>(
        name,
        (fields, out) -> FileName.of(fields.scalar(name), out),
        new Option<>(
            "FILE",
            help,
            List.of(),
            false,
            isForPages,
            values -> new FileName(values.get(0), null)));
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
        new Option<>(
            placeholder, list, choices, false, isForPages, values -> value.apply(values.get(0))));
  }

  /** The key in a configuration; an option has two hyphens before it. */
  public String name() {
    return name;
  }

  /** The option of the command line; only for {@link #OPTIONS}. */
  public Option<T> option() {
    return Objects.requireNonNull(option, name);
  }

  /** The value in a configuration; null if it is missing, or wrong, which is reported. */
  @Nullable T read(Fields fields, Diagnostics diagnostics) {
    return reader.apply(fields, diagnostics);
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
