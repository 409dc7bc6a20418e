package competence.present;

import competence.diagnostic.Code;
import competence.diagnostic.Diagnostics;
import competence.present.PageWords.HeaderField;
import competence.present.PageWords.HeaderField.Kind;
import competence.present.PageWords.RatingStep;
import competence.record.Fields;
import competence.record.Node;
import competence.text.Slug;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the fields for a checklist from a file of words or a configuration. */
final class ChecklistReader {
  /** The keys of these fields. */
  static final List<String> KEYS = List.of("scale", "fields", "signatures");

  /** More entries do not fit on a page that people fill in by hand. */
  private static final int MOST = 20;

  private final Fields fields;
  private final Diagnostics diagnostics;

  ChecklistReader(Fields fields, Diagnostics diagnostics) {
    this.fields = fields;
    this.diagnostics = diagnostics;
  }

  /** The steps of the scale: texts, numbered from 1, or values with labels. */
  @Nullable List<RatingStep> scale() {
    if (!fields.has("scale")) {
      return null;
    }
    Map<String, RatingStep> steps = new LinkedHashMap<>();
    for (Node node : list("scale")) {
      RatingStep step = step(node, Integer.toString(steps.size() + 1));
      if (step != null && steps.putIfAbsent(step.value(), step) != null) {
        reportRepeated("value", step.value(), node);
      }
    }
    return List.copyOf(steps.values());
  }

  /** The fields that a checklist has once. */
  @Nullable List<HeaderField> headerFields() {
    if (!fields.has("fields")) {
      return null;
    }
    Map<String, HeaderField> read = new LinkedHashMap<>();
    for (Node node : list("fields")) {
      HeaderField field = headerField(node);
      if (field != null && read.putIfAbsent(field.id(), field) != null) {
        reportRepeated("id", field.id(), node);
      }
    }
    return List.copyOf(read.values());
  }

  /** The labels of signatures. */
  @Nullable List<String> signatures() {
    if (!fields.has("signatures")) {
      return null;
    }
    list("signatures");
    return fields.texts("signatures");
  }

  private @Nullable RatingStep step(Node node, String count) {
    if (node instanceof Node.Scalar) {
      Fields one = new Fields(node.span(), diagnostics);
      one.add(new Node.Entry("scale", node.span(), node));
      String label = one.text("scale");
      return label == null ? null : new RatingStep(count, label);
    }
    Fields step = entry(node, List.of("value", "label"), "value");
    String value = step.text("value");
    String label = step.text("label");
    return value == null || label == null ? null : new RatingStep(value, label);
  }

  private @Nullable HeaderField headerField(Node node) {
    Fields field = entry(node, List.of("id", "label", "kind"), "id");
    String id = field.text("id", Slug::is, "a field's id has only a-z, 0-9 and - in it");
    String label = field.text("label");
    String kind = field.choice("kind", List.of("text", "date"));
    if (id == null || label == null) {
      return null;
    }
    return new HeaderField(id, label, "date".equals(kind) ? Kind.DATE : Kind.TEXT);
  }

  private Fields entry(Node node, List<String> keys, String name) {
    Fields entry = Fields.of(node, keys, diagnostics);
    if (node instanceof Node.Mapping) {
      entry.require(name, "label");
    }
    return entry;
  }

  private List<Node> list(String key) {
    List<Node> list = fields.list(key);
    if (list.size() > MOST) {
      fields.bad(key, '"' + key + "\" has " + list.size() + " entries; " + MOST + " is the limit");
      return List.of();
    }
    return list;
  }

  private void reportRepeated(String key, String name, Node node) {
    String message = "the " + key + " \"" + name + "\" is given twice";
    diagnostics.add(Code.REC108, node.span(), message);
  }
}
