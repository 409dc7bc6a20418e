package competence.reader.record;

import competence.diagnostic.Code;
import competence.diagnostic.Diagnostics;
import competence.model.Item;
import competence.model.ItemDetails;
import competence.model.Level;
import competence.model.Retired;
import competence.record.Fields;
import competence.record.Node;
import competence.source.SourceText;
import competence.text.Forms;
import competence.text.WhiteSpace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Makes items from their fields, and checks their ids and levels. */
final class ItemMaker {
  private static final String PROPERTIES = "properties";
  private static final String NO_ID =
      "an item's id has a letter from a to z first, then at most 63 of a-z, 0-9 and -";

  private final SourceText source;
  private final RecordFormat format;
  private final Diagnostics diagnostics;
  private final UnaryOperator<Item> keep;

  /** The offset of each id. */
  private final Map<String, Integer> ids = new HashMap<>();

  private final List<Node.Scalar> levels = new ArrayList<>();

  /**
   * Makes the items of one file.
   *
   * @param source gives lines for messages
   * @param keep receives each item, and returns the item to put into the tree
   */
  ItemMaker(
      SourceText source, RecordFormat format, Diagnostics diagnostics, UnaryOperator<Item> keep) {
    this.source = source;
    this.format = format;
    this.diagnostics = diagnostics;
    this.keep = keep;
  }

  Item item(Fields fields, List<Item> below) {
    RecordFormat.KindAndText read = format.kindAndText(fields);
    // Only reports a value that is not a list: the items of a list have been read.
    fields.list("items");
    ItemDetails details =
        new ItemDetails(
            fields.text("code"),
            levels(fields),
            fields.text("type"),
            properties(fields),
            fields.lines("note"));
    Item item = new Item(read.kind(), id(fields), read.text(), details, below, read.span());
    Item kept = keep.apply(item);
    take(kept.id(), fields);
    return kept;
  }

  private List<String> levels(Fields fields) {
    Set<String> own = new LinkedHashSet<>();
    for (Node.Scalar level : fields.oneOrMore("level")) {
      if (own.add(WhiteSpace.fold(level.text()))) {
        levels.add(level);
      } else {
        String message = "the level \"" + level.text() + "\" is given twice";
        diagnostics.add(Code.REC108, level.span(), message);
      }
    }
    return List.copyOf(own);
  }

  private Map<String, String> properties(Fields fields) {
    Map<String, Node.Entry> entries = new LinkedHashMap<>();
    if (fields.node(PROPERTIES) instanceof Node.Mapping mapping) {
      mapping.entries().forEach(entry -> entries.put(entry.key(), entry));
    }
    Fields values = fields.mapping(PROPERTIES, entries.keySet());
    Map<String, String> properties = new LinkedHashMap<>();
    for (Node.Entry entry : entries.values()) {
      String name = WhiteSpace.fold(entry.key());
      String value = values.text(entry.key());
      if (name.isEmpty()) {
        diagnostics.add(Code.REC102, entry.keySpan(), "this property has no name");
      } else if (value != null && properties.putIfAbsent(name, value) != null) {
        String message = "the property \"" + name + "\" is given twice";
        diagnostics.add(Code.REC103, entry.keySpan(), message);
      }
    }
    return properties;
  }

  /** Retired items. Their ids cannot be used again either. */
  List<Retired> retired(Fields framework) {
    List<Retired> retired = new ArrayList<>();
    for (Node node : framework.list("retired")) {
      Fields fields = Fields.of(node, format.retiredKeys, diagnostics);
      if (node instanceof Node.Mapping) {
        fields.require("id");
        RecordFormat.KindAndText read = format.kindAndText(fields);
        String id = id(fields);
        take(id, fields);
        retired.add(new Retired(read.kind(), id, read.text(), replacedBy(fields)));
      }
    }
    return retired;
  }

  private List<String> replacedBy(Fields fields) {
    List<String> ids = fields.texts("replacedBy");
    if (!ids.stream().allMatch(Forms::isItemId)) {
      fields.bad("replacedBy", NO_ID);
      return List.of();
    }
    return ids;
  }

  private String id(Fields fields) {
    Node.Scalar id = fields.scalar("id");
    if (id == null) {
      return "";
    } else if (!Forms.isItemId(id.text())) {
      fields.bad("id", NO_ID);
      return "";
    }
    return isNew(id) ? id.text() : "";
  }

  private boolean isNew(Node.Scalar id) {
    Integer first = ids.get(id.text());
    if (first != null) {
      diagnostics.add(
          Code.REC108,
          id.span(),
          "the id \"" + id.text() + "\" is given twice",
          "the item in line "
              + source.position(first).line()
              + " has this id; remove it here, and a new one is assigned");
    }
    return first == null;
  }

  /** Records an id and its offset. The text is the one that the kept item holds anyway. */
  private void take(String id, Fields fields) {
    Node.Scalar place = id.isEmpty() ? null : fields.scalar("id");
    if (place != null) {
      ids.put(id, place.span().start());
    }
  }

  /** Reports items with a level that is not declared, if any levels are. */
  void checkLevels(List<Level> declared) {
    Set<String> known = new LinkedHashSet<>();
    declared.forEach(level -> known.add(level.id()));
    for (Node.Scalar level : levels) {
      if (!known.isEmpty() && !known.contains(WhiteSpace.fold(level.text()))) {
        diagnostics.add(
            Code.REC109,
            level.span(),
            "there is no level \"" + level.text() + "\"",
            Fields.didYouMean(level.text(), known));
      }
    }
  }
}
