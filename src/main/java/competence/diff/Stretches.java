package competence.diff;

import competence.diff.Stretch.Origin;
import competence.text.WhiteSpace;
import java.util.ArrayList;
import java.util.List;

/**
 * Collects stretches so that they are easy to read: of what lies between two texts that both have,
 * the old comes before the new, and a blank between two changed words is changed with them.
 */
final class Stretches {
  private final List<Stretch> list = new ArrayList<>();
  private final StringBuilder both = new StringBuilder();
  private final StringBuilder old = new StringBuilder();
  private final StringBuilder young = new StringBuilder();
  private final StringBuilder blank = new StringBuilder();

  void add(Origin origin, String text) {
    if (origin == Origin.BOTH) {
      addCommon(text);
    } else {
      old.append(blank);
      young.append(blank);
      blank.setLength(0);
      (origin == Origin.OLD ? old : young).append(text);
    }
  }

  private void addCommon(String text) {
    boolean changed = !old.isEmpty() && !young.isEmpty();
    if (changed && WhiteSpace.isBlank(text)) {
      blank.append(text);
      return;
    }
    if (!old.isEmpty() || !young.isEmpty()) {
      flush();
      both.append(blank);
      blank.setLength(0);
    }
    both.append(text);
  }

  private void flush() {
    put(Origin.BOTH, both);
    put(Origin.OLD, old);
    put(Origin.NEW, young);
  }

  private void put(Origin origin, StringBuilder text) {
    if (!text.isEmpty()) {
      list.add(new Stretch(origin, text.toString()));
      text.setLength(0);
    }
  }

  List<Stretch> finish() {
    flush();
    put(Origin.BOTH, blank);
    return List.copyOf(list);
  }
}
