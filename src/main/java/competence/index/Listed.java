package competence.index;

import competence.present.Shown;
import java.util.List;

/**
 * A framework on the index.
 *
 * @param shown what people see of it
 * @param checklist the address of its checklist
 * @param others where else it can be read
 */
public record Listed(Shown shown, String checklist, List<Link> others) {
  /**
   * An output that people read.
   *
   * @param format the name of its format
   * @param address where it is
   */
  public record Link(String format, String address) {}

  public Listed {
    others = List.copyOf(others);
  }
}
