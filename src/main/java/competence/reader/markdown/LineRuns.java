package competence.reader.markdown;

import competence.inline.Inline;
import competence.inline.Run;
import competence.ledger.Ledger;
import competence.ledger.Piece;
import competence.ledger.Use;
import competence.source.SourceText;
import competence.text.WhiteSpace;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/** The runs of a line, each with the stretches of the source that say it. */
final class LineRuns {
  private final List<Run> runs;
  private final List<List<Piece>> pieces = new ArrayList<>();
  private final SourceText source;
  private final Ledger ledger;

  /**
   * The runs of a line.
   *
   * @param ledger takes what its markup says, and what is taken away from the runs
   * @param own a comment that is for others to enter; null if there is none
   */
  LineRuns(Node line, SourceText source, Ledger ledger, @Nullable Node own) {
    this.source = source;
    this.ledger = ledger;
    this.runs = new ArrayList<>(NodeText.runs(line, source));
    int skipped = NodeText.enterBox(line, source, Offsets.same(source), ledger);
    Map<Node, List<Piece>> byNode = Inlines.byNode(line, source, ledger, skipped, own);
    for (List<Node> nodes : NodeText.nodes(line)) {
      List<Piece> ofRun = new ArrayList<>();
      nodes.forEach(node -> ofRun.addAll(byNode.getOrDefault(node, List.of())));
      pieces.add(ofRun);
    }
  }

  int size() {
    return runs.size();
  }

  /** A run; one without text if there is none. */
  Run get(int index) {
    return index >= 0 && index < runs.size() ? runs.get(index) : Run.plain("");
  }

  /** Takes a run away. */
  List<Piece> remove(int index) {
    runs.remove(index);
    return pieces.remove(index);
  }

  /** Takes a run away that is not to stand in the tree. */
  void drop(int index, String reason) {
    ledger.leave(remove(index), new Use.Dropped(reason));
  }

  /** Takes away how the first run begins; false if it is not written as it reads. */
  boolean dropStart(String start, String reason) {
    List<Piece> first = pieces.get(0);
    Piece piece = first.get(0);
    if (!source.slice(piece.span()).startsWith(start)) {
      return false;
    }
    int cut = piece.span().start() + start.length();
    ledger.leave(List.of(piece.from(piece.span().start(), cut)), new Use.Dropped(reason));
    first.set(0, piece.from(cut, piece.span().end()));
    runs.set(0, runs.get(0).withText(runs.get(0).text().substring(start.length())));
    return true;
  }

  /** Takes white space off both ends. */
  void trim() {
    while (size() > 0 && WhiteSpace.isBlank(get(0).text())) {
      drop(0, "blanks");
    }
    while (size() > 0 && WhiteSpace.isBlank(get(size() - 1).text())) {
      drop(size() - 1, "blanks");
    }
    if (size() > 0) {
      runs.set(0, runs.get(0).withText(WhiteSpace.stripLeading(runs.get(0).text())));
    }
  }

  /** Takes away all that is left. */
  void dropAll(String reason) {
    while (size() > 0) {
      drop(size() - 1, reason);
    }
  }

  String markdown() {
    return Inline.write(runs);
  }

  /** The text without markup. */
  String plain() {
    StringBuilder out = new StringBuilder();
    runs.forEach(run -> out.append(run.text()));
    return WhiteSpace.fold(out.toString());
  }

  /** The stretches of all runs. */
  List<Piece> pieces() {
    return pieces.stream().flatMap(List::stream).toList();
  }
}
