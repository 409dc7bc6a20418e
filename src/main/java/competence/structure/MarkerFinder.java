package competence.structure;

import competence.outline.Marker;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the markers before the lines of a document. What may also be a word is a marker only where
 * others show it: a label if lines of its shape count on, the letter "o" if it is next to bullets.
 */
public final class MarkerFinder {
  private static final int FEWEST_IN_A_ROW = 3;

  /** The labels of one shape, and how many lines without another marker are around them. */
  private static final class Shape {
    private final List<LabelForm> found = new ArrayList<>();
    private int lines;
    private int following;

    /** Whether most of them continue the count of the one before. */
    boolean counts() {
      int pairs = found.size() - 1;
      if (pairs < 1 || following * 2 < pairs) {
        return false;
      } else if (!found.get(0).isBareCode()) {
        return true;
      }
      boolean first = found.get(0).count() <= 1;
      boolean row = found.size() >= FEWEST_IN_A_ROW && following == pairs;
      return (first || row) && (row || found.size() * 2 >= lines);
    }
  }

  private final Map<String, Shape> shapes = new LinkedHashMap<>();
  private final boolean labels;

  /** How many flows are one line that begins with this sign. */
  private int pluses;

  private int minuses;

  /**
   * @param labels whether labels are looked for, and not only bullets and boxes
   */
  public MarkerFinder(boolean labels) {
    this.labels = labels;
  }

  /** Whether a text may begin with a label. */
  public static boolean beginsWithLabel(String text) {
    MarkerForm form = MarkerForm.at(text, 0);
    return form != null && form.label() != null;
  }

  /** The offset after the bullet, box or label of a list that a text may begin with; 0 if none. */
  public static int endOfMarker(String text) {
    MarkerForm form = MarkerForm.at(text, 0);
    LabelForm label = form == null ? null : form.label();
    return form == null || (label != null && label.isBare()) ? 0 : form.end();
  }

  /** Learns from the lines of a flow which shapes of labels count. */
  public void learn(List<String> lines) {
    List<List<MarkerForm>> forms = candidates(lines);
    Map<String, Integer> lastAt = new HashMap<>();
    int plain = 0;
    if (lines.size() == 1) {
      pluses += lines.get(0).startsWith("+ ") ? 1 : 0;
      minuses += lines.get(0).startsWith("- ") ? 1 : 0;
    }
    for (List<MarkerForm> line : forms) {
      LabelForm label = label(line);
      plain += line.isEmpty() ? 1 : 0;
      if (label != null) {
        Shape shape = shapes.computeIfAbsent(label.shape(), key -> new Shape());
        Integer before = lastAt.put(label.shape(), plain);
        shape.lines += 1 + (before == null ? 0 : plain - before);
        boolean first = shape.found.isEmpty();
        boolean follows = !first && label.follows(shape.found.get(shape.found.size() - 1));
        shape.following += follows ? 1 : 0;
        shape.found.add(label);
      }
    }
  }

  /** The markers before each line of a flow, outermost first; none if it has none. */
  List<List<MarkerForm>> of(List<String> lines) {
    List<List<MarkerForm>> forms = candidates(lines);
    List<List<MarkerForm>> found = new ArrayList<>(forms.size());
    List<LabelForm> above = new ArrayList<>();
    for (int i = 0; i < forms.size(); i++) {
      List<MarkerForm> line = forms.get(i).isEmpty() ? List.of() : new ArrayList<>(forms.get(i));
      LabelForm label = label(line);
      if (label != null && !isLabel(label, above, i > 0 ? found.get(i - 1) : List.of())) {
        line.remove(line.size() - 1);
      } else if (label != null) {
        above.add(label);
      }
      if (!line.isEmpty() && line.get(0).needsNeighbours() && !hasNeighbours(forms, i, found)) {
        line.clear();
      }
      found.add(line);
    }
    return found;
  }

  /** Whether each line of a flow begins with a marker. */
  public boolean[] areMarked(List<String> lines) {
    List<List<MarkerForm>> found = of(lines);
    boolean[] marked = new boolean[found.size()];
    for (int i = 0; i < marked.length; i++) {
      marked[i] = !found.get(i).isEmpty();
    }
    return marked;
  }

  private boolean isLabel(LabelForm label, List<LabelForm> above, List<MarkerForm> before) {
    Shape shape = shapes.get(label.shape());
    if (shape != null && shape.counts()) {
      return true;
    }
    int last = above.size() - 1;
    boolean below = last >= 0 && label.isBelow(above.get(last));
    LabelForm next = label(before);
    return below || (next != null && (label.isFirst() || label.continues(next)));
  }

  private static boolean hasNeighbours(
      List<List<MarkerForm>> forms, int at, List<List<MarkerForm>> found) {
    String sign = forms.get(at).get(0).sign();
    return (at > 0 && isBullet(found.get(at - 1), "", true))
        || (at + 1 < forms.size() && isBullet(forms.get(at + 1), sign, false))
        || (at + 2 < forms.size()
            && isBullet(forms.get(at + 1), "", true)
            && isBullet(forms.get(at + 2), "", true));
  }

  /** Whether a line has a bullet. A doubtful one counts if it is a certain sign, or any. */
  private static boolean isBullet(List<MarkerForm> line, String sign, boolean anySign) {
    if (line.isEmpty() || line.get(0).kind() == Marker.Kind.LABEL) {
      return false;
    }
    MarkerForm form = line.get(0);
    return anySign || !form.needsNeighbours() || form.sign().equals(sign);
  }

  /** What each line may begin with: a bullet, a box and a label, or some of them. */
  private List<List<MarkerForm>> candidates(List<String> lines) {
    List<List<MarkerForm>> all = new ArrayList<>(lines.size());
    LabelCount count = new LabelCount();
    boolean signs = pluses > 0 && pluses == minuses; // They say what is good and what is not.
    for (String line : lines) {
      boolean sign = signs && (line.startsWith("+ ") || line.startsWith("- "));
      MarkerForm form = sign ? null : MarkerForm.at(line, 0);
      List<MarkerForm> forms = form == null ? List.of() : new ArrayList<>();
      while (form != null && isNext(form, forms) && (labels || form.label() == null)) {
        LabelForm label = form.label();
        form = label == null ? form : form.as(count.resolved(label));
        forms.add(form);
        form = label == null ? MarkerForm.at(line, form.end()) : null;
      }
      all.add(forms);
    }
    return all;
  }

  /** A box or a label may follow a bullet, and a label a box; nothing else follows. */
  private static boolean isNext(MarkerForm form, List<MarkerForm> before) {
    if (before.isEmpty()) {
      return true;
    }
    Marker.Kind last = before.get(before.size() - 1).kind();
    return form.kind() == Marker.Kind.LABEL
        || (form.kind() == Marker.Kind.BOX && last == Marker.Kind.BULLET);
  }

  private static @Nullable LabelForm label(List<MarkerForm> line) {
    return line.isEmpty() ? null : line.get(line.size() - 1).label();
  }
}
