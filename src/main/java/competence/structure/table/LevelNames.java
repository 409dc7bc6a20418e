package competence.structure.table;

import competence.text.Numbers;
import java.util.ArrayList;
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
                  + " practitioner exceeds meets below approaching secure emergent year phase learner journeyman"
                  + " stufe niveau anf\u00e4nger anf\u00e4ngerin einsteiger grundlagen grundstufe"
                  + " mittelstufe oberstufe fortgeschritten fortgeschrittene fortgeschrittener"
                  + " k\u00f6nner kenner experte experten profi meister gut ausreichend befriedigend"
                  + " d\u00e9butant interm\u00e9diaire avanc\u00e9 confirm\u00e9 ma\u00eetrise"
                  + " nivel principiante b\u00e1sico intermedio avanzado experto livello avanzato"
                  + " esperto beginnend gevorderd gevorderde")
              .split(" ", -1));
  private static final int MOST_WORDS = 5;
  private static final int HIGHEST = 20;

  private LevelNames() {}

  /** Whether a text may be the name of a level: "Level 2", "L1", "4 - Excellent", "Senior". */
  static boolean isLevel(String name) {
    List<String> words = words(name.toLowerCase(Locale.ROOT));
    if (words.isEmpty() || words.size() > MOST_WORDS) {
      return false;
    }
    int number = Numbers.first(name);
    boolean numbered = Numbers.count(name) == 1 && number >= 0 && number <= HIGHEST;
    boolean small = words.size() == 1 && name.length() <= 4;
    boolean leads = Numbers.first(words.get(0)) >= 0 && words.get(0).length() <= 2;
    return words.stream().anyMatch(WORDS::contains)
        || (numbered && !name.contains("%") && (small || (leads && words.size() <= 3)));
  }

  /** The first runs of letters, digits and hyphens in a name, one more than a level may have. */
  private static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= name.length() && words.size() <= MOST_WORDS; i++) {
      if (i == name.length() || !isOfWord(name.charAt(i))) {
        if (i > start && !name.substring(start, i).equals("-")) {
          words.add(name.substring(start, i));
        }
        start = i + 1;
      }
    }
    return words;
  }

  private static boolean isOfWord(char c) {
    return Character.isLetterOrDigit(c) || c == '-';
  }

  /** Whether most of these names are names of levels. */
  static boolean areLevels(Collection<String> names) {
    long levels = names.stream().filter(LevelNames::isLevel).count();
    return names.size() > 1 && levels * 10 >= names.size() * 6L;
  }
}
