package competence.project;

import competence.compiler.Format;
import competence.compiler.Formats;
import competence.diagnostic.Code;
import competence.diagnostic.Diagnostics;
import competence.present.PresentationSettings;
import competence.project.Config.Entry;
import competence.project.Config.Written;
import competence.reader.record.FrameworkFields;
import competence.record.Fields;
import competence.record.Node;
import competence.record.NodeReader;
import competence.source.SourceText;
import competence.text.Slug;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the configuration of a project, as strictly as canonical YAML. */
final class ConfigReader {
  private static final String FORMAT = "competence-config/1";
  private static final List<String> KEYS =
      List.of(
          "format", "outputs", "index", "presentation", "limits", "verify", "check", "frameworks");
  private static final List<String> OWN_KEYS =
      List.of("source", "id", "from", "profile", "language", "outputs", "presentation");

  private final Diagnostics diagnostics;
  private final ConfigFields parts;

  private ConfigReader(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
    this.parts = new ConfigFields(diagnostics);
  }

  /**
   * Reads a configuration.
   *
   * @param source the file
   * @param diagnostics collects the findings
   * @return what could be read; null if its syntax is wrong
   */
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
    Map<Format, Written> outputs = outputs(fields);
    PresentationSettings presentation = parts.presentation(fields);
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
      addEntry(element, fields.has("outputs") ? outputs : null, presentation, entries);
    }
    return new Config(
        index(fields, entries),
        parts.limits(fields),
        fields.flag("verify", false),
        parts.check(fields),
        entries);
  }

  /** The path of the index, which has no placeholders; there must be checklists to list. */
  private @Nullable Written index(Fields fields, List<Entry> entries) {
    Written index = parts.path(fields, "index");
    if (index == null) {
      return null;
    }
    if (index.text().contains("{")) {
      String message =
          "the index is one page for all frameworks, so its path cannot have placeholders";
      diagnostics.add(Code.CONF101, index.span(), message);
    }
    boolean checklists =
        entries.stream()
            .flatMap(entry -> entry.outputs().keySet().stream())
            .anyMatch(Format::isChecklist);
    if (!checklists) {
      String message = "no framework has an html output that the index could list";
      diagnostics.add(
          Code.CONF105, index.span(), message, "add html to the outputs, or take out the index");
    }
    return index;
  }

  private void addEntry(
      Node node,
      @Nullable Map<Format, Written> common,
      PresentationSettings presentation,
      List<Entry> entries) {
    List<String> keys = new ArrayList<>(OWN_KEYS);
    keys.addAll(FrameworkFields.KEYS);
    Fields fields = Fields.of(node, keys, diagnostics);
    if (!(node instanceof Node.Mapping)) {
      return;
    }
    fields.require("source");
    Map<Format, Written> wanted = outputs(fields);
    if (!fields.has("outputs") && common == null) {
      diagnostics.add(
          Code.REC104, fields.span(), "there are no \"outputs\" here or for all frameworks");
    } else if (!fields.has("outputs") && common != null) {
      wanted = common;
    }
    Written source = parts.path(fields, "source");
    Entry entry =
        new Entry(
            source == null ? new Written("", fields.span()) : source,
            from(fields),
            parts.path(fields, "profile"),
            FrameworkFields.language(fields),
            fields.text("id", Slug::is, "a framework's id has only a-z, 0-9 and - in it"),
            FrameworkFields.read(fields, diagnostics),
            wanted,
            parts.presentation(fields).or(presentation));
    entries.add(entry);
  }

  private static @Nullable Format from(Fields fields) {
    List<String> known =
        Formats.ALL.stream().filter(f -> f.reader() != null).map(Format::name).toList();
    String name = fields.choice("from", known);
    return name == null ? null : Formats.named(name).orElse(null);
  }

  private Map<Format, Written> outputs(Fields fields) {
    Map<Format, Written> outputs = new LinkedHashMap<>();
    Node node = fields.node("outputs");
    if (!(node instanceof Node.Mapping mapping)) {
      fields.mapping("outputs", List.of());
      return outputs;
    }
    List<String> known = writable().map(Format::name).toList();
    Fields places = new Fields(mapping.span(), diagnostics);
    for (Node.Entry entry : mapping.entries()) {
      if (!known.contains(entry.key())) {
        String message = "\"" + entry.key() + "\" is not an output format";
        diagnostics.add(
            Code.CONF102, entry.keySpan(), message, Fields.didYouMean(entry.key(), known));
        continue;
      }
      places.add(entry);
      Written place = parts.path(places, entry.key());
      if (place != null && parts.hasKnownPlaceholders(place)) {
        outputs.put(named(entry.key()), place);
      }
    }
    return outputs;
  }

  private static Stream<Format> writable() {
    Stream<Format> trees = Formats.ALL.stream().filter(f -> f.emitter() != null);
    return Stream.concat(trees, AuditFormat.ALL.stream());
  }

  private static Format named(String name) {
    return writable().filter(format -> format.name().equals(name)).findFirst().orElseThrow();
  }
}
