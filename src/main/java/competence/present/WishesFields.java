package competence.present;

import competence.diagnostic.Diagnostics;
import competence.model.NumberingStyle;
import competence.record.Fields;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads wishes from the fields of a configuration. */
public final class WishesFields {
  /** The keys that are read. */
  public static final List<String> KEYS = keys();

  private WishesFields() {}

  private static List<String> keys() {
    List<String> keys = new ArrayList<>(List.of("texts"));
    keys.addAll(ChecklistFields.KEYS);
    keys.addAll(List.of("numbering", "select", "depth", "paper"));
    return List.copyOf(keys);
  }

  /** The wishes that are there; what is wrong is reported, and left open. */
  public static Wishes read(Fields fields, Diagnostics diagnostics) {
    ChecklistFields asked = new ChecklistFields(fields, diagnostics);
    Map<String, String> texts = new WordTexts(Words.english(), diagnostics).read(fields, "texts");
    String numbering = fields.choice("numbering", NumberingStyle.WORDS);
    String paper = fields.choice("paper", Paper.WORDS);
    return new Wishes(
        texts,
        asked.scale(),
        asked.headerFields(),
        asked.signatures(),
        numbering == null ? null : NumberingStyle.of(numbering),
        fields.has("select") ? fields.texts("select") : null,
        depth(fields),
        paper == null ? null : Paper.of(paper));
  }

  private static @Nullable Integer depth(Fields fields) {
    return fields.has("depth") ? fields.number("depth", 0, 0) : null;
  }
}
