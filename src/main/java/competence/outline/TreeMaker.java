package competence.outline;

import competence.diagnostic.Code;
import competence.diagnostic.Diagnostics;
import competence.inline.Inline;
import competence.ledger.Ledger;
import competence.ledger.Rule;
import competence.ledger.Use;
import competence.model.Framework;
import competence.model.Item;
import competence.model.ItemKind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Works out the tree. Blocks, rows and entries wait on a stack of their own, so that no nesting of
 * the document becomes a nesting of calls.
 */
final class TreeMaker {
  /** Something that hands out parts of the document, one at a time. */
  interface Work {
    /** Takes the next part; false if there is none. */
    boolean step();
  }

  final LineRules rules;
  final Title title;
  private final Diagnostics diagnostics;
  private final Draft root = Draft.root();
  private final Sections sections = new Sections(root);
  private final Group top = new Group(root);
  private final Deque<Work> work = new ArrayDeque<>();
  private final List<Text> description = new ArrayList<>();
  private final Ledger ledger;
  private boolean tooDeep;

  TreeMaker(LineRules rules, Title title, Diagnostics diagnostics, Ledger ledger) {
    this.rules = rules;
    this.title = title;
    this.diagnostics = diagnostics;
    this.ledger = ledger;
  }

  void read(List<Block> blocks) {
    push(new BlockWork(this, blocks, top));
    while (!work.isEmpty() && !tooDeep) {
      Work next = work.element();
      if (!next.step()) {
        work.remove(next);
      }
    }
  }

  List<Item> items() {
    return root.toItems(ledger);
  }

  /** What the document says of itself before its first section; null if nothing. */
  @Nullable Text description() {
    return description.isEmpty() ? null : Content.join(description, " ");
  }

  /** Before the first section of a document that marks its headings, prose is no item. */
  boolean isIntroduction(Group group) {
    return group == top && group.parent == root && root.below.isEmpty() && title.sectionsFollow();
  }

  void describe(Text text) {
    note(
        Code.TREE107,
        text,
        "read as the description: it stands before the first heading",
        "if it is an item, say so in a profile: {text: \u2026, as: statement}");
    description.add(text);
  }

  /** A line that is no content, by a rule of the profile. */
  void leaveOut(Text text) {
    Rule rule = rules.omission(text);
    note(Code.TREE105, text, "left out, as the profile says", null);
    ledger.leave(text.pieces(), new Use.Boilerplate(rule));
  }

  /** A text that says how the document is to be read, and is no part of the tree. */
  void drop(Text text, String reason) {
    ledger.leave(text.pieces(), new Use.Dropped(reason));
  }

  void push(Work next) {
    work.push(next);
  }

  void note(Code code, Text text, String message, @Nullable String help) {
    diagnostics.add(code, text.span(), message, help);
  }

  /** A heading of the tree; from here on the group's items go below it. */
  void heading(Text text, int rank, Group group) {
    Draft heading = add(sections.parentFor(rank), ItemKind.HEADING, text);
    sections.open(rank, heading);
    top.moveTo(heading);
    group.moveTo(heading);
  }

  /** The rows that a heading in a table named are over. */
  void endOfRows() {
    top.moveTo(sections.parentFor(Sections.ROWS_RANK));
  }

  /** A line that is a heading by its words; says so. */
  void namedHeading(Text text, LineKind kind, Group group) {
    boolean section = kind == LineKind.SECTION;
    note(
        Code.TREE106,
        text,
        section
            ? "read as a section: the profile names it"
            : "read as a heading: it opens like one",
        null);
    heading(text, section ? Sections.SECTION_RANK : Sections.HEADING_RANK, group);
  }

  /** A statement on a line, in a row or in an entry of its own. */
  Draft statement(Text text, LineKind kind, Group group) {
    Draft stem = group.stem;
    if (kind == LineKind.CHILD && group.last != null) {
      return add(group.last, ItemKind.STATEMENT, text);
    } else if (stem != null && adopts(group, text, kind)) {
      sayAdoption(stem, text, group);
      group.last = add(stem, ItemKind.STATEMENT, text);
      return group.last;
    }
    Draft draft = add(group.parent, ItemKind.STATEMENT, text);
    group.last = draft;
    group.stemTakesAll = kind == LineKind.STEM;
    group.stem = group.stemTakesAll || waits(text) ? draft : null;
    return draft;
  }

  private boolean adopts(Group group, Text text, LineKind kind) {
    if (kind == LineKind.STEM || kind == LineKind.STATEMENT_OF_ITS_OWN) {
      return false;
    }
    return group.stemTakesAll ? !waits(text) : Letters.startLower(Inline.plain(text.markdown()));
  }

  /** A stem in lower case is itself below one: only a capital one adopts lower-case lines. */
  private boolean waits(Text text) {
    return rules.endsLikeStem(text) && !Letters.startLower(Inline.plain(text.markdown()));
  }

  private void sayAdoption(Draft stem, Text first, Group group) {
    if (!stem.below.isEmpty()) {
      return;
    } else if (group.stemTakesAll) {
      note(
          Code.TREE102, first, "read as what the stem above leads into, as the profile says", null);
    } else {
      note(
          Code.TREE102,
          first,
          "read as what the stem above leads into: it begins in lower case, and the stem has no"
              + " list of its own",
          "if it is not, say so in a profile: {text: \u2026, as: statement}");
    }
  }

  /** Adds an item; where a heading in a list began another section, below what is still open. */
  Draft add(Draft wanted, ItemKind kind, Text text) {
    Draft parent = wanted.open();
    if (parent.depth == Framework.DEEPEST && !tooDeep) {
      tooDeep = true;
      diagnostics.add(
          Code.TREE103,
          text.span(),
          "this would be level "
              + (Framework.DEEPEST + 1)
              + " of the tree; "
              + Framework.DEEPEST
              + " is the limit",
          "no framework is meant to be that deep: look for a list that never ends above");
    }
    return parent.add(kind, text);
  }
}
