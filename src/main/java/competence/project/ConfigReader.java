package competence.project;

import competence.compiler.Format;
import competence.compiler.Formats;
import competence.diagnostic.Code;
import competence.diagnostic.Diagnostics;
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

/** Reads a project's configuration, as strictly as the canonical YAML is read. */
final class ConfigReader {
  private static final String FORMAT = "competence-config/1";
  private static final List<String> KEYS =
      List.of("format", "outputs", "index", "presentation", "limits", "check", "frameworks");
  private static final List<String> OWN_KEYS =
      List.of("source", "id", "from", "profile", "language", "outputs", "presentation");

  private final Diagnostics diagnostics;

  private ConfigReader(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /**
   * Reads a configuration.
   *
   * @param source the file
   * @param diagnostics takes what is wrong with it
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
    Look look = Look.read(fields, "presentation", diagnostics);
    List<Node> list = fields.list("frameworks");
    if (list.isEmpty() && fields.node("frameworks") instanceof Node.Sequence) {
      diagnostics.add(
          Code.CONF104,
          fields.keySpan("frameworks"),
          "no framework is named",
          "add one: - source: NAME/source.txt");
    }
    List<Entry> entries = new ArrayList<>();
    for (Node element : list) {
      addEntry(element, fields.has("outputs") ? outputs : null, look, entries);
    }
    return new Config(
        index(fields, entries),
        LimitFields.read(fields, "limits"),
        CheckFields.read(fields, "check", diagnostics),
        entries);
  }

  /** Where the index goes, one page for all: so it has no placeholders, and checklists to show. */
  private @Nullable Written index(Fields fields, List<Entry> entries) {
    Written index = WrittenPath.of(fields.scalar("index"), diagnostics);
    if (index == null) {
      return null;
    }
    if (index.text().contains("{")) {
      String message = "the index is one page for all frameworks, so its path has no placeholders";
      diagnostics.add(Code.CONF101, index.span(), message);
    }
    boolean checklists =
        entries.stream()
            .flatMap(entry -> entry.outputs().keySet().stream())
            .anyMatch(format -> format.name().equals("html"));
    if (!checklists) {
      String message = "no framework has an html output that the index could lead to";
      diagnostics.add(
          Code.CONF105, index.span(), message, "add html to the outputs, or take out the index");
    }
    return index;
  }

  private void addEntry(
      Node node, @Nullable Map<Format, Written> common, Look look, List<Entry> entries) {
    List<String> keys = new ArrayList<>(OWN_KEYS);
    keys.addAll(FrameworkFields.KEYS);
    Fields fields = Fields.of(node, keys, diagnostics);
    if (!(node instanceof Node.Mapping)) {
      return;
    }
    fields.require("source");
    Map<Format, Written> wanted = outputs(fields);
    if (!fields.has("outputs") && common == null) {
      diagnostics.add(Code.REC104, fields.span(), "there are no \"outputs\" here, and none above");
    } else if (!fields.has("outputs") && common != null) {
      wanted = common;
    }
    Written source = WrittenPath.of(fields.scalar("source"), diagnostics);
    Entry entry =
        new Entry(
            source == null ? new Written("", fields.span()) : source,
            from(fields),
            WrittenPath.of(fields.scalar("profile"), diagnostics),
            FrameworkFields.language(fields),
            fields.text("id", Slug::is, "a framework's id has only a-z, 0-9 and - in it"),
            FrameworkFields.read(fields, diagnostics),
            wanted,
            Look.read(fields, "presentation", diagnostics).or(look));
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
        String message = "\"" + entry.key() + "\" is no format that can be written";
        diagnostics.add(
            Code.CONF102, entry.keySpan(), message, Fields.didYouMean(entry.key(), known));
        continue;
      }
      places.add(entry);
      Written place = WrittenPath.of(places.scalar(entry.key()), diagnostics);
      if (place != null && Placeholders.check(place, diagnostics)) {
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
