package competence.cli;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What may stand on a command line.
 *
 * @param parameters what has no name, in its order
 * @param options what has, {@code --help} last
 */
record Syntax(List<Parameter> parameters, List<Option> options) {
  /** What every command has. */
  static final Option HELP = Option.flag("Print this help.", "-h", "--help");

  /** A syntax with these options, list after list, and {@code --help}. */
  @SafeVarargs
  static Syntax of(List<Parameter> parameters, List<Option>... options) {
    List<Option> all = new ArrayList<>();
    for (List<Option> some : options) {
      all.addAll(some);
    }
    all.add(HELP);
    return new Syntax(parameters, all);
  }

  /** The option of that name, long or short; null if there is none. */
  @Nullable Option option(String name) {
    for (Option option : options) {
      if (option.names().contains(name)) {
        return option;
      }
    }
    return null;
  }

  /** The long names of all options. */
  List<String> longNames() {
    List<String> names = new ArrayList<>();
    for (Option option : options) {
      names.add(option.name());
    }
    return names;
  }
}
