package competence.project;

import competence.check.CheckSettings;
import competence.check.FailOn;
import competence.check.RuleDecisions;
import competence.check.RuleDecisions.Decision;
import competence.check.WordLists;
import competence.diagnostic.Code;
import competence.diagnostic.Diagnostics;
import competence.limit.Limit;
import competence.limit.Limits;
import competence.present.FileName;
import competence.present.PresentationSettings;
import competence.project.Config.Written;
import competence.record.Fields;
import competence.record.Node;
import competence.source.Span;
import competence.text.Similarity;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the parts of a configuration. What is wrong is reported, and keeps its default. */
final class ConfigFields {
  private static final List<String> PLACEHOLDERS = List.of("{dir}", "{id}");

  private final Diagnostics diagnostics;

  ConfigFields(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** The path under a key; null if there is none, or if it can be no file's. */
  @Nullable Written path(Fields fields, String key) {
    FileName name = FileName.of(fields.scalar(key), diagnostics);
    return name == null ? null : written(name);
  }

  /** A path as it was written. */
  static Written written(FileName name) {
    return new Written(name.text(), name.span() == null ? Span.at(0) : name.span());
  }

  /** Whether all placeholders in a path are known. */
  boolean hasKnownPlaceholders(Written path) {
    String text = path.text();
    int open = text.indexOf('{');
    while (open >= 0) {
      int close = text.indexOf('}', open);
      String word = close < 0 ? text.substring(open) : text.substring(open, close + 1);
      if (!PLACEHOLDERS.contains(word)) {
        String help =
            Similarity.nearest(word, PLACEHOLDERS)
                .map(near -> "did you mean " + near + "?")
                .orElse("placeholders are {dir} and {id}");
        diagnostics.add(Code.CONF101, path.span(), "unknown placeholder " + word, help);
        return false;
      }
      open = text.indexOf('{', open + 1);
    }
    return true;
  }

  /** The presentation settings of all frameworks, or of one. */
  PresentationSettings presentation(Fields parent) {
    return PresentationSettings.read(parent, "presentation", diagnostics);
  }

  /** The limits of documents. */
  Limits limits(Fields parent) {
    Fields fields = parent.mapping("limits", Limit.titles());
    Limits limits = Limits.USUAL;
    for (Limit limit : Limit.values()) {
      Node.Scalar written = fields.scalar(limit.title());
      int value = written == null ? 0 : limit.value(written.text()).orElse(0);
      if (value > 0) {
        limits = limits.with(limit, value);
      } else if (written != null) {
        fields.bad(limit.title(), limit.refusal(written.text()));
      }
    }
    return limits;
  }

  /** The settings of the rules that documents are checked by. */
  CheckSettings check(Fields parent) {
    Fields fields =
        parent.mapping("check", List.of("allow", "warn", "deny", "failOn", "textLength", "words"));
    RuleDecisions choices = new RuleDecisions();
    for (Decision decision : Decision.values()) {
      for (Node.Scalar name : fields.scalars(decision.word())) {
        RuleDecisions.Refusal refusal = choices.add(name.text().strip(), decision);
        if (refusal != null) {
          diagnostics.add(Code.REC109, name.span(), refusal.message(), refusal.help());
        }
      }
    }
    String failOn = fields.choice("failOn", FailOn.WORDS);
    int length = fields.number("textLength", 1, 0);
    Node words = fields.node("words");
    return new CheckSettings(
        choices,
        failOn == null ? null : FailOn.of(failOn),
        length == 0 ? null : length,
        words == null ? Map.of() : WordLists.read(words, diagnostics));
  }
}
