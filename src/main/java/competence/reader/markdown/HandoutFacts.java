package competence.reader.markdown;

import competence.diagnostic.Code;
import competence.diagnostic.Diagnostics;
import competence.model.Facts;
import competence.model.Level;
import competence.model.NumberingStyle;
import competence.model.Origin;
import competence.record.Handout;
import competence.record.HiddenRecord;
import competence.text.Forms;
import competence.text.Slug;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What the comment at the top of a handout says about the framework, and about the handout. */
final class HandoutFacts {
  private final HiddenRecord head;
  private final Diagnostics diagnostics;

  HandoutFacts(HiddenRecord head, Diagnostics diagnostics) {
    this.head = head;
    this.diagnostics = diagnostics;
  }

  /** How the items are numbered. */
  NumberingStyle numbering() {
    String word = head.first(Handout.NUMBERING);
    return word != null && NumberingStyle.WORDS.contains(word)
        ? NumberingStyle.of(word)
        : NumberingStyle.LEAVES;
  }

  /** What the facts at the foot may be called. */
  List<String> labels() {
    List<String> labels = new ArrayList<>(Handout.LABELS);
    labels.addAll(head.all(Handout.LABEL));
    return labels;
  }

  /** Says so if the handout is not the whole framework. */
  void sayPart() {
    if (head.first(Handout.PART) != null) {
      diagnostics.add(
          Code.MD108,
          null,
          "this handout shows a part of the framework only; the rest is missing from what is made of"
              + " it",
          "take its edits over into the framework's own file, or edit a handout of the whole");
    }
  }

  String id() {
    String id = head.first("id");
    return id == null || !Slug.is(id) ? "" : id;
  }

  String language(String otherwise) {
    String language =
        first("language", Forms::isLanguage, "a language is a tag such as \"en\" or \"de-AT\"");
    return language == null ? otherwise : language;
  }

  @Nullable Origin origin() {
    String file = head.first("file");
    String sha256 = first("sha256", Forms::isSha256, "a SHA-256 has 64 digits, small ones");
    return file == null || sha256 == null ? null : new Origin(file, sha256);
  }

  /** The facts, with the description that people see. */
  Facts facts(@Nullable String description) {
    return new Facts(
        head.first("version"),
        HandoutLine.reconcile(head.first("description"), description),
        head.first("publisher"),
        head.all("author").stream().filter(author -> !author.isEmpty()).toList(),
        head.first("rights"),
        first("license", Forms::isUri, "a license is a URI such as \"https://example.org/\""),
        first("modified", Forms::isDate, "a date is written 2026-11-22"),
        levels());
  }

  /** A value that has to be of a certain form; null if it is missing or is not, which is said. */
  private @Nullable String first(String key, Predicate<String> form, String reason) {
    String value = head.first(key);
    if (value == null || form.test(value)) {
      return value;
    }
    diagnostics.add(Code.MD107, null, "\"" + key + "\" of the handout is left out: " + reason);
    return null;
  }

  private List<Level> levels() {
    List<String> ids = head.all("level");
    List<String> titles = head.all("level-title");
    List<Level> levels = new ArrayList<>();
    for (int i = 0; i < ids.size(); i++) {
      String title = i < titles.size() ? titles.get(i) : "";
      if (!ids.get(i).isEmpty()) {
        levels.add(new Level(ids.get(i), title.isEmpty() ? ids.get(i) : title));
      }
    }
    return levels;
  }
}
