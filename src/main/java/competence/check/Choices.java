package competence.check;

import competence.diagnostic.Code;
import competence.diagnostic.Severity;
import competence.text.Similarity;
import competence.text.Wildcard;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is decided on kinds of findings, by one who decides: the configuration, or the command line.
 * A kind is named by its code or its name, in capitals or not; {@code *} stands for any run of
 * characters. Where several names mean the same kind, the most exact one counts.
 */
public final class Choices {
  /** Nothing is decided. */
  public static final Choices NONE = new Choices();

  private static final int EXACT = Integer.MAX_VALUE;

  /** A decision, and how exactly its kind was named. */
  private record Choice(Decision decision, int exactness) {}

  private final Map<Code, Choice> chosen = new EnumMap<>(Code.class);

  /**
   * Why a decision cannot be taken.
   *
   * @param message what is wrong
   * @param help what to do; null if nothing else comes near
   */
  public record Refusal(String message, @Nullable String help) {}

  /**
   * Takes a decision.
   *
   * @param name the kinds that it is about
   * @param decision what is decided
   * @return why it cannot be taken; null if it was
   */
  public @Nullable Refusal add(String name, Decision decision) {
    List<Code> named = named(name);
    List<Code> open = named.stream().filter(code -> code.severity() != Severity.ERROR).toList();
    if (named.isEmpty()) {
      return new Refusal("there is no rule \"" + name + '"', nearest(name));
    } else if (open.isEmpty() && decision != Decision.DENY) {
      String message = named.get(0) + " " + named.get(0).title() + " is an error";
      return new Refusal(
          message, "what is an error stays one; warnings and notes can be taken for more or less");
    }
    Choice choice = new Choice(decision, name.contains("*") ? name.length() : EXACT);
    for (Code code : open) {
      Choice earlier = chosen.get(code);
      if (earlier == null || earlier.exactness < choice.exactness) {
        chosen.put(code, choice);
      } else if (earlier.exactness == choice.exactness && earlier.decision != decision) {
        String both = earlier.decision.word() + "\" and \"" + decision.word() + '"';
        return new Refusal(
            code + " " + code.title() + " is named under \"" + both, "name it under one of them");
      }
    }
    return null;
  }

  /** These decisions, and where nothing was decided, the others'. */
  Choices or(Choices others) {
    Choices both = new Choices();
    both.chosen.putAll(others.chosen);
    both.chosen.putAll(chosen);
    return both;
  }

  /** What was decided; null if nothing was. */
  @Nullable Decision on(Code code) {
    Choice choice = chosen.get(code);
    return choice == null ? null : choice.decision;
  }

  private static List<Code> named(String name) {
    String pattern = name.toLowerCase(Locale.ROOT);
    return Arrays.stream(Code.values())
        .filter(
            code ->
                Wildcard.matches(pattern, code.name().toLowerCase(Locale.ROOT))
                    || Wildcard.matches(pattern, code.title()))
        .toList();
  }

  private static @Nullable String nearest(String name) {
    List<String> known = new ArrayList<>();
    for (Code code : Code.values()) {
      known.add(code.title());
      known.add(code.name().toLowerCase(Locale.ROOT));
    }
    return Similarity.nearest(name.toLowerCase(Locale.ROOT), known)
        .map(near -> Code.of(near).map(Code::name).orElse(near))
        .map(near -> "did you mean \"" + near + "\"?")
        .orElse("competence explain lists all codes and names");
  }
}
