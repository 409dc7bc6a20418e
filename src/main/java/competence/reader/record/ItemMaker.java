package competence.reader.record;

import competence.diagnostic.Code;
import competence.diagnostic.Diagnostics;
import competence.model.Item;
import competence.model.Level;
import competence.model.Retired;
import competence.record.Fields;
import competence.record.Node;
import competence.source.SourceText;
import competence.text.Forms;
import competence.text.WhiteSpace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Makes items of their fields, and sees to it that they fit together. */
final class ItemMaker {
  private static final String NO_ID =
      "an item's id has a letter from a to z first, then at most 63 of a-z, 0-9 and -";

  private final SourceText source;
  private final Wording wording;
  private final Diagnostics diagnostics;
  private final UnaryOperator<Item> keep;

  /** Where each id was given. */
  private final Map<String, Integer> ids = new HashMap<>();

  private final List<Node.Scalar> levels = new ArrayList<>();

  /**
   * Makes the items of one file.
   *
   * @param source tells lines in messages
   * @param keep is given each item, and gives the one that is kept
   */
  ItemMaker(SourceText source, Wording wording, Diagnostics diagnostics, UnaryOperator<Item> keep) {
    this.source = source;
    this.wording = wording;
    this.diagnostics = diagnostics;
    this.keep = keep;
  }

  Item item(Fields fields, List<Item> below) {
    Wording.Saying saying = wording.saying(fields);
    // Asked for to have its shape judged: what is in a list has been read already.
    fields.list("items");
    Node.Scalar level = fields.scalar("level");
    if (level != null) {
      levels.add(level);
    }
    Item read =
        new Item(
            saying.kind(),
            id(fields),
            saying.text(),
            fields.text("code"),
            fields.text("level"),
            fields.text("type"),
            fields.text("note"),
            below,
            saying.span());
    Item kept = keep.apply(read);
    take(kept.id(), fields);
    return kept;
  }

  /** Items that are gone; their ids are taken as well as those of the others. */
  List<Retired> retired(Fields framework) {
    List<Retired> retired = new ArrayList<>();
    for (Node node : framework.list("retired")) {
      Fields fields = Fields.of(node, wording.retiredKeys(), diagnostics);
      if (node instanceof Node.Mapping) {
        fields.require("id");
        Wording.Saying saying = wording.saying(fields);
        String id = id(fields);
        take(id, fields);
        retired.add(new Retired(saying.kind(), id, saying.text(), replacedBy(fields)));
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
              + " has it; take it out here, and a new one will be given");
    }
    return first == null;
  }

  /** Marks an id, as a text that is held anyway, as given by some fields. */
  private void take(String id, Fields fields) {
    Node.Scalar place = id.isEmpty() ? null : fields.scalar("id");
    if (place != null) {
      ids.put(id, place.span().start());
    }
  }

  /** Reports items whose level is none of those that are declared, if any are. */
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
