package competence.reader.markdown;

import competence.diagnostic.Code;
import competence.diagnostic.Diagnostics;
import competence.ledger.Coding;
import competence.ledger.Field;
import competence.ledger.Ledger;
import competence.ledger.SourcePiece;
import competence.ledger.Usage;
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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The comment at the top of a handout: the facts about the framework, and about the handout. */
final class HandoutFacts {
  private final HandoutComment comment;
  private final HiddenRecord record;
  private final Ledger ledger;
  private final Diagnostics diagnostics;

  HandoutFacts(HandoutComment comment, Ledger ledger, Diagnostics diagnostics) {
    this.comment = comment;
    this.record = comment.record();
    this.ledger = ledger;
    this.diagnostics = diagnostics;
  }

  NumberingStyle numbering() {
    String word = record.first(Handout.NUMBERING);
    return word != null && NumberingStyle.WORDS.contains(word)
        ? NumberingStyle.of(word)
        : NumberingStyle.LEAVES;
  }

  List<String> labels() {
    return Stream.of(Handout.LABELS, record.all(Handout.LABEL)).flatMap(List::stream).toList();
  }

  void reportPart() {
    if (record.first(Handout.PART) != null) {
      diagnostics.add(
          Code.MD108,
          null,
          "this handout shows only a part of the framework; the rest is missing from the output",
          "copy its edits to the framework's own file, or edit a handout of the whole framework");
    }
  }

  String id() {
    String id = record.first("id");
    return id == null || !Slug.is(id) ? "" : id;
  }

  String language(String otherwise) {
    String language =
        checked(
            "language",
            Field.LANGUAGE,
            Forms::isLanguage,
            "a language is a tag such as \"en\" or \"de-AT\"");
    return language == null ? otherwise : language;
  }

  @Nullable Origin origin() {
    String file = record.exact("file");
    String sha256 = record.first("sha256");
    String tree = record.first("tree");
    if (sha256 != null && !Forms.isSha256(sha256)) {
      reportLeftOut("sha256", "a SHA-256 has 64 lower-case hexadecimal digits");
      return null;
    }
    boolean known = tree != null && Forms.isSha256(tree);
    return file == null || file.isEmpty() || sha256 == null
        ? null
        : new Origin(file, sha256, known ? tree : null);
  }

  /**
   * The facts.
   *
   * @param description the visible description; null if there is none
   */
  Facts facts(@Nullable String description) {
    List<List<SourcePiece>> authors = comment.takeAll("author", index -> true);
    ledger.keep(SourcePiece.join(authors, Coding.BREAK), Usage.Kept.FRAMEWORK, Field.AUTHOR);
    return new Facts(
        kept("version", Field.VERSION),
        HandoutComment.reconcile(record.lines("description"), description),
        kept("publisher", Field.PUBLISHER),
        record.all("author").stream().filter(author -> !author.isEmpty()).toList(),
        kept("rights", Field.RIGHTS),
        checked(
            "license",
            Field.LICENSE,
            Forms::isUri,
            "a license is a URI such as \"https://example.org/\""),
        checked("modified", Field.MODIFIED, Forms::isDate, "a date is written 2026-11-22"),
        levels());
  }

  /** Enters everything in the comment that is no text of the tree. */
  void enterRest() {
    comment.enterRest(ledger);
  }

  /** A value, which the ledger keeps; null if it is missing or blank. */
  private @Nullable String kept(String key, Field field) {
    ledger.keep(comment.take(key), Usage.Kept.FRAMEWORK, field);
    return record.first(key);
  }

  /** A value that must have a certain form; null if it is missing, or wrong, which is reported. */
  private @Nullable String checked(
      String key, Field field, Predicate<String> form, String problem) {
    String value = record.first(key);
    if (value == null || form.test(value)) {
      return value == null ? null : kept(key, field);
    }
    reportLeftOut(key, problem);
    return null;
  }

  private void reportLeftOut(String key, String problem) {
    diagnostics.add(Code.MD107, null, "\"" + key + "\" of the handout is left out: " + problem);
  }

  private List<Level> levels() {
    List<String> ids = record.all("level");
    List<String> titles = record.all("level-title");
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
