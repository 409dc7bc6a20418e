package competence.check;

import competence.inline.Inline;
import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The rule that the letters of a framework fit its language. */
final class LanguageScript {
  /** Fewer letters may be a name or an example. */
  private static final int ENOUGH = 30;

  private static final Map<String, Set<UnicodeScript>> LANGUAGES =
      Map.ofEntries(
          scripts(
              "af ca cs cy da de en es et eu fi fo fr fy ga gd gl hr hu id is it lb lt lv ms mt nb"
                  + " nl nn no pl pt rm ro sk sl sq sv sw tl tr vi xh zu",
              UnicodeScript.LATIN),
          scripts("be bg kk ky mk mn ru tg uk", UnicodeScript.CYRILLIC),
          scripts("el", UnicodeScript.GREEK),
          scripts("ar ckb fa ps sd ug ur", UnicodeScript.ARABIC),
          scripts("he yi", UnicodeScript.HEBREW),
          scripts("zh", UnicodeScript.HAN, UnicodeScript.BOPOMOFO),
          scripts("ja", UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA),
          scripts("ko", UnicodeScript.HANGUL, UnicodeScript.HAN),
          scripts("hi mr ne sa", UnicodeScript.DEVANAGARI),
          scripts("bn", UnicodeScript.BENGALI),
          scripts("ta", UnicodeScript.TAMIL),
          scripts("te", UnicodeScript.TELUGU),
          scripts("th", UnicodeScript.THAI),
          scripts("ka", UnicodeScript.GEORGIAN),
          scripts("hy", UnicodeScript.ARMENIAN),
          scripts("am ti", UnicodeScript.ETHIOPIC));

  private LanguageScript() {}

  private static Map.Entry<String, Set<UnicodeScript>> scripts(
      String languages, UnicodeScript... scripts) {
    return Map.entry(" " + languages + " ", Set.of(scripts));
  }

  static void check(RuleContext context) {
    Set<UnicodeScript> usual = usual(context.framework().language());
    if (usual.isEmpty()) {
      return;
    }
    Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);
    count(context.framework().title(), letters);
    context.forEachItem(item -> count(item.text(), letters));
    int all = letters.values().stream().mapToInt(Integer::intValue).sum();
    int fitting = usual.stream().mapToInt(script -> letters.getOrDefault(script, 0)).sum();
    if (all >= ENOUGH && 2 * fitting < all) {
      String most =
          letters.entrySet().stream()
              .filter(entry -> !usual.contains(entry.getKey()))
              .max(Comparator.comparing(Map.Entry::getValue))
              .map(entry -> name(entry.getKey()))
              .orElse("");
      context.addToWhole(
          "the language is \""
              + context.framework().language()
              + "\", but most letters of the texts are "
              + most,
          "name the language of the texts: language: TAG in the YAML, --lang TAG for a document");
    }
  }

  /** The scripts of a language, or the one that its tag names; none if they are not known. */
  private static Set<UnicodeScript> usual(String tag) {
    List<String> parts = Arrays.asList(tag.toLowerCase(Locale.ROOT).split("-", -1));
    boolean named = parts.stream().skip(1).anyMatch(part -> part.length() == 4 && !isYear(part));
    return LANGUAGES.entrySet().stream()
        .filter(entry -> !named && entry.getKey().contains(" " + parts.get(0) + " "))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(Set.of());
  }

  /** Whether a part of a tag is a variant, such as the orthography of 1996. */
  private static boolean isYear(String part) {
    return Character.isDigit(part.charAt(0));
  }

  private static void count(String markdown, Map<UnicodeScript, Integer> letters) {
    Inline.plain(markdown)
        .codePoints()
        .filter(Character::isLetter)
        .mapToObj(UnicodeScript::of)
        .filter(script -> script != UnicodeScript.COMMON && script != UnicodeScript.INHERITED)
        .forEach(script -> letters.merge(script, 1, Integer::sum));
  }

  /** "Cyrillic". */
  private static String name(UnicodeScript script) {
    String name = script.name();
    return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
  }
}
