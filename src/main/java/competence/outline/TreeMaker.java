package competence.outline;

import competence.diagnostic.Code;
import competence.diagnostic.Diagnostics;
import competence.ledger.Ledger;
import competence.ledger.Rule;
import competence.ledger.Use;
import competence.limit.Limit;
import competence.model.Item;
import competence.model.ItemKind;
import competence.source.Span;
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

    /** What follows goes below another parent, because a heading came or the part under it ends. */
    void moveTo(Draft parent);
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
  private boolean refused;
  private int items;

  TreeMaker(LineRules rules, Title title, Diagnostics diagnostics, Ledger ledger) {
    this.rules = rules;
    this.title = title;
    this.diagnostics = diagnostics;
    this.ledger = ledger;
  }

  void read(List<Block> blocks) {
    push(new BlockWork(this, blocks, top));
    while (!work.isEmpty() && !tooDeep && !refused) {
      Work next = work.element();
      if (!next.step()) {
        work.remove(next);
      }
    }
  }

  List<Item> items() {
    sayOpenLists();
    return root.toItems(ledger);
  }

  /** A stem in small letters among others: where the list below it would end is not to be seen. */
  private void sayOpenLists() {
    Deque<Draft> open = new ArrayDeque<>();
    open.push(root);
    while (!open.isEmpty()) {
      List<Draft> below = open.pop().below();
      for (int i = 0; i < below.size(); i++) {
        open.push(below.get(i));
        Text text = below.get(i).text;
        boolean followed = i + 1 < below.size() && below.get(i).below().isEmpty();
        if (text != null
            && followed
            && rules.endsLikeStem(text)
            && startsLower(text)
            && startsLower(below.get(i + 1).text)) {
          note(
              Code.TREE109,
              text,
              "this ends like a stem, but where a list below it would end cannot be known; what"
                  + " follows stands beside it",
              "say in a profile what hangs below it: {text: \u2026, as: child}");
        }
      }
    }
  }

  private static boolean startsLower(@Nullable Text text) {
    return text != null && Letters.startLower(text.plain());
  }

  /** What the document says of itself before its first section; null if nothing. */
  @Nullable Text description() {
    return description.isEmpty() ? null : Content.join(description, " ");
  }

  /** Before the first section of a document that marks its headings, prose is no item. */
  boolean isIntroduction(Group group) {
    return group == top && group.parent == root && root.below().isEmpty() && title.sectionsFollow();
  }

  void describe(Text text, String reason) {
    note(
        Code.TREE107,
        text,
        "read as the description: " + reason,
        "if it is an item, say so in a profile: {text: \u2026, as: statement}");
    description.add(text);
  }

  /** A line that is no content, by a rule of the profile. */
  void leaveOut(Text text) {
    leaveOut(text, rules.omission(text), "as the profile says");
  }

  /** A line that is no content, by a rule. */
  void leaveOut(Text text, Rule rule, String reason) {
    note(Code.TREE105, text, "left out, " + reason, null);
    ledger.leave(text.pieces(), new Use.Boilerplate(rule));
  }

  /** Whether a line says the title once more, before anything else is said. */
  boolean isTitleAgain(Text text, Group group) {
    Text found = title.text();
    return group == top
        && root.below().isEmpty()
        && found != null
        && rules.profile().page().undo().contains(PageHabits.Undo.TITLE_AGAIN)
        && found.plain().equals(text.plain());
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
  Draft heading(Text text, int rank, Group group) {
    Draft heading = add(sections.parentFor(rank), ItemKind.HEADING, text);
    sections.open(rank, heading);
    group.moveTo(heading);
    moveTo(heading);
    return heading;
  }

  /** The rows that a heading in a table named are over. */
  void endOfRows() {
    moveTo(sections.parentFor(Sections.ROWS_RANK));
  }

  /** Whatever is begun goes on there, too: what comes later in the document stands later. */
  private void moveTo(Draft parent) {
    top.moveTo(parent);
    work.forEach(begun -> begun.moveTo(parent));
  }

  /** A line that is a heading by its words; says so. */
  Draft namedHeading(Text text, LineKind kind, Group group) {
    boolean section = kind == LineKind.SECTION;
    note(
        Code.TREE106,
        text,
        section
            ? "read as a section: the profile names it"
            : "read as a heading: it opens like one",
        null);
    return heading(text, section ? Sections.SECTION_RANK : Sections.HEADING_RANK, group);
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
    return group.stemTakesAll ? !waits(text) : Letters.startLower(text.plain());
  }

  /** A stem in lower case is itself below one: only a capital one adopts lower-case lines. */
  private boolean waits(Text text) {
    return rules.endsLikeStem(text) && !Letters.startLower(text.plain());
  }

  private void sayAdoption(Draft stem, Text first, Group group) {
    if (!stem.below().isEmpty()) {
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
    if (parent.depth == diagnostics.limits().of(Limit.DEPTH) && !tooDeep) {
      tooDeep = true;
      diagnostics.add(
          Code.TREE103,
          text.span(),
          "this would be level "
              + (parent.depth + 1)
              + " of the tree; "
              + parent.depth
              + " is the limit",
          "no framework is meant to be that deep: look for a list that never ends above"
              + diagnostics.limits().remedy(Limit.DEPTH));
    }
    items++;
    int most = diagnostics.limits().of(Limit.ITEMS);
    if (items > most) {
      refuse(
          Code.LIMIT101,
          text.span(),
          "this would be item " + (most + 1) + " of the tree; " + most + " is the limit",
          "make a framework of each part of the document"
              + diagnostics.limits().remedy(Limit.ITEMS));
    }
    return parent.add(kind, text);
  }

  /** Refuses a row that is too long for a table that people made; true if it is. */
  boolean refuses(List<Block.Cell> row) {
    int most = diagnostics.limits().of(Limit.COLUMNS);
    if (row.size() > most) {
      refuse(
          Code.LIMIT103,
          row.get(most).span(),
          "this row has more than " + most + " cells, which is the limit",
          "look for lines or tables that were run together"
              + diagnostics.limits().remedy(Limit.COLUMNS));
    }
    return refused;
  }

  private void refuse(Code code, Span span, String message, String help) {
    if (!refused) {
      refused = true;
      diagnostics.add(code, span, message, help);
    }
  }
}
