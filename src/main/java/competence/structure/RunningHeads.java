package competence.structure;

import competence.diagnostic.Code;
import competence.ledger.ExclusionRule;
import competence.outline.Block;
import competence.outline.Outline;
import competence.outline.Text;
import competence.profile.PageHabits;
import competence.text.Numbers;
import competence.text.Wildcard;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds running heads: lines with a page number ("Page 3 of 9"), and lines that are the same beside
 * each of them. Since a number may be anything, there must be at least two, and they must count.
 */
public final class RunningHeads {
  private static final int LARGEST_GAP = 5;
  private static final int LONGEST = 120;
  private static final String NUMBER = "#";

  private RunningHeads() {}

  /**
   * The running heads among lines.
   *
   * @param lines the lines of a document in order, white space folded
   * @param patterns the forms of running heads; {@code #} matches a number, {@code *} any text
   * @return the pattern of each running head by its index; a line that has no number is its own
   */
  public static Map<Integer, String> in(List<String> lines, List<String> patterns) {
    Map<String, List<Integer>> fitting = new LinkedHashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      String text = lines.get(i);
      if (text.length() <= LONGEST && Numbers.first(text) >= 0) {
        String hidden = Numbers.hidden(text.replace('\u2013', '-').replace('\u2014', '-'));
        int at = i;
        patterns.stream()
            .filter(pattern -> Wildcard.matches(pattern, hidden))
            .findFirst()
            .ifPresent(p -> fitting.computeIfAbsent(p, key -> new ArrayList<>()).add(at));
      }
    }
    fitting.entrySet().removeIf(found -> !countPages(lines, found.getKey(), found.getValue()));
    Map<Integer, String> heads = new HashMap<>();
    fitting.forEach((pattern, found) -> found.forEach(line -> heads.put(line, pattern)));
    if (heads.size() > 1) {
      addRepeated(lines, heads, 1);
      addRepeated(lines, heads, -1);
    }
    return heads;
  }

  /** Adds a line that is the same after each page number but the last, or before each. */
  private static void addRepeated(List<String> lines, Map<Integer, String> heads, int step) {
    Map<String, List<Integer>> beside = new HashMap<>();
    int numbers = 0;
    for (int i = 0; i < lines.size(); i++) {
      int at = i + step;
      if (heads.containsKey(i) && at >= 0 && at < lines.size()) {
        beside.computeIfAbsent(lines.get(at), key -> new ArrayList<>()).add(at);
        numbers++;
      }
    }
    for (Map.Entry<String, List<Integer>> text : beside.entrySet()) {
      if (numbers > 1 && text.getValue().size() == numbers) {
        text.getValue().forEach(line -> heads.putIfAbsent(line, text.getKey()));
      }
    }
  }

  /**
   * Whether lines count pages. With something beside the number a page may have none now and then,
   * because a picture fills it.
   */
  private static boolean countPages(List<String> lines, String pattern, List<Integer> found) {
    int next = 0;
    for (int i = 1; i < found.size(); i++) {
      int step =
          Numbers.first(lines.get(found.get(i))) - Numbers.first(lines.get(found.get(i - 1)));
      if (step < 1 || step > (pattern.equals(NUMBER) ? 1 : LARGEST_GAP)) {
        return false;
      }
      next += step == 1 ? 1 : 0;
    }
    return next > 0 && next * 2 >= found.size() - 1;
  }

  /** Leaves out the running heads of a document with markup, in which a bare number is content. */
  static Outline leaveOut(Outline outline, PassContext context) {
    List<Text> texts = new ArrayList<>();
    outline.blocks().forEach(block -> texts.addAll(GroupFacts.lines(block)));
    PageHabits page = context.profile().page();
    List<String> patterns = page.heads().stream().filter(head -> !head.equals(NUMBER)).toList();
    Map<Integer, String> heads = in(texts.stream().map(Text::plain).toList(), patterns);
    if (heads.isEmpty()) {
      return outline;
    }
    Set<Text> left = new LinkedHashSet<>();
    for (int i = 0; i < texts.size(); i++) {
      String pattern = heads.get(i);
      if (pattern != null && !Noise.isDeclared(texts.get(i), context.profile())) {
        left.add(texts.get(i));
        context.leave(texts.get(i), new ExclusionRule(ExclusionRule.Kind.RUNNING_HEAD, pattern));
      }
    }
    if (!left.isEmpty()) {
      context.report(
          Code.DOC106,
          left.iterator().next().span(),
          "left out: running heads, " + left.size() + " times",
          "if this is content, write in a profile: page: {heads: []}");
    }
    return outline.withBlocks(without(left, outline.blocks()));
  }

  private static List<Block> without(Set<Text> left, List<Block> blocks) {
    List<Block> rest = new ArrayList<>();
    for (Block block : blocks) {
      List<Text> lines = GroupFacts.lines(block);
      List<Text> kept = lines.stream().filter(line -> !left.contains(line)).toList();
      if (kept.size() == lines.size()) {
        rest.add(block);
      } else if (!kept.isEmpty()) {
        rest.add(new Block.Lines(kept, block.span()));
      }
    }
    return rest;
  }
}
