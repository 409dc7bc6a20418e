package competence.bench;

import java.util.List;
import java.util.Random;

/** Invented statements and headings, as long as those of real frameworks. */
final class Phrases {
  private static final List<String> SYLLABLES =
      List.of("ba", "den", "fi", "gor", "hal", "ke", "lum", "mi", "nor", "pa", "rus", "ti", "vel");
  private static final List<String> SMALL = List.of("the", "of", "and", "to", "in", "a", "with");
  private static final int VOCABULARY = 3000;
  private static final int SHORTEST = 6;
  private static final int LONGEST = 15;
  private static final int HEADING = 6;

  private final Random random;

  Phrases(Random random) {
    this.random = random;
  }

  /** The name of a section with statements. */
  String heading() {
    return "Ability to " + words(HEADING);
  }

  /** A statement without a stem. */
  String statement() {
    return "An ability to " + words(between(SHORTEST, LONGEST));
  }

  /** A statement that continues its stem. */
  String continued() {
    return "an ability to " + words(between(SHORTEST, LONGEST));
  }

  private String words(int number) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < number; i++) {
      out.append(i == 0 ? "" : " ").append(i % 3 == 1 ? small() : word());
    }
    return out.toString();
  }

  private String small() {
    return SMALL.get(random.nextInt(SMALL.size()));
  }

  private String word() {
    StringBuilder word = new StringBuilder();
    for (int rest = random.nextInt(VOCABULARY) + SYLLABLES.size(); rest > 0; ) {
      word.append(SYLLABLES.get(rest % SYLLABLES.size()));
      rest /= SYLLABLES.size();
    }
    return word.toString();
  }

  private int between(int least, int most) {
    return least + random.nextInt(most - least + 1);
  }
}
