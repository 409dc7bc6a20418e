package competence.project;

import competence.check.CheckSettings;
import competence.check.FailOn;
import competence.check.RuleDecisions;
import competence.check.RuleDecisions.Decision;
import competence.check.WordLists;
import competence.compiler.Format;
import competence.compiler.Formats;
import competence.diagnostic.Code;
import competence.diagnostic.Diagnostics;
import competence.limit.Limit;
import competence.limit.Limits;
import competence.model.Facts;
import competence.present.FileName;
import competence.present.PresentationSettings;
import competence.reader.record.FrameworkFields;
import competence.record.Fields;
import competence.record.Node;
import competence.record.NodeReader;
import competence.source.SourceText;
import competence.text.Similarity;
import competence.text.Slug;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads the configuration of a project, as strictly as canonical YAML. A value that is wrong is
 * reported, and keeps its default.
 */
record ConfigReader(Diagnostics diagnostics) {
  /**
   * A configuration as it is written; paths are relative to its file.
   *
   * @param index the index page; null if none is wanted
   * @param verify whether outputs are read back and compared with the tree
   */
  record Config(
      @Nullable FileName index,
      Limits limits,
      boolean verify,
      CheckSettings check,
      List<Entry> entries) {}

  /**
   * A framework. Profile, language and id may be missing; the format is null if it is detected.
   *
   * @param outputs the path of each output
   */
  record Entry(
      FileName source,
      @Nullable Format from,
      @Nullable FileName profile,
      @Nullable String language,
      @Nullable String id,
      Facts facts,
      Map<Format, FileName> outputs,
      PresentationSettings presentation) {}

  private static final String FORMAT = "competence-config/1";
  private static final List<String> KEYS =
      List.of(
          "format", "outputs", "index", "presentation", "limits", "verify", "check", "frameworks");
  private static final List<String> ENTRY_KEYS =
      Stream.concat(
              Stream.of("source", "id", "from", "profile", "language", "outputs", "presentation"),
              FrameworkFields.KEYS.stream())
          .toList();
  private static final List<String> PLACEHOLDERS = List.of("{dir}", "{id}");

  /** Reads a configuration; null if its syntax is wrong. */
  static @Nullable Config read(SourceText source, Diagnostics diagnostics) {
    Node node = NodeReader.yaml(source, diagnostics);
    return node == null ? null : new ConfigReader(diagnostics).config(node);
  }

  private Config config(Node node) {
    Fields fields = Fields.of(node, KEYS, diagnostics);
    fields.require("format", "frameworks");
    String format = fields.text("format");
    if (format != null && !format.equals(FORMAT)) {
      fields.bad("format", "this program reads the format \"" + FORMAT + "\"");
    }
    Map<Format, FileName> outputs = outputs(fields);
    PresentationSettings presentation = presentation(fields);
    List<Node> list = fields.list("frameworks");
    if (list.isEmpty() && fields.node("frameworks") instanceof Node.Sequence) {
      diagnostics.add(
          Code.CONF104,
          fields.keySpan("frameworks"),
          "there are no frameworks",
          "add one: - source: NAME/source.txt");
    }
    List<Entry> entries = new ArrayList<>();
    for (Node element : list) {
      Fields own = Fields.of(element, ENTRY_KEYS, diagnostics);
      if (element instanceof Node.Mapping) {
        entries.add(entry(own, fields.has("outputs") ? outputs : null, presentation));
      }
    }
    return new Config(
        index(fields, entries),
        limits(fields),
        fields.flag("verify", false),
        check(fields),
        entries);
  }

  /** The path of the index, which has no placeholders; there must be checklists to list. */
  private @Nullable FileName index(Fields fields, List<Entry> entries) {
    FileName index = path(fields, "index");
    if (index == null) {
      return null;
    }
    if (index.text().contains("{")) {
      String message =
          "the index is one page for all frameworks, so its path cannot have placeholders";
      diagnostics.add(Code.CONF101, index.span(), message);
    }
    if (entries.stream()
        .flatMap(entry -> entry.outputs().keySet().stream())
        .noneMatch(Format::isChecklist)) {
      String message = "no framework has an html output that the index could list";
      diagnostics.add(
          Code.CONF105, index.span(), message, "add html to the outputs, or take out the index");
    }
    return index;
  }

  private Entry entry(
      Fields fields, @Nullable Map<Format, FileName> common, PresentationSettings presentation) {
    fields.require("source");
    Map<Format, FileName> outputs = outputs(fields);
    if (!fields.has("outputs") && common == null) {
      diagnostics.add(
          Code.REC104, fields.span(), "there are no \"outputs\" here or for all frameworks");
    }
    FileName source = path(fields, "source");
    return new Entry(
        source == null ? new FileName("", fields.span()) : source,
        from(fields),
        path(fields, "profile"),
        FrameworkFields.language(fields),
        fields.text("id", Slug::is, "a framework's id has only a-z, 0-9 and - in it"),
        FrameworkFields.read(fields, diagnostics),
        fields.has("outputs") || common == null ? outputs : common,
        presentation(fields).or(presentation));
  }

  private static @Nullable Format from(Fields fields) {
    List<String> known =
        Formats.ALL.stream().filter(f -> f.reader() != null).map(Format::name).toList();
    String name = fields.choice("from", known);
    return name == null ? null : Formats.named(name).orElse(null);
  }

  private Map<Format, FileName> outputs(Fields fields) {
    Map<Format, FileName> outputs = new LinkedHashMap<>();
    if (!(fields.node("outputs") instanceof Node.Mapping mapping)) {
      fields.mapping("outputs", List.of());
      return outputs;
    }
    Map<String, Format> known = new LinkedHashMap<>();
    Stream.concat(
            Formats.ALL.stream().filter(format -> format.emitter() != null),
            AuditFormat.ALL.stream())
        .forEach(format -> known.put(format.name(), format));
    Fields places = new Fields(mapping.span(), diagnostics);
    for (Node.Entry entry : mapping.entries()) {
      Format format = known.get(entry.key());
      if (format == null) {
        String message = "\"" + entry.key() + "\" is not an output format";
        String help = Fields.didYouMean(entry.key(), known.keySet());
        diagnostics.add(Code.CONF102, entry.keySpan(), message, help);
        continue;
      }
      places.add(entry);
      FileName place = path(places, entry.key());
      if (place != null && hasKnownPlaceholders(place)) {
        outputs.put(format, place);
      }
    }
    return outputs;
  }

  private @Nullable FileName path(Fields fields, String key) {
    return FileName.of(fields.scalar(key), diagnostics);
  }

  private boolean hasKnownPlaceholders(FileName path) {
    String text = path.text();
    for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', open + 1)) {
      int close = text.indexOf('}', open);
      String word = text.substring(open, close < 0 ? text.length() : close + 1);
      if (!PLACEHOLDERS.contains(word)) {
        String help =
            Similarity.nearest(word, PLACEHOLDERS)
                .map(near -> "did you mean " + near + "?")
                .orElse("placeholders are {dir} and {id}");
        diagnostics.add(Code.CONF101, path.span(), "unknown placeholder " + word, help);
        return false;
      }
    }
    return true;
  }

  private PresentationSettings presentation(Fields parent) {
    return PresentationSettings.read(parent, "presentation", diagnostics);
  }

  private Limits limits(Fields parent) {
    Fields fields = parent.mapping("limits", Limit.titles());
    Limits limits = Limits.USUAL;
    for (Limit limit : Limit.values()) {
      Node.Scalar written = fields.scalar(limit.title());
      int value = written == null ? 0 : limit.value(written.text()).orElse(0);
      if (value > 0) {
        limits = limits.with(limit, value);
      } else if (written != null) {
        fields.bad(limit.title(), limit.refusal(written.text()));
      }
    }
    return limits;
  }

  private CheckSettings check(Fields parent) {
    Fields fields =
        parent.mapping("check", List.of("allow", "warn", "deny", "failOn", "textLength", "words"));
    RuleDecisions choices = new RuleDecisions();
    for (Decision decision : Decision.values()) {
      for (Node.Scalar name : fields.scalars(decision.word())) {
        RuleDecisions.Refusal refusal = choices.add(name.text().strip(), decision);
        if (refusal != null) {
          diagnostics.add(Code.REC109, name.span(), refusal.message(), refusal.help());
        }
      }
    }
    String failOn = fields.choice("failOn", FailOn.WORDS);
    int length = fields.number("textLength", 1, 0);
    Node words = fields.node("words");
    return new CheckSettings(
        choices,
        failOn == null ? null : FailOn.of(failOn),
        length == 0 ? null : length,
        words == null ? Map.of() : WordLists.read(words, diagnostics));
  }
}
