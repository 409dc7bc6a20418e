package competence.reader.text;

import java.util.ArrayList;
import java.util.List;

/**
 * How the fields of a line compare with the echoes that are expected there. Both are gone through
 * side by side; one that was put in, left out or changed does not put the rest out of step.
 *
 * @param others the fields that are no echoes
 * @param used how many fields were taken until the echoes were through
 * @param matched how many echoes were found
 * @param expected how many there should be
 */
record EchoMatch(List<Fields.Field> others, int used, int matched, int expected) {

  static EchoMatch of(String content, List<Fields.Field> fields, List<EchoPlan.Echo> echoes) {
    List<Fields.Field> others = new ArrayList<>();
    int field = 0;
    int echo = 0;
    int matched = 0;
    while (field < fields.size() && echo < echoes.size()) {
      if (isEcho(content, fields, field, echoes, echo)) {
        matched++;
        field++;
        echo++;
      } else if (isEcho(content, fields, field, echoes, echo + 1)) {
        echo++;
      } else {
        echo += isEcho(content, fields, field + 1, echoes, echo) ? 0 : 1;
        others.add(fields.get(field++));
      }
    }
    return new EchoMatch(others, field, matched, echoes.size());
  }

  /** Every echo is there, and nothing else among them. */
  boolean isWhole() {
    return others.isEmpty() && matched == expected;
  }

  /** At least half of the echoes are there: somebody changed the rest. */
  boolean isAltered() {
    return !isWhole() && matched > 0 && matched * 2 >= expected;
  }

  private static boolean isEcho(
      String content, List<Fields.Field> fields, int field, List<EchoPlan.Echo> echoes, int echo) {
    return field < fields.size()
        && echo < echoes.size()
        && EchoReader.same(content, echoes.get(echo).original(), fields.get(field).span());
  }
}
