package competence.check;

import competence.diagnostic.Code;
import competence.diagnostic.Severity;
import competence.text.Similarity;
import competence.text.Wildcard;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the configuration or the command line decides about kinds of findings. A kind is named by
 * its code or its title, in upper or lower case; {@code *} stands for any characters. If several
 * names match a kind, the most specific one counts.
 */
public final class RuleDecisions {
  /** No decisions. */
  public static final RuleDecisions NONE = new RuleDecisions();

  private static final int EXACT = Integer.MAX_VALUE;

  /** What users can do with a kind of finding. */
  public enum Decision {
    /** Do not report it. */
    ALLOW(null),
    /** Report it as a warning. */
    WARN(Severity.WARNING),
    /** Report it as an error. */
    DENY(Severity.ERROR);

    private final @Nullable Severity severity;

    Decision(@Nullable Severity severity) {
      this.severity = severity;
    }

    /** The option and the key for it: {@code allow}. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** The severity of such findings; null if they are not reported. */
    @Nullable Severity severity() {
      return severity;
    }
  }

  /** A decision, and how specific the name was. */
  private record Choice(Decision decision, int exactness) {}

  private final Map<Code, Choice> chosen = new HashMap<>();

  /**
   * Why a decision is not possible.
   *
   * @param message what is wrong
   * @param help what to do; null if there is no suggestion
   */
  public record Refusal(String message, @Nullable String help) {}

  /**
   * Adds a decision.
   *
   * @param name the code or title of the findings; may have wildcards
   * @param decision what to do with them
   * @return why the decision is not possible; null if it was added
   */
  public @Nullable Refusal add(String name, Decision decision) {
    List<Code> named = named(name);
    List<Code> open = named.stream().filter(code -> code.severity() != Severity.ERROR).toList();
    if (named.isEmpty()) {
      return new Refusal("there is no rule \"" + name + '"', nearest(name));
    } else if (open.isEmpty() && decision != Decision.DENY) {
      String message = named.get(0) + " " + named.get(0).title() + " is an error";
      return new Refusal(
          message, "errors cannot be changed; only warnings and notes can get another severity");
    }
    Choice choice = new Choice(decision, name.contains("*") ? name.length() : EXACT);
    for (Code code : open) {
      Choice earlier = chosen.get(code);
      if (earlier == null || earlier.exactness < choice.exactness) {
        chosen.put(code, choice);
      } else if (earlier.exactness == choice.exactness && earlier.decision != decision) {
        String both = earlier.decision.word() + "\" and \"" + decision.word() + '"';
        return new Refusal(
            code + " " + code.title() + " is in both \"" + both, "remove it from one of them");
      }
    }
    return null;
  }

  /** These decisions, completed by others. */
  RuleDecisions or(RuleDecisions others) {
    RuleDecisions both = new RuleDecisions();
    both.chosen.putAll(others.chosen);
    both.chosen.putAll(chosen);
    return both;
  }

  /** The decision about a kind of finding; null if there is none. */
  @Nullable Decision on(Code code) {
    Choice choice = chosen.get(code);
    return choice == null ? null : choice.decision;
  }

  private static List<Code> named(String name) {
    String pattern = name.toLowerCase(Locale.ROOT);
    return Codes.ALL.stream()
        .filter(
            code ->
                Wildcard.matches(pattern, code.name().toLowerCase(Locale.ROOT))
                    || Wildcard.matches(pattern, code.title()))
        .toList();
  }

  private static @Nullable String nearest(String name) {
    List<String> known = new ArrayList<>();
    for (Code code : Codes.ALL) {
      known.add(code.title());
      known.add(code.name().toLowerCase(Locale.ROOT));
    }
    return Similarity.nearest(name.toLowerCase(Locale.ROOT), known)
        .map(near -> Codes.of(near).map(Code::name).orElse(near))
        .map(near -> "did you mean \"" + near + "\"?")
        .orElse("competence explain lists all codes and names");
  }
}
