package competence.profile;

import competence.diagnostic.Code;
import competence.diagnostic.Diagnostics;
import competence.record.Fields;
import competence.record.Node;
import competence.record.NodeReader;
import competence.source.Resources;
import competence.source.SourceText;
import competence.text.Forms;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The built-in profile, and profiles from files. */
public final class Profiles {
  /** The value of {@code format} in a profile's file. */
  public static final String FORMAT = "competence-profile/1";

  private static final String BUILT_IN = "profiles/ucl-core.yaml";
  private static final List<String> KEYS =
      words("format name language sections headings statements stems columns omit page lines keep");
  private static final List<String> PAGE_KEYS = words("titleAfter heads frames sideBySide undo");
  private static final List<String> COLUMN_KEYS =
      words("code level type note text parent path property ignore");
  private static final List<String> LINE_KEYS = words("text as occurrence");
  private static final List<String> KEEP_KEYS = words("id is occurrence");
  private static final List<String> AS = words("section heading statement stem child omit");
  private static final List<String> UNDO =
      Arrays.stream(PageHabits.Undo.values())
          .map(undo -> undo.name().toLowerCase(Locale.ROOT).replace('_', '-'))
          .toList();
  private static final Profile NOTHING =
      new Profile(
          "",
          "en",
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          Profile.Columns.NONE,
          List.of(),
          PageHabits.NONE,
          List.of(),
          List.of());

  private Profiles() {}

  private static List<String> words(String words) {
    return List.of(words.split(" ", -1));
  }

  /** The built-in profile of the UCL CORE family. */
  public static Profile builtIn() {
    return BuiltIn.PROFILE;
  }

  /**
   * Reads a profile from YAML. Missing keys have the values of the built-in profile.
   *
   * @return null if there was an error, which is then among the diagnostics
   */
  public static @Nullable Profile read(SourceText yaml, Diagnostics diagnostics) {
    return read(yaml, builtIn(), diagnostics);
  }

  private static @Nullable Profile read(
      SourceText yaml, Profile defaults, Diagnostics diagnostics) {
    Node node = NodeReader.yaml(yaml, diagnostics);
    if (node == null) {
      return null;
    }
    Fields fields = Fields.of(node, KEYS, diagnostics);
    fields.require("format");
    fields.choice("format", List.of(FORMAT));
    String name = fields.text("name");
    String language =
        fields.text(
            "language", Forms::isLanguage, "a language is a tag such as \"en\" or \"de-AT\"");
    Profile profile =
        new Profile(
            name == null ? yaml.name() : name,
            language == null ? defaults.language() : language,
            texts(fields, "sections", defaults.sections()),
            texts(fields, "headings", defaults.headings()),
            texts(fields, "statements", defaults.statements()),
            texts(fields, "stems", defaults.stems()),
            columns(fields, defaults.columns()),
            texts(fields, "omit", defaults.omit()),
            page(fields, defaults.page(), diagnostics),
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

  /** Read once, when it is first needed. */
  private static final class BuiltIn {
    private static final Profile PROFILE = load();

    private static Profile load() {
      SourceText yaml = new SourceText(BUILT_IN, Resources.text(BUILT_IN));
      Diagnostics diagnostics = new Diagnostics(yaml);
      Profile profile = read(yaml, NOTHING, diagnostics);
      return Objects.requireNonNull(profile, () -> diagnostics.list().toString());
    }
  }
}
