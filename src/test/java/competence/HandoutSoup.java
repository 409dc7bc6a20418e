package competence;

import competence.diagnostic.Diagnostics;
import competence.emitter.markdown.MarkdownEmitter;
import competence.model.NumberingStyle;
import competence.present.Presentation;
import competence.present.PresentationSetting;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Handouts after random edits. The same seed gives the same handout. */
final class HandoutSoup {
  private static final List<NumberingStyle> STYLES = List.of(NumberingStyle.values());

  private HandoutSoup() {}

  /** A handout with a number of edits. */
  static String of(long seed, int edits) {
    Random random = new Random(seed);
    NumberingStyle style = STYLES.get((int) (seed % STYLES.size()));
    StringBuilder text = new StringBuilder(write(seed, style));
    for (int i = 0; i < edits; i++) {
      edit(text, random);
    }
    return text.toString();
  }

  private static String write(long seed, NumberingStyle style) {
    Presentation presentation = Presentation.usual().with(PresentationSetting.NUMBERING, style);
    StringBuilder out = new StringBuilder();
    try {
      new MarkdownEmitter().emit(RandomFrameworks.of(seed), presentation, out, new Diagnostics());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  private static void edit(StringBuilder text, Random random) {
    int at = random.nextInt(text.length() + 1);
    switch (random.nextInt(4)) {
      case 0 -> text.insert(at, MarkdownSoup.token(random));
      case 1 -> text.delete(at, Math.min(text.length(), at + 1 + random.nextInt(8)));
      case 2 -> text.insert(at, "\n" + MarkdownSoup.of(random.nextInt()) + "\n");
      default -> shuffle(text, random);
    }
  }

  /** One line is moved. */
  private static void shuffle(StringBuilder text, Random random) {
    List<String> lines = new ArrayList<>(text.toString().lines().toList());
    if (lines.size() > 1) {
      Collections.swap(lines, random.nextInt(lines.size()), random.nextInt(lines.size()));
    }
    text.setLength(0);
    text.append(String.join("\n", lines)).append('\n');
  }
}
