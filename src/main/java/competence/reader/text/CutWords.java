package competence.reader.text;

import competence.source.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells whether a hyphen at the end of a line belongs to a word or only cuts it. */
final class CutWords {
  enum Hyphen {
    BELONGS,
    CUTS,
    /** Nothing shows it. */
    UNKNOWN
  }

  /** Ends of English words that are no words themselves: no compound has them after its hyphen. */
  private static final Set<String> ENDINGS =
      Set.of(
          ("tion tions tional sion sions cian cians tation tations ation ations ization isation "
                  + "ment ments mental ness nesses ing ings ting tings ding dings ning nings ming "
                  + "ping ling lings ity ities ence ences tence tences ance ances tance "
                  + "ency ancy ible tive tives tively sive sively ture tures ous tious cious ical "
                  + "ically ism ist ists tial cial tially cially ly ally tory")
              .split(" ", -1));

  /** Words that begin compounds with a hyphen: "self-assessment", "well-being". */
  private static final Set<String> FIRST_PARTS =
      Set.of(
          ("after all anti back best better bi both by child class client close co computer cost "
                  + "counter cross customer cyber data day decision down e early eco elderly end ever "
                  + "evidence ex eye face family far fast first five follow four full general good "
                  + "group half hand hands hard health high home ill in inter job know large late "
                  + "left life light line local long low macro many meta micro mid middle mini mono "
                  + "multi needs neo never new non off old on one open out outcome over part patient "
                  + "peer people person point poly poor post pre pro problem pseudo quality quasi re "
                  + "real result right risk round safety second self semi service short side single "
                  + "six skill skills small so socio soft solution state step stop student sub "
                  + "super task team ten term third three time trans two ultra un under up user "
                  + "value vice water week well whole wide work world year")
              .split(" ", -1));

  private final String content;
  private final List<List<Span>> bodies;
  private final Set<String> words = new HashSet<>();
  private final Set<String> compounds = new HashSet<>();
  private boolean known;

  CutWords(String content, List<List<Span>> bodies) {
    this.content = content;
    this.bodies = bodies;
  }

  /** What the hyphen between two parts of a word is. */
  Hyphen hyphen(String before, String after) {
    learn();
    if (words.contains(lower(before + after))) {
      return Hyphen.CUTS;
    } else if (compounds.contains(lower(before + '-' + after))) {
      return Hyphen.BELONGS;
    }
    // In German a word goes on in lower case after a hyphen only where the line cuts it.
    boolean german = words.contains("und") && !words.contains("and");
    boolean word = words.contains(lower(before)) || FIRST_PARTS.contains(lower(before));
    return german || ENDINGS.contains(after) || !word ? Hyphen.CUTS : Hyphen.UNKNOWN;
  }

  /** Learns the words within the lines; few documents need them. */
  private void learn() {
    if (!known) {
      known = true;
      bodies.forEach(body -> body.forEach(this::learn));
    }
  }

  private void learn(Span line) {
    String before = "";
    int at = line.start();
    while (at < line.end()) {
      int end = at;
      while (end < line.end() && Character.isLetter(content.charAt(end))) {
        end++;
      }
      if (end == at) {
        before = "";
        at++;
        continue;
      }
      String word = lower(content.substring(at, end));
      boolean hyphen = end < line.end() && content.charAt(end) == '-';
      if (!hyphen || end + 1 < line.end()) { // Else it may be a part of a word.
        words.add(word);
      }
      if (!before.isEmpty()) {
        compounds.add(before + '-' + word);
      }
      before = hyphen ? word : "";
      at = hyphen ? end + 1 : end;
    }
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
