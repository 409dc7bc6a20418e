package competence.reader.markdown;

import competence.diagnostic.Code;
import competence.diagnostic.Diagnostics;
import competence.inline.Run;
import competence.source.SourceText;
import competence.source.Span;
import competence.text.WebAddress;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/** Keeps the links that mean the same everywhere and run no program; of others, the text. */
final class Links {
  private final SourceText source;
  private @Nullable Span first;
  private int lost;

  Links(SourceText source) {
    this.source = source;
  }

  /** The runs of a block with no other links than safe ones. */
  List<Run> safe(List<Run> runs, Node block) {
    List<Run> kept = new ArrayList<>(runs.size());
    for (Run run : runs) {
      String link = run.link();
      String target = link == null ? null : WebAddress.safe(link).orElse(null);
      if (link != null && target == null) {
        first = first == null ? NodeText.span(block, source) : first;
        lost++;
      }
      kept.add(new Run(run.text(), run.emphasis(), run.strong(), run.code(), target));
    }
    return kept;
  }

  void report(Diagnostics diagnostics) {
    if (lost > 0) {
      diagnostics.add(
          Code.MD106,
          first,
          "the text of a link was kept, not where it goes (" + lost + " in the document)",
          "only whole http, https and mailto addresses are kept");
    }
  }
}
