package competence.structure;

import competence.diagnostic.Code;
import competence.outline.Block;
import competence.outline.Look;
import competence.outline.Outline;
import competence.outline.Text;
import competence.profile.Profile;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The description of a document: the prose at its top. */
final class Description {
  private static final int FEWEST_WORDS = 5;

  private final PassContext context;
  private final List<Text> texts = new ArrayList<>();

  Description(PassContext context) {
    this.context = context;
  }

  void add(Text text, String reason) {
    context.report(
        Code.TREE107,
        text.span(),
        "read as the description: " + reason,
        PassContext.otherwise(text, Profile.As.STATEMENT));
    texts.add(text);
  }

  /** The description apart from the content, then the one at the top of the content. */
  List<Text> whole(List<Text> apart) {
    if (apart.isEmpty() || texts.isEmpty()) {
      return apart.isEmpty() ? texts : apart;
    } else if (plain(texts).contains(plain(apart))) {
      context.discard(apart, "repeated description");
      return texts;
    } else if (plain(apart).contains(plain(texts))) {
      context.discard(texts, "repeated description");
      return apart;
    }
    return Stream.concat(apart.stream(), texts.stream()).toList();
  }

  private static String plain(List<Text> paragraphs) {
    return paragraphs.stream().map(Text::plain).collect(Collectors.joining(" "));
  }

  /**
   * Sentences before the first heading, or before lists without headings, are the description, if
   * no others follow.
   */
  static Outline found(Outline outline, PassContext context) {
    List<Block> blocks = outline.blocks();
    int at = 0;
    while (at < blocks.size() && areSentences(blocks.get(at), context)) {
      at++;
    }
    at = at == 0 && isSubtitle(blocks, context) ? 1 : at;
    boolean headed = at + 1 < blocks.size() && blocks.get(at) instanceof Block.Heading;
    boolean lists =
        at < blocks.size()
            && blocks.get(at) instanceof Block.Bullets list
            && list.entries().size() > 1;
    if (at == 0 || !(headed || lists)) {
      return outline;
    }
    boolean others =
        blocks.stream().skip(at).anyMatch(block -> !isNote(block) && areSentences(block, context));
    if (others) {
      return outline;
    }
    Description description = new Description(context);
    for (Block block : blocks.subList(0, at)) {
      GroupFacts.lines(block)
          .forEach(
              line ->
                  description.add(
                      line,
                      headed ? "it comes before the first heading" : "it comes before the items"));
    }
    return new Outline(
        outline.title(),
        description.whole(List.of()),
        outline.language(),
        outline.facts(),
        blocks.subList(at, blocks.size()),
        outline.footnotes());
  }

  private static boolean areSentences(Block block, PassContext context) {
    List<Text> lines = GroupFacts.lines(block);
    return isNote(block)
        || (!lines.isEmpty()
            && lines.stream()
                .allMatch(
                    line ->
                        isSentence(line.plain())
                            && context.rules().kindOf(line) == LineKind.UNKNOWN));
  }

  /** Whether the first block is a line alone, and all other lines are below headings. */
  private static boolean isSubtitle(List<Block> blocks, PassContext context) {
    return blocks.size() > 1
        && blocks.get(0) instanceof Block.Paragraph line
        && blocks.get(1) instanceof Block.Heading
        && context.rules().kindOf(line.text()) == LineKind.UNKNOWN;
  }

  private static boolean isNote(Block block) {
    return block instanceof Block.Paragraph p && p.look().role() == Look.Role.NOTE;
  }

  private static boolean isSentence(String plain) {
    return GroupLines.isFacts(plain)
        || (plain.endsWith(".") && LineForm.words(plain) >= FEWEST_WORDS);
  }
}
