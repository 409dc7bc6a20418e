package competence.diff;

import competence.diff.TextPart.Origin;
import competence.text.WhiteSpace;
import competence.text.WordParts;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Compares two texts word by word and finds the fewest insertions and deletions (Eugene W. Myers,
 * An O(ND) Difference Algorithm, 1986). If that takes too many, everything between the common start
 * and the common end counts as replaced.
 */
public final class WordDiff {
  /** More changes than this in one text are not helpful. */
  private static final int MOST_CHANGES = 400;

  /** The index of the diagonal on which both texts have equally many words. */
  private static final int ZERO = MOST_CHANGES + 1;

  private final List<String> before;
  private final List<String> now;
  private final StretchList stretches = new StretchList();

  private WordDiff(List<String> before, List<String> now) {
    this.before = before;
    this.now = now;
  }

  /**
   * The parts of two texts in order. The parts of the old text, joined, are the old text, and those
   * of the new text are the new text.
   */
  public static List<TextPart> between(String before, String now) {
    WordDiff diff = new WordDiff(WordParts.all(before), WordParts.all(now));
    diff.compare();
    return diff.stretches.finish();
  }

  private void compare() {
    int shorter = Math.min(before.size(), now.size());
    int head = 0;
    while (head < shorter && before.get(head).equals(now.get(head))) {
      head++;
    }
    int tail = 0;
    while (tail < shorter - head
        && before.get(before.size() - 1 - tail).equals(now.get(now.size() - 1 - tail))) {
      tail++;
    }
    add(Origin.BOTH, before.subList(0, head));
    between(before.subList(head, before.size() - tail), now.subList(head, now.size() - tail));
    add(Origin.BOTH, before.subList(before.size() - tail, before.size()));
  }

  private void between(List<String> old, List<String> young) {
    List<int[]> steps = steps(old, young);
    List<TextPart> backwards = new ArrayList<>();
    if (steps.isEmpty()) {
      add(Origin.OLD, old);
      add(Origin.NEW, young);
      return;
    }
    int x = old.size();
    int y = young.size();
    for (int changes = steps.size() - 1; changes >= 0; changes--) {
      int[] furthest = steps.get(changes);
      int diagonal = x - y;
      boolean down = isDown(furthest, diagonal, changes);
      int from = down ? diagonal + 1 : diagonal - 1;
      int startX = furthest[from + ZERO];
      int startY = startX - from;
      while (x > startX && y > startY && old.get(x - 1).equals(young.get(y - 1))) {
        backwards.add(new TextPart(Origin.BOTH, old.get(--x)));
        y--;
      }
      if (changes > 0) {
        backwards.add(
            down
                ? new TextPart(Origin.NEW, young.get(--y))
                : new TextPart(Origin.OLD, old.get(--x)));
      }
    }
    Collections.reverse(backwards);
    backwards.forEach(stretch -> stretches.add(stretch.origin(), stretch.text()));
  }

  private static boolean isDown(int[] furthest, int diagonal, int changes) {
    return diagonal == -changes
        || (diagonal != changes && furthest[diagonal - 1 + ZERO] < furthest[diagonal + 1 + ZERO]);
  }

  /** The furthest point of each diagonal before each change; empty if there are too many. */
  private static List<int[]> steps(List<String> old, List<String> young) {
    int[] furthest = new int[2 * MOST_CHANGES + 3];
    List<int[]> steps = new ArrayList<>();
    for (int changes = 0; changes <= MOST_CHANGES; changes++) {
      steps.add(furthest.clone());
      for (int diagonal = -changes; diagonal <= changes; diagonal += 2) {
        boolean down = isDown(furthest, diagonal, changes);
        int x = down ? furthest[diagonal + 1 + ZERO] : furthest[diagonal - 1 + ZERO] + 1;
        while (x < old.size()
            && x - diagonal < young.size()
            && old.get(x).equals(young.get(x - diagonal))) {
          x++;
        }
        furthest[diagonal + ZERO] = x;
        if (x >= old.size() && x - diagonal >= young.size()) {
          return steps;
        }
      }
    }
    return List.of();
  }

  private void add(Origin origin, List<String> parts) {
    parts.forEach(part -> stretches.add(origin, part));
  }

  /**
   * Collects parts so that they are easy to read: between two common parts, the old text comes
   * before the new text, and a space between two changed words is part of the change.
   */
  private static final class StretchList {
    private final List<TextPart> list = new ArrayList<>();
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
      if (!old.isEmpty() && !young.isEmpty() && WhiteSpace.isBlank(text)) {
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
        list.add(new TextPart(origin, text.toString()));
        text.setLength(0);
      }
    }

    List<TextPart> finish() {
      flush();
      put(Origin.BOTH, blank);
      return List.copyOf(list);
    }
  }
}
