package competence.structure;

import competence.diagnostic.Code;
import competence.diagnostic.Diagnostics;
import competence.ledger.Ledger;
import competence.ledger.Usage;
import competence.limit.Limit;
import competence.model.Item;
import competence.model.ItemKind;
import competence.outline.Block;
import competence.outline.Details;
import competence.outline.Outline;
import competence.outline.Text;
import competence.profile.Profile;
import competence.source.Span;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Builds the tree. Blocks, rows and entries wait on an explicit stack, so that the nesting of the
 * document never becomes recursion.
 */
final class TreeMaker {
  final LineRules rules;
  private final Diagnostics diagnostics;
  final Draft root = Draft.root();
  private final Sections sections = new Sections(root);
  private final Deque<Work> work = new ArrayDeque<>();
  private final Ledger ledger;
  private final LevelList levels;
  private boolean tooDeep;
  private boolean refused;
  private int items;

  TreeMaker(LineRules rules, LevelList levels, Diagnostics diagnostics, Ledger ledger) {
    this.rules = rules;
    this.levels = levels;
    this.diagnostics = diagnostics;
    this.ledger = ledger;
  }

  void read(List<Block> blocks) {
    push(Work.onBlocks(this, blocks, root, false));
    while (!work.isEmpty() && !tooDeep && !refused) {
      Work next = work.element();
      if (!next.step()) {
        work.remove(next);
        if (next.inEntry) {
          sections.leave();
        }
      }
    }
  }

  void addNotes(List<Outline.Footnote> footnotes) {
    if (!footnotes.isEmpty()) {
      NotePlaces places = new NotePlaces(root);
      footnotes.forEach(footnote -> places.add(footnote, ledger, diagnostics));
    }
  }

  List<Item> items() {
    noteOpenLists();
    root.keepNames(levels, ledger);
    return root.toItems(levels, ledger);
  }

  /** Notes stems in lower case among others: nothing shows where the list below them ends. */
  private void noteOpenLists() {
    Deque<Draft> open = new ArrayDeque<>();
    open.push(root);
    while (!open.isEmpty()) {
      List<Draft> below = open.pop().below();
      for (int i = 0; i < below.size(); i++) {
        open.push(below.get(i));
        Text text = below.get(i).text;
        Text next = i + 1 < below.size() ? below.get(i + 1).text : null;
        if (text != null
            && next != null
            && below.get(i).below().isEmpty()
            && rules.endsLikeStem(text)
            && LineForm.startLower(text.plain())
            && LineForm.startLower(next.plain())) {
          note(
              Code.TREE109,
              text,
              "this ends like a stem, but nothing shows where a list below it would end; the lines"
                  + " that follow are its siblings",
              PassContext.otherwise(next, Profile.As.CHILD));
        }
      }
    }
  }

  void leaveOut(Text text) {
    note(Code.TREE105, text, "left out, as the profile says", null);
    ledger.leave(text.pieces(), new Usage.Boilerplate(rules.omission(text)));
  }

  /** Drops a text that tells how to read the document and is not part of the tree. */
  void drop(Text text, String reason) {
    ledger.leave(text.pieces(), new Usage.Dropped(reason));
  }

  void push(Work next) {
    work.push(next);
  }

  /** Reads the content of an entry: headings in it are below a parent, and end with it. */
  void pushEntry(List<Block> content, Draft parent) {
    sections.enter(parent);
    push(Work.onBlocks(this, content, parent, true));
  }

  void note(Code code, Text text, String message, @Nullable String help) {
    diagnostics.add(code, text.span(), message, help);
  }

  /**
   * Adds a heading. All work that was begun continues below it, to keep the order of the document;
   * in an entry, all work on its content.
   */
  Draft heading(Text text, int rank) {
    Draft parent = sections.parentFor(rank);
    Draft heading = add(parent, parent.kind, text); // Below a statement are only statements.
    sections.open(rank, heading);
    for (Work begun : work) {
      begun.moveTo(heading);
      if (begun.inEntry) {
        break;
      }
    }
    return heading;
  }

  Draft namedHeading(Text text, LineKind kind) {
    boolean section = kind == LineKind.SECTION;
    note(
        Code.TREE106,
        text,
        section
            ? "read as a section: the profile names it"
            : "read as a heading: it opens like one",
        null);
    return heading(text, section ? Sections.SECTION_RANK : Sections.HEADING_RANK);
  }

  /** Sets what is known about an item beside its text. */
  void set(Draft draft, Details details) {
    details.levels().forEach(levels::add);
    draft.set(details);
  }

  /** Adds an item below the wanted parent, or below an ancestor if a section began since. */
  Draft add(Draft wanted, ItemKind kind, Text text) {
    Draft parent = wanted.open();
    if (parent.depth == diagnostics.limits().of(Limit.DEPTH) && !tooDeep) {
      tooDeep = true;
      diagnostics.add(
          Code.TREE103,
          text.span(),
          "this would be level "
              + (parent.depth + 1)
              + " of the tree; the limit is "
              + parent.depth,
          "look for a list above that never ends" + diagnostics.limits().remedy(Limit.DEPTH));
    }
    items++;
    int most = diagnostics.limits().of(Limit.ITEMS);
    if (items > most) {
      refuse(
          Code.LIMIT101,
          text.span(),
          "this would be item " + (most + 1) + " of the tree; the limit is " + most,
          "make a framework of each part of the document"
              + diagnostics.limits().remedy(Limit.ITEMS));
    }
    return parent.add(kind, text);
  }

  private void refuse(Code code, Span span, String message, String help) {
    if (!refused) {
      refused = true;
      diagnostics.add(code, span, message, help);
    }
  }
}
