package competence.reader.markdown;

import competence.model.Facts;
import competence.model.Level;
import competence.model.Origin;
import competence.record.HiddenRecord;
import competence.text.Slug;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the comment at the top of a handout says about the framework. */
final class HandoutFacts {
  private final HiddenRecord head;

  HandoutFacts(HiddenRecord head) {
    this.head = head;
  }

  String id() {
    String id = head.first("id");
    return id == null || !Slug.is(id) ? "" : id;
  }

  String language(String otherwise) {
    String language = head.first("language");
    return language == null || language.isEmpty() ? otherwise : language;
  }

  @Nullable Origin origin() {
    String file = head.first("file");
    String sha256 = head.first("sha256");
    return file == null || sha256 == null ? null : new Origin(file, sha256);
  }

  /** The facts, with the description that people see. */
  Facts facts(@Nullable String description) {
    return new Facts(
        head.first("version"),
        HandoutLine.reconcile(head.first("description"), description),
        head.first("publisher"),
        head.all("author"),
        head.first("rights"),
        head.first("license"),
        head.first("modified"),
        levels());
  }

  private List<Level> levels() {
    List<String> ids = head.all("level");
    List<String> titles = head.all("level-title");
    List<Level> levels = new ArrayList<>();
    for (int i = 0; i < ids.size(); i++) {
      levels.add(new Level(ids.get(i), i < titles.size() ? titles.get(i) : ids.get(i)));
    }
    return levels;
  }
}
