package competence.check;

import competence.check.RuleDecisions.Decision;
import competence.compiler.Compilation;
import competence.compiler.Compiler;
import competence.compiler.CompilerOptions;
import competence.compiler.SourceFile;
import competence.diagnostic.Diagnostic;
import competence.diagnostic.Diagnostics;
import competence.limit.Limits;
import competence.model.Facts;
import competence.profile.Profiles;
import competence.source.SourceText;
import competence.source.Span;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The findings of one rule about a document. */
final class Checked {
  private Checked() {}

  /** Findings of a rule as lines: {@code 12: message}; 0 stands for the whole document. */
  static List<String> by(String rule, String file, String content) {
    return by(CheckSettings.NONE, rule, file, content);
  }

  /** The same with settings; the rule is turned on. */
  static List<String> by(CheckSettings settings, String rule, String file, String content) {
    RuleDecisions decisions = new RuleDecisions();
    decisions.add("*", Decision.ALLOW);
    decisions.add(rule, Decision.WARN);
    CheckSettings wanted = new CheckSettings(decisions, null, null, Map.of()).or(settings);
    return found(wanted, file, content).stream().map(Checked::line).toList();
  }

  static List<Diagnostic> found(CheckSettings settings, String file, String content) {
    SourceFile source = new SourceFile(file, content.getBytes(StandardCharsets.UTF_8));
    CompilerOptions options =
        new CompilerOptions(null, Profiles.builtIn(), null, null, Facts.NONE, Limits.USUAL);
    Compilation made = Compiler.compile(source, options);
    SourceText text = Objects.requireNonNull(made.text(), () -> made.diagnostics().toString());
    Diagnostics found = new Diagnostics(text);
    CheckInput subject =
        new CheckInput(
            Objects.requireNonNull(made.framework(), () -> made.diagnostics().toString()),
            Objects.requireNonNull(made.read()),
            text,
            options.profile().neutral());
    Rules.check(subject, settings, found);
    return found.list();
  }

  private static String line(Diagnostic found) {
    Span span = found.span();
    SourceText source = Objects.requireNonNull(found.source());
    int line = span == null ? 0 : source.position(span.start()).line();
    return line + ": " + found.message();
  }

  /** A framework in YAML; its items begin in line 6. */
  static String yaml(String language, String items) {
    return "format: competence/1\nid: a\ntitle: A\nlanguage: " + language + "\nitems:\n" + items;
  }

  /** Statements with ids, one a line. */
  static String statements(String language, String... texts) {
    StringBuilder items = new StringBuilder();
    int count = 0;
    for (String text : texts) {
      items.append("  - {statement: \"").append(text).append("\", id: s").append(++count);
      items.append("}\n");
    }
    return yaml(language, items.toString());
  }
}
