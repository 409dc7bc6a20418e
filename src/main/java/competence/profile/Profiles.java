package competence.profile;

import competence.diagnostic.Code;
import competence.diagnostic.Diagnostics;
import competence.record.BuiltInFile;
import competence.record.Fields;
import competence.record.Node;
import competence.record.NodeReader;
import competence.source.SourceText;
import competence.text.Forms;
import competence.text.Numbers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The built-in profiles, and profiles from files. */
public final class Profiles {
  /** The value of {@code format} in a profile's file. */
  public static final String FORMAT = "competence-profile/1";

  /** The names of the built-in profiles. */
  public static final List<String> NAMES = List.of("neutral", "ucl-core");

  private static final List<String> KEYS =
      words(
          "format name description extends signs language sections headings statements stems"
              + " columns omit page from to tables passes labels lines keep");
  private static final List<String> PAGE_KEYS = words("titleAfter heads frames sideBySide undo");
  private static final List<String> COLUMN_KEYS =
      words("code level type note text parent path property ignore");
  private static final List<String> TABLE_KEYS = words("number as");
  private static final List<String> LINE_KEYS = words("text as occurrence");
  private static final List<String> KEEP_KEYS = words("id is occurrence");
  private static final List<String> AS = words("section heading statement stem child omit");
  private static final List<String> UNDO =
      Arrays.stream(PageHabits.Undo.values()).map(PageHabits.Undo::word).toList();
  private static final List<String> TABLE_WORDS =
      Arrays.stream(StructureHabits.As.values()).map(StructureHabits.As::word).toList();
  private static final Profile NOTHING =
      new Profile(
          "",
          "",
          List.of(),
          "en",
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          Profile.Columns.NONE,
          List.of(),
          PageHabits.NONE,
          StructureHabits.NONE,
          List.of(),
          List.of());

  private Profiles() {}

  private static List<String> words(String words) {
    return List.of(words.split(" ", -1));
  }

  /** The built-in profile of the UCL CORE family. */
  public static Profile builtIn() {
    return UclCore.PROFILE;
  }

  /** The built-in profile without conventions of any family. */
  public static Profile neutral() {
    return Neutral.PROFILE;
  }

  /** The built-in profile with this name. */
  public static Optional<Profile> named(String name) {
    return NAMES.contains(name)
        ? Optional.of(name.equals("neutral") ? neutral() : builtIn())
        : Optional.empty();
  }

  /** The file of a built-in profile. */
  public static String resource(String name) {
    return "profiles/" + name + ".yaml";
  }

  /**
   * Reads a profile from YAML. Missing keys have the values of the built-in profile that it
   * extends, or else of that of the UCL CORE family.
   *
   * @return null if there was an error, which is then among the diagnostics
   */
  public static @Nullable Profile read(SourceText yaml, Diagnostics diagnostics) {
    Node node = NodeReader.yaml(yaml, diagnostics);
    return node == null ? null : read(node, yaml.name(), builtIn(), diagnostics);
  }

  /**
   * Reads a profile from YAML. Missing keys have the values of the built-in profile that it
   * extends, or else of the one that a document calls for.
   *
   * @return null if there was an error, which is then among the diagnostics
   */
  public static @Nullable ProfileChoice readChoice(SourceText yaml, Diagnostics diagnostics) {
    Node node = NodeReader.yaml(yaml, diagnostics);
    Profile one = node == null ? null : read(node, yaml.name(), neutral(), diagnostics);
    if (node == null || one == null) {
      return null;
    }
    Profile other = read(node, yaml.name(), builtIn(), new Diagnostics(yaml));
    return other == null ? ProfileChoice.of(one) : new ProfileChoice(one, other, true);
  }

  private static @Nullable Profile read(
      Node node, String file, Profile otherwise, Diagnostics diagnostics) {
    Fields fields = Fields.of(node, KEYS, diagnostics);
    fields.require("format");
    fields.choice("format", List.of(FORMAT));
    String name = fields.text("name");
    String description = fields.text("description");
    String base = fields.choice("extends", NAMES);
    Profile defaults = base == null ? otherwise : named(base).orElse(otherwise);
    String language =
        fields.text(
            "language", Forms::isLanguage, "a language is a tag such as \"en\" or \"de-AT\"");
    Profile profile =
        new Profile(
            name == null ? file : name,
            description == null ? "" : description,
            texts(fields, "signs", defaults.signs()),
            language == null ? defaults.language() : language,
            texts(fields, "sections", defaults.sections()),
            texts(fields, "headings", defaults.headings()),
            texts(fields, "statements", defaults.statements()),
            texts(fields, "stems", defaults.stems()),
            columns(fields, defaults.columns()),
            texts(fields, "omit", defaults.omit()),
            page(fields, defaults.page(), diagnostics),
            structure(fields, diagnostics),
            lines(fields, diagnostics),
            keeps(fields, diagnostics));
    return diagnostics.hasErrors() ? null : profile;
  }

  private static List<String> texts(Fields fields, String key, List<String> ifMissing) {
    return fields.has(key) ? fields.texts(key) : ifMissing;
  }

  private static Profile.Columns columns(Fields fields, Profile.Columns defaults) {
    Fields columns = fields.mapping("columns", COLUMN_KEYS);
    return new Profile.Columns(
        texts(columns, "code", defaults.code()),
        texts(columns, "level", defaults.level()),
        texts(columns, "type", defaults.type()),
        texts(columns, "note", defaults.note()),
        texts(columns, "text", defaults.text()),
        texts(columns, "parent", defaults.parent()),
        texts(columns, "path", defaults.path()),
        texts(columns, "property", defaults.property()),
        texts(columns, "ignore", defaults.ignore()));
  }

  private static PageHabits page(Fields fields, PageHabits defaults, Diagnostics diagnostics) {
    Fields page = fields.mapping("page", PAGE_KEYS);
    return new PageHabits(
        texts(page, "titleAfter", defaults.titleAfter()),
        texts(page, "heads", defaults.heads()),
        texts(page, "frames", defaults.frames()),
        texts(page, "sideBySide", defaults.sideBySide()),
        page.has("undo") ? undo(page, diagnostics) : defaults.undo());
  }

  private static Set<PageHabits.Undo> undo(Fields page, Diagnostics diagnostics) {
    Set<PageHabits.Undo> undo = EnumSet.noneOf(PageHabits.Undo.class);
    for (Node element : page.list("undo")) {
      String word = element instanceof Node.Scalar scalar ? scalar.text() : "";
      if (UNDO.contains(word)) {
        undo.add(PageHabits.Undo.valueOf(word.replace('-', '_').toUpperCase(Locale.ROOT)));
      } else {
        String known = String.join(", ", UNDO);
        diagnostics.add(
            Code.REC109, element.span(), "unknown value \"" + word + '"', "known are " + known);
      }
    }
    return undo;
  }

  private static StructureHabits structure(Fields fields, Diagnostics diagnostics) {
    String from = fields.text("from");
    String to = fields.text("to");
    Fields passes = fields.mapping("passes", StructureHabits.PASSES);
    return new StructureHabits(
        from == null ? "" : from,
        to == null ? "" : to,
        tables(fields, diagnostics),
        StructureHabits.PASSES.stream()
            .filter(name -> "off".equals(passes.choice(name, List.of("on", "off"))))
            .collect(Collectors.toSet()),
        "keep".equals(fields.choice("labels", List.of("keep"))));
  }

  /** Numbers alone, of the only tables that are read, and decisions on how to read a table. */
  private static List<StructureHabits.Table> tables(Fields fields, Diagnostics diagnostics) {
    List<StructureHabits.Table> tables = new ArrayList<>();
    for (Node element : fields.list("tables")) {
      if (element instanceof Node.Scalar scalar) {
        int number = Numbers.hidden(scalar.text()).equals("#") ? Numbers.first(scalar.text()) : 0;
        if (number < 1) {
          diagnostics.add(
              Code.REC109, scalar.span(), '"' + scalar.text() + "\" is not the number of a table");
        }
        tables.add(new StructureHabits.Table(number, null));
        continue;
      }
      Fields table = Fields.of(element, TABLE_KEYS, diagnostics);
      table.require("number", "as");
      String as = table.choice("as", TABLE_WORDS);
      int number = table.number("number", 1, 0);
      if (as != null && number > 0) {
        tables.add(
            new StructureHabits.Table(
                number, StructureHabits.As.valueOf(as.replace('-', '_').toUpperCase(Locale.ROOT))));
      }
    }
    return tables;
  }

  private static List<Profile.Line> lines(Fields fields, Diagnostics diagnostics) {
    List<Profile.Line> lines = new ArrayList<>();
    for (Node element : fields.list("lines")) {
      Fields line = Fields.of(element, LINE_KEYS, diagnostics);
      line.require("text", "as");
      String text = line.text("text");
      String as = line.choice("as", AS);
      int occurrence = line.number("occurrence", 1, 0);
      if (text != null && as != null) {
        Profile.As decision = Profile.As.valueOf(as.toUpperCase(Locale.ROOT));
        lines.add(new Profile.Line(text, occurrence, decision));
      }
    }
    return lines;
  }

  private static List<Profile.Keep> keeps(Fields fields, Diagnostics diagnostics) {
    List<Profile.Keep> keeps = new ArrayList<>();
    for (Node element : fields.list("keep")) {
      Fields keep = Fields.of(element, KEEP_KEYS, diagnostics);
      keep.require("id");
      String id = keep.text("id", Forms::isItemId, "this is not the id of an item");
      if (id != null) {
        keeps.add(new Profile.Keep(id, keep.text("is"), keep.number("occurrence", 1, 1)));
      }
    }
    return keeps;
  }

  private static Profile load(String name) {
    Diagnostics diagnostics = new Diagnostics();
    Profile profile = read(BuiltInFile.read(resource(name)), name, NOTHING, diagnostics);
    return Objects.requireNonNull(profile, () -> diagnostics.list().toString());
  }

  /** Read once, when it is first needed. */
  private static final class UclCore {
    private static final Profile PROFILE = load("ucl-core");
  }

  /** Read once, when it is first needed. */
  private static final class Neutral {
    private static final Profile PROFILE = load("neutral");
  }
}
