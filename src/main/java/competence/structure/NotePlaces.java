package competence.structure;

import competence.diagnostic.Code;
import competence.diagnostic.Diagnostics;
import competence.ledger.Ledger;
import competence.ledger.SourcePiece;
import competence.ledger.Usage;
import competence.outline.Details;
import competence.outline.Outline;
import competence.outline.Text;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Gives footnotes to items: a footnote is a note of the item that has the text before its mark. */
final class NotePlaces {
  /** How much markup may be between a text and the mark after it. */
  private static final int FURTHEST = 8;

  private record Place(Draft draft, int end) {}

  private final TreeMap<Integer, Place> places = new TreeMap<>();

  NotePlaces(Draft root) {
    Deque<Draft> open = new ArrayDeque<>(root.below());
    while (!open.isEmpty()) {
      Draft draft = open.pop();
      open.addAll(draft.below());
      add(draft.text, draft);
      add(draft.details().code(), draft);
      draft.details().notes().forEach(note -> add(note, draft));
      for (Details.Property property : draft.details().properties()) {
        add(property.value(), draft);
      }
    }
  }

  private void add(@Nullable Text text, Draft draft) {
    if (text != null) {
      for (SourcePiece piece : text.pieces()) {
        places.put(piece.span().start(), new Place(draft, piece.span().end()));
      }
    }
  }

  /** Adds a footnote to its item; without an item it is left out and reported. */
  void add(Outline.Footnote footnote, Ledger ledger, Diagnostics diagnostics) {
    Map.Entry<Integer, Place> before = places.floorEntry(footnote.mark().start());
    Place place = before == null ? null : before.getValue();
    if (place != null && footnote.mark().start() - place.end() <= FURTHEST) {
      Draft draft = place.draft();
      footnote.texts().forEach(text -> draft.set(draft.details().plusNote(text)));
      return;
    }
    footnote.texts().forEach(text -> ledger.leave(text.pieces(), new Usage.Dropped("footnote")));
    diagnostics.add(
        Code.MD113,
        footnote.mark(),
        "left out: footnote, because its mark is in no text of an item");
  }
}
