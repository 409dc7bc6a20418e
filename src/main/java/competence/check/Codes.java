package competence.check;

import competence.diagnostic.Code;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All kinds of findings: those of the rules and those of the rest of the program. */
public final class Codes {
  /** All codes, in the order in which users see them. */
  public static final List<Code> ALL =
      Stream.concat(Code.declared().stream(), Rules.ALL.stream().map(Rule::code)).sorted().toList();

  private Codes() {}

  /** The code with this name, in upper or lower case. */
  public static Optional<Code> of(String name) {
    return ALL.stream().filter(code -> code.name().equalsIgnoreCase(name)).findFirst();
  }
}
