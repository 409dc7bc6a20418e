package competence.reader.markdown;

import competence.diagnostic.Code;
import competence.diagnostic.Diagnostics;
import competence.ledger.Coding;
import competence.ledger.Field;
import competence.ledger.Ledger;
import competence.ledger.Piece;
import competence.ledger.Use;
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
  private final HiddenComment comment;
  private final HiddenRecord head;
  private final Ledger ledger;
  private final Diagnostics diagnostics;

  HandoutFacts(HiddenComment comment, Ledger ledger, Diagnostics diagnostics) {
    this.comment = comment;
    this.head = comment.record();
    this.ledger = ledger;
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
    if (language == null) {
      return otherwise;
    }
    keep("language", Field.LANGUAGE);
    return language;
  }

  @Nullable Origin origin() {
    String file = head.exact("file");
    String sha256 = first("sha256", Forms::isSha256, "a SHA-256 has 64 digits, small ones");
    return file == null || file.isEmpty() || sha256 == null ? null : new Origin(file, sha256);
  }

  /** The facts, with the description that people see. */
  Facts facts(@Nullable String description) {
    String license =
        first("license", Forms::isUri, "a license is a URI such as \"https://example.org/\"");
    String modified = first("modified", Forms::isDate, "a date is written 2026-11-22");
    keep("version", Field.VERSION);
    keep("publisher", Field.PUBLISHER);
    keep("rights", Field.RIGHTS);
    if (license != null) {
      keep("license", Field.LICENSE);
    }
    if (modified != null) {
      keep("modified", Field.MODIFIED);
    }
    List<Piece> authors = Piece.join(comment.takeAll("author"), Coding.BREAK);
    ledger.keep(authors, Use.Kept.FRAMEWORK, Field.AUTHOR);
    return new Facts(
        head.first("version"),
        HandoutLine.reconcile(head.first("description"), description),
        head.first("publisher"),
        head.all("author").stream().filter(author -> !author.isEmpty()).toList(),
        head.first("rights"),
        license,
        modified,
        levels());
  }

  /** Enters what of the comment is no text of the tree. */
  void enterRest() {
    comment.enterRest(ledger);
  }

  private void keep(String key, Field field) {
    ledger.keep(comment.take(key), Use.Kept.FRAMEWORK, field);
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
