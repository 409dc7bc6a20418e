package competence.structure;

import competence.diagnostic.Code;
import competence.diagnostic.Diagnostic;
import competence.diagnostic.Diagnostics;
import competence.ledger.ExclusionRule;
import competence.ledger.Ledger;
import competence.ledger.MarkupKind;
import competence.ledger.SourcePiece;
import competence.ledger.Usage;
import competence.limit.Limits;
import competence.outline.Block;
import competence.outline.Text;
import competence.profile.Profile;
import competence.profile.StructureHabits;
import competence.record.YamlScalar;
import competence.source.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the passes over one document share: its profile, what they report and what they discard. */
public final class PassContext {
  private final Profile profile;
  private final boolean marksHeadings;
  private final TextSlicer slicer;
  private final Diagnostics diagnostics;
  private final Ledger ledger;
  private final LevelList levels;
  private final LineRules rules;
  private final Map<Integer, Integer> tables = new HashMap<>();

  PassContext(
      Profile profile,
      boolean marksHeadings,
      TextSlicer slicer,
      LevelList levels,
      Diagnostics diagnostics,
      Ledger ledger) {
    this.profile = profile;
    this.marksHeadings = marksHeadings;
    this.rules = new LineRules(profile);
    this.levels = levels;
    this.slicer = slicer;
    this.diagnostics = diagnostics;
    this.ledger = ledger;
  }

  /** The profile of the document. */
  public Profile profile() {
    return profile;
  }

  /** Whether the document marks headings, its title included. */
  boolean marksHeadings() {
    return marksHeadings;
  }

  /** The profile applied to single lines. */
  LineRules rules() {
    return rules;
  }

  /** Cuts texts of the document. */
  public TextSlicer slicer() {
    return slicer;
  }

  /** The levels of proficiency that were found so far. */
  public LevelList levels() {
    return levels;
  }

  /** The number of a table in the document, from 1; 0 if it is in another table or in a list. */
  public int numberOf(Block.Table table) {
    return tables.getOrDefault(table.span().start(), 0);
  }

  /** Numbers the tables of a document, before a pass changes them. */
  void numberTables(List<Block> blocks) {
    for (Block block : blocks) {
      if (block instanceof Block.Table) {
        tables.put(block.span().start(), tables.size() + 1);
      }
    }
  }

  /** How many tables the document has. */
  int tables() {
    return tables.size();
  }

  /** The limits of this run. */
  public Limits limits() {
    return diagnostics.limits();
  }

  /**
   * Reports what a pass decided; whether that is a guess, a warning or an error, its code says.
   *
   * @param help what to do if the decision is wrong, with a line that can be pasted into a profile
   */
  public void report(Code code, @Nullable Span place, String message, @Nullable String help) {
    diagnostics.add(code, place, message, help);
  }

  /**
   * Reports what a line was read as, if it may be something else.
   *
   * @param as what it was read as
   * @param otherwise what it is most likely, if that is wrong
   */
  public void guess(Code code, Text line, Profile.As as, Profile.As otherwise, String message) {
    if (rules.isDecided(line, as)) {
      report(Code.TREE106, line.span(), message + "; the profile says so, too", null);
      return;
    }
    diagnostics.add(
        code,
        line.span(),
        message,
        otherwise(line, otherwise),
        new Diagnostic.Decision("lines", entry(line, as)));
  }

  /** Reports that a line was read as a heading, because of its form or by the profile. */
  void headingGuess(Code code, Text line, String reason) {
    if (rules.decided(line) == LineKind.HEADING) {
      report(Code.TREE106, line.span(), "read as a heading: the profile says so", null);
    } else {
      guess(code, line, Profile.As.HEADING, Profile.As.STATEMENT, "read as a heading: " + reason);
    }
  }

  /** A help that tells how to make something else of a line. */
  static String otherwise(Text line, Profile.As as) {
    return "if that is wrong, write in a profile: lines: [" + entry(line, as) + ']';
  }

  private static String entry(int table, StructureHabits.As as) {
    return "{number: " + table + ", as: " + as.word() + '}';
  }

  private static String entry(Text line, Profile.As as) {
    return "{text: " + YamlScalar.inFlow(line.plain()) + ", as: " + as.word() + '}';
  }

  /**
   * Reports how a table was read, if it may be something else.
   *
   * @param number its number in the document; 0 if no profile can name it
   */
  public void guess(
      Code code,
      @Nullable Span place,
      int number,
      StructureHabits.As as,
      String message,
      @Nullable String help) {
    if (number == 0 || !code.isGuess()) {
      report(code, place, message, help);
      return;
    }
    StructureHabits.As other =
        as == StructureHabits.As.ROWS ? StructureHabits.As.COLUMNS : StructureHabits.As.ROWS;
    diagnostics.add(
        code,
        place,
        message,
        help == null
            ? "if that is wrong, write in a profile: tables: [" + entry(number, other) + ']'
            : help,
        new Diagnostic.Decision("tables", entry(number, as)));
  }

  /** Discards a text that is not content. */
  public void discard(Text text, String reason) {
    ledger.leave(text.pieces(), new Usage.Dropped(reason));
  }

  /**
   * Enters that a text is in another place in the tree than in the document.
   *
   * @param reason why: {@code columns read as groups}
   */
  public void move(Text text, String reason) {
    ledger.move(text.pieces().get(0).span(), reason);
  }

  /** Discards a line that is not content, and reports it. */
  void leaveOut(Text line, ExclusionRule rule, String reason) {
    report(Code.TREE105, line.span(), "left out, " + reason, null);
    leave(line, rule);
  }

  /** Discards a line by a rule. */
  void leave(Text line, ExclusionRule rule) {
    ledger.leave(line.pieces(), new Usage.Boilerplate(rule));
  }

  /** Discards texts that the profile leaves out, and reports it. */
  public void leaveOut(List<Text> texts, String reason) {
    if (!texts.isEmpty()) {
      report(Code.TREE105, texts.get(0).span(), "left out: " + reason, null);
      discard(texts, reason);
    }
  }

  /** Discards a bullet, a box, or a label that only tells the structure. */
  public void discardMarker(Text marker) {
    if (marker.plain().chars().anyMatch(Character::isLetterOrDigit)) {
      discard(marker, "bullets and labels");
    } else {
      for (SourcePiece piece : marker.pieces()) {
        ledger.add(piece.span(), new Usage.Markup(MarkupKind.BULLET));
      }
    }
  }

  /** Discards several texts that are not content, for one reason. */
  public void discard(List<Text> texts, String reason) {
    texts.forEach(text -> discard(text, reason));
  }
}
