package competence.emitter.markdown;

import competence.inline.Inline;
import competence.inline.Run;
import competence.model.Facts;
import competence.model.Framework;
import competence.model.Level;
import competence.model.Origin;
import competence.text.WebAddress;
import competence.text.WhiteSpace;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes what is known about a framework below its items, after a line across the page. */
final class Foot {
  private final List<String> lines = new ArrayList<>();

  private Foot() {}

  static void write(Framework framework, Page page) {
    Foot foot = new Foot();
    Origin origin = framework.origin();
    foot.add("Source", origin == null ? null : origin.file());
    foot.facts(framework.facts());
    if (!foot.lines.isEmpty()) {
      page.block("---");
      page.block(String.join("\n", foot.lines));
    }
  }

  private void facts(Facts facts) {
    add("Version", facts.version());
    add("Modified", facts.modified());
    add("Publisher", facts.publisher());
    add("Authors", String.join(", ", facts.authors()));
    List<String> levels = facts.levels().stream().map(Level::title).toList();
    add("Levels", String.join(", ", levels));
    add("Rights", facts.rights());
    String license = facts.license();
    if (license != null && WebAddress.safe(license).filter(license::equals).isPresent()) {
      Run link = new Run(license, false, false, false, license);
      lines.add("- Licence: " + Inline.withinLine(Inline.write(List.of(link))));
    } else {
      add("Licence", license);
    }
  }

  private void add(String label, @Nullable String value) {
    if (value != null && !WhiteSpace.isBlank(value)) {
      lines.add("- " + label + ": " + Inline.withinLine(Inline.escape(value)));
    }
  }
}
