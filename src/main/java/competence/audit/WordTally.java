package competence.audit;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * The words of a document, counted by what became of them.
 *
 * @param kept are in the tree
 * @param label are codes in the tree
 * @param echo repeat text of the tree
 * @param rules are boilerplate, by the rule
 * @param hits how many texts are boilerplate, by the rule
 * @param dropped were left out, by the reason
 * @param lost are nowhere
 * @param invented are in the tree and not in the document
 */
public record WordTally(
    int kept,
    int label,
    int echo,
    Map<String, Integer> rules,
    Map<String, Integer> hits,
    Map<String, Integer> dropped,
    int lost,
    int invented) {
  public WordTally {
    rules = Collections.unmodifiableMap(new TreeMap<>(rules));
    hits = Collections.unmodifiableMap(new TreeMap<>(hits));
    dropped = Collections.unmodifiableMap(new TreeMap<>(dropped));
  }

  /** No words at all. */
  public static final WordTally NONE = new WordTally(0, 0, 0, Map.of(), Map.of(), Map.of(), 0, 0);

  public int all() {
    return kept + label + echo + sum(rules) + sum(dropped) + lost;
  }

  public int boilerplate() {
    return sum(rules);
  }

  public int leftOut() {
    return sum(dropped);
  }

  public WordTally plus(WordTally other) {
    return new WordTally(
        kept + other.kept,
        label + other.label,
        echo + other.echo,
        sums(rules, other.rules),
        sums(hits, other.hits),
        sums(dropped, other.dropped),
        lost + other.lost,
        invented + other.invented);
  }

  /** One line for people: {@code 845 words = 440 kept + 405 repeated; lost 0, invented 0}. */
  public String line() {
    return sum() + "; lost " + lost + ", invented " + invented;
  }

  /** The sum alone, for an audit that proves nothing: {@code 845 words = 440 kept + 405 lost}. */
  public String sum() {
    return all()
        + (all() == 1 ? " word = " : " words = ")
        + kept
        + " kept"
        + part(label, "label")
        + part(echo, "repeated")
        + part(boilerplate(), "boilerplate")
        + part(leftOut(), "dropped")
        + part(lost, "lost");
  }

  private static String part(int count, String name) {
    return count == 0 ? "" : " + " + count + ' ' + name;
  }

  private static int sum(Map<String, Integer> counts) {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  private static Map<String, Integer> sums(Map<String, Integer> one, Map<String, Integer> other) {
    Map<String, Integer> sums = new TreeMap<>(one);
    other.forEach((key, count) -> sums.merge(key, count, Integer::sum));
    return sums;
  }
}
