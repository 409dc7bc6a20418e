package competence.emitter.markdown;

import competence.inline.Inline;
import competence.inline.Run;
import competence.model.Facts;
import competence.model.Framework;
import competence.model.Level;
import competence.model.Origin;
import competence.present.Words;
import competence.text.WebAddress;
import competence.text.WhiteSpace;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes what is known about a framework below its items, after a line across the page. */
final class Foot {
  private final Words words;
  private final List<String> labels = new ArrayList<>();
  private final List<String> lines = new ArrayList<>();

  Foot(Framework framework, Words words) {
    this.words = words;
    Origin origin = framework.origin();
    add("source", origin == null ? null : origin.file());
    facts(framework.facts());
  }

  /** What the facts are called. */
  List<String> labels() {
    return labels;
  }

  void write(Page page) {
    if (!lines.isEmpty()) {
      page.block("---");
      page.block(String.join("\n", lines));
    }
  }

  private void facts(Facts facts) {
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
      line("license", Inline.write(List.of(link)));
    } else {
      add("license", license);
    }
  }

  private void add(String key, @Nullable String value) {
    if (value != null && !WhiteSpace.isBlank(value)) {
      line(key, Inline.escape(value));
    }
  }

  private void line(String key, String markdown) {
    String label = words.get(key);
    labels.add(label);
    String seen = Inline.asParagraph(Inline.escape(label));
    lines.add("- " + seen + ": " + Inline.withinLine(markdown));
  }
}
