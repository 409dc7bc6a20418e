package competence.reader.text;

import competence.ledger.Ledger;
import competence.ledger.Usage;
import competence.source.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Compares the fields of a line with the echoes that are expected there. It walks over both in
 * parallel; an inserted, missing or edited field does not shift the others.
 *
 * @param others the fields that are no echoes
 * @param found the fields that are echoes
 * @param used how many fields were taken until the last echo
 * @param expected how many there should be
 */
record EchoMatch(List<RowFields.Field> others, List<Found> found, int used, int expected) {

  /** A field, and the stretch that it repeats. */
  record Found(RowFields.Field field, Span original) {}

  static EchoMatch of(String content, List<RowFields.Field> fields, List<Span> echoes) {
    List<RowFields.Field> others = new ArrayList<>();
    int field = 0;
    int echo = 0;
    List<Found> found = new ArrayList<>();
    while (field < fields.size() && echo < echoes.size()) {
      if (isEcho(content, fields, field, echoes, echo)) {
        found.add(new Found(fields.get(field++), echoes.get(echo++)));
      } else if (isEcho(content, fields, field, echoes, echo + 1)) {
        echo++;
      } else {
        echo += isEcho(content, fields, field + 1, echoes, echo) ? 0 : 1;
        others.add(fields.get(field++));
      }
    }
    return new EchoMatch(others, found, field, echoes.size());
  }

  void enter(Ledger ledger) {
    for (Found pair : found) {
      ledger.add(pair.field().span(), new Usage.Echo(pair.original()));
    }
  }

  /** Every echo is there, and nothing else among them. */
  boolean isWhole() {
    return others.isEmpty() && found.size() == expected;
  }

  /** At least half of the echoes are there: the rest was edited. */
  boolean isAltered() {
    return !isWhole() && !found.isEmpty() && found.size() * 2 >= expected;
  }

  private static boolean isEcho(
      String content, List<RowFields.Field> fields, int field, List<Span> echoes, int echo) {
    return field < fields.size()
        && echo < echoes.size()
        && EchoText.same(content, echoes.get(echo), fields.get(field).span());
  }
}
