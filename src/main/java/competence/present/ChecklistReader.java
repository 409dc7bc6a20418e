package competence.present;

import competence.diagnostic.Code;
import competence.diagnostic.Diagnostics;
import competence.record.Fields;
import competence.record.Node;
import competence.text.Slug;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the fields for a checklist from a file of words or a configuration. */
final class ChecklistReader {
  /** The keys of these fields. */
  static final List<String> KEYS = List.of("scale", "fields", "signatures");

  /** The maximum of entries: more do not fit on a page that people fill in by hand. */
  static final int MOST = 20;

  private static final List<String> KINDS = List.of("text", "date");

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
    List<RatingStep> steps = new ArrayList<>();
    Set<String> values = new HashSet<>();
    for (Node node : list("scale")) {
      RatingStep step = step(node, Integer.toString(steps.size() + 1));
      if (step != null && isNew(step.value(), values, "the value", node)) {
        steps.add(step);
      }
    }
    return steps;
  }

  /** The fields that a checklist has once. */
  @Nullable List<HeaderField> headerFields() {
    if (!fields.has("fields")) {
      return null;
    }
    List<HeaderField> list = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (Node node : list("fields")) {
      HeaderField field = headerField(node);
      if (field != null && isNew(field.id(), ids, "the id", node)) {
        list.add(field);
      }
    }
    return list;
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
    Fields step = Fields.of(node, List.of("value", "label"), diagnostics);
    if (node instanceof Node.Mapping) {
      step.require("value", "label");
    }
    String value = step.text("value");
    String label = step.text("label");
    return value == null || label == null ? null : new RatingStep(value, label);
  }

  private @Nullable HeaderField headerField(Node node) {
    Fields field = Fields.of(node, List.of("id", "label", "kind"), diagnostics);
    if (node instanceof Node.Mapping) {
      field.require("id", "label");
    }
    String id = field.text("id", Slug::is, "a field's id has only a-z, 0-9 and - in it");
    String label = field.text("label");
    String kind = field.choice("kind", KINDS);
    return id == null || label == null
        ? null
        : new HeaderField(id, label, kind(kind == null ? KINDS.get(0) : kind));
  }

  private static HeaderField.Kind kind(String word) {
    return HeaderField.Kind.valueOf(word.toUpperCase(Locale.ROOT));
  }

  private List<Node> list(String key) {
    List<Node> list = fields.list(key);
    if (list.size() > MOST) {
      fields.bad(key, '"' + key + "\" has " + list.size() + " entries; " + MOST + " is the limit");
      return List.of();
    }
    return list;
  }

  private boolean isNew(String name, Set<String> names, String what, Node node) {
    if (names.add(name)) {
      return true;
    }
    diagnostics.add(Code.REC108, node.span(), what + " \"" + name + "\" is given twice");
    return false;
  }
}
