package competence.project;

import competence.check.FailOn;
import competence.check.RuleDecisions;
import competence.check.RuleDecisions.Decision;
import competence.check.Settings;
import competence.check.WordLists;
import competence.diagnostic.Code;
import competence.diagnostic.Diagnostics;
import competence.record.Fields;
import competence.record.Node;
import java.util.List;
import java.util.Map;

/** Reads what a configuration wants of the rules that documents are checked by. */
final class CheckFields {
  private static final List<String> KEYS =
      List.of("allow", "warn", "deny", "failOn", "textLength", "words");

  private CheckFields() {}

  /** The settings under a key; what is wrong is reported, and left out. */
  static Settings read(Fields parent, String key, Diagnostics diagnostics) {
    Fields fields = parent.mapping(key, KEYS);
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
    return new Settings(
        choices,
        failOn == null ? null : FailOn.of(failOn),
        length == 0 ? null : length,
        words == null ? Map.of() : WordLists.read(words, diagnostics));
  }
}
