package competence.structure.table;

import competence.text.Numbers;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Recognizes the names of levels of proficiency. */
final class LevelNames {
  private static final Set<String> WORDS =
      Set.of(
          ("level levels grade stage step band tier junior mid mid-level middle senior lead"
                  + " principal staff entry entry-level trainee apprentice graduate intern associate"
                  + " novice beginner beginning basic basics elementary foundation foundational"
                  + " foundations intermediate advanced expert mastery master proficient proficiency"
                  + " competent able capable skilled experienced specialist emerging developing"
                  + " developed established excellent excellence good satisfactory sufficient fair"
                  + " poor adequate inadequate exemplary outstanding distinguished accomplished"
                  + " baseline bronze silver gold platinum low medium high awareness aware working"
                  + " practitioner exceeds meets below approaching")
              .split(" ", -1));
  private static final int MOST_WORDS = 5;
  private static final int HIGHEST = 20;

  private LevelNames() {}

  /** Whether a text may be the name of a level: "Level 2", "L1", "4 - Excellent", "Senior". */
  static boolean isLevel(String name) {
    List<String> words =
        List.of(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{Nd}-]", -1)).stream()
            .filter(word -> !word.isEmpty() && !word.equals("-"))
            .toList();
    if (words.isEmpty() || words.size() > MOST_WORDS) {
      return false;
    }
    int number = Numbers.first(name);
    boolean numbered = Numbers.count(name) == 1 && number >= 0 && number <= HIGHEST;
    boolean short_ = words.size() == 1 && name.length() <= 4;
    boolean leads = Numbers.first(words.get(0)) >= 0 && words.get(0).length() <= 2;
    return words.stream().anyMatch(WORDS::contains)
        || (numbered && !name.contains("%") && (short_ || (leads && words.size() <= 3)));
  }

  /** Whether most of these names are names of levels. */
  static boolean areLevels(Collection<String> names) {
    long levels = names.stream().filter(LevelNames::isLevel).count();
    return names.size() > 1 && levels * 10 >= names.size() * 6L;
  }
}
