package competence.emitter.markdown;

import competence.inline.Inline;
import competence.inline.Run;
import competence.model.Facts;
import competence.model.Framework;
import competence.model.Level;
import competence.model.NumberingStyle;
import competence.model.Origin;
import competence.present.FrameworkView;
import competence.present.PageWords;
import competence.record.Handout;
import competence.text.WebAddress;
import competence.text.WhiteSpace;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes the facts about a framework twice: for programs in the comment at the top, with how the
 * handout was made, and for people in a list at the foot.
 */
final class FactsBlocks {
  private final Framework framework;
  private final PageWords words;
  private final List<String> labels = new ArrayList<>();
  private final List<String> lines = new ArrayList<>();

  FactsBlocks(Framework framework, PageWords words) {
    this.framework = framework;
    this.words = words;
    Origin origin = framework.origin();
    add("source", origin == null ? null : origin.file());
    addFacts(framework.facts());
  }

  /** The comment at the top. The labels of the list are in it, so that the reader can skip it. */
  String comment(FrameworkView shown, NumberingStyle numbering) {
    CommentFields fields = new CommentFields();
    fields.add("id", framework.id());
    fields.add("language", framework.language());
    Origin origin = framework.origin();
    if (origin != null) {
      fields.add("file", origin.file());
      fields.add("sha256", origin.sha256());
      fields.add("tree", origin.tree());
    }
    addFacts(framework.facts(), fields);
    boolean usual = numbering == NumberingStyle.LEAVES;
    fields.add(Handout.NUMBERING, usual ? null : numbering.word());
    fields.add(Handout.PART, shown.isPart() ? "yes" : null);
    labels.stream()
        .filter(label -> !Handout.LABELS.contains(label))
        .forEach(label -> fields.add(Handout.LABEL, label));
    return fields.record(Handout.FORMAT).onLines();
  }

  private static void addFacts(Facts facts, CommentFields fields) {
    fields.add("version", facts.version());
    fields.addUnlessSeen("description", facts.description());
    fields.add("publisher", facts.publisher());
    facts.authors().forEach(author -> fields.add("author", author));
    fields.add("rights", facts.rights());
    fields.add("license", facts.license());
    fields.add("modified", facts.modified());
    for (Level level : facts.levels()) {
      fields.add("level", level.id());
      fields.add("level-title", level.title());
    }
  }

  /** Writes the list at the foot, below a line across the page. */
  void writeFoot(BlockWriter out) {
    if (!lines.isEmpty()) {
      out.block("---");
      out.block(String.join("\n", lines));
    }
  }

  private void addFacts(Facts facts) {
    add("version", facts.version());
    add("modified", facts.modified());
    add("publisher", facts.publisher());
    add("authors", String.join(", ", facts.authors()));
    List<String> levels = facts.levels().stream().map(Level::title).toList();
    add("levels", String.join(", ", levels));
    add("rights", facts.rights());
    String license = facts.license();
    if (license != null && WebAddress.safe(license).filter(license::equals).isPresent()) {
      Run link = new Run(license, false, false, false, license);
      addLine("license", Inline.write(List.of(link)));
    } else {
      add("license", license);
    }
  }

  private void add(String key, @Nullable String value) {
    if (value != null && !WhiteSpace.isBlank(value)) {
      addLine(key, Inline.escape(value));
    }
  }

  private void addLine(String key, String markdown) {
    String label = words.get(key);
    labels.add(label);
    String seen = Inline.asParagraph(Inline.escape(label));
    lines.add("- " + seen + ": " + Inline.withinLine(markdown));
  }
}
