package competence.compiler;

import competence.diagnostic.Code;
import competence.diagnostic.Diagnostics;
import competence.inline.Inline;
import competence.inline.Run;
import competence.limit.Limit;
import competence.model.Facts;
import competence.model.Framework;
import competence.model.Item;
import competence.model.Level;
import competence.model.Walk;
import competence.record.Fields;
import competence.source.Span;
import competence.text.Forms;
import competence.text.WebAddress;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Refuses a tree whose YAML could not be read again, or that would pass on a dangerous link. Its
 * facts may come from many hands: the document, a profile, the configuration, what an earlier
 * compile left.
 */
final class Acceptance {
  private final Framework framework;
  private final Diagnostics diagnostics;
  private final Set<String> levels = new LinkedHashSet<>();

  private Acceptance(Framework framework, Diagnostics diagnostics) {
    this.framework = framework;
    this.diagnostics = diagnostics;
  }

  /** Reports whatever would be refused. */
  static void check(Framework framework, Diagnostics diagnostics) {
    Acceptance acceptance = new Acceptance(framework, diagnostics);
    acceptance.facts(framework.facts());
    acceptance.size("the title", framework.title(), null);
    acceptance.links(framework.title(), null);
    Walk.over(framework.items(), (item, depth) -> acceptance.item(item));
  }

  private void facts(Facts facts) {
    form(framework.language(), Forms.isLanguage(framework.language()), "language");
    String license = facts.license();
    form(license, license == null || Forms.isUri(license), "license");
    String modified = facts.modified();
    form(modified, modified == null || Forms.isDate(modified), "date of modification");
    for (Level level : facts.levels()) {
      if (!levels.add(level.id())) {
        diagnostics.add(Code.REC108, null, "the level \"" + level.id() + "\" is given twice");
      }
    }
  }

  private void form(@Nullable String value, boolean right, String name) {
    if (!right) {
      String message = "\"" + value + "\" has not the form of a " + name;
      diagnostics.add(Code.REC109, null, message, "correct it, or take it out");
    }
  }

  private void item(Item item) {
    size("this text", item.text(), item.span());
    links(item.text(), item.span());
    String level = item.level();
    if (level != null && !levels.isEmpty() && !levels.contains(level)) {
      String message = "there is no level \"" + level + '"';
      diagnostics.add(Code.REC109, item.span(), message, Fields.didYouMean(level, levels));
    }
  }

  /** A link that runs a program, or means nothing outside its page, is passed on to nobody. */
  private void links(String text, @Nullable Span span) {
    for (Run run : Inline.mayLink(text) ? Inline.parse(text) : List.<Run>of()) {
      String target = run.link();
      if (target != null && WebAddress.safe(target).isEmpty()) {
        diagnostics.add(
            Code.REC109,
            span,
            "the link to \"" + target + "\" leads to no page of the web",
            "links begin with http://, https:// or mailto:; to keep the text alone, take out the"
                + " brackets and the address");
      }
    }
  }

  private void size(String what, String text, @Nullable Span span) {
    int most = diagnostics.limits().of(Limit.TEXT);
    int length = text.length() <= most ? 0 : text.codePointCount(0, text.length());
    if (length > most) {
      diagnostics.add(
          Code.TREE108,
          span,
          what + " has " + length + " characters; " + most + " is the limit",
          "look for lines or cells that were run together"
              + diagnostics.limits().remedy(Limit.TEXT));
    } else if (Inline.isOverlarge(text)) {
      diagnostics.add(
          Code.TREE108,
          span,
          what + " has too many links among its emphasis",
          "part it into several items");
    }
  }
}
