package competence.cli;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a command line says. Options are asked for by their long names.
 *
 * @param options the values of each option that was given; a flag has an empty one
 * @param parameters what stands there without an option's name
 */
record Given(Map<String, List<String>> options, List<String> parameters) {

  /** Whether an option was given. */
  boolean has(String option) {
    return options.containsKey(option);
  }

  /** An option's value; null if it was not given. */
  @Nullable String value(String option) {
    List<String> values = values(option);
    return values.isEmpty() ? null : values.get(0);
  }

  /** An option's value, or what holds where it was not given. */
  String value(String option, String otherwise) {
    String value = value(option);
    return value == null ? otherwise : value;
  }

  /** An option's values; none if it was not given. */
  List<String> values(String option) {
    return options.getOrDefault(option, List.of());
  }

  /** A parameter, by its place; empty if it was not given. */
  String parameter(int place) {
    return place < parameters.size() ? parameters.get(place) : "";
  }
}
