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
import competence.outline.Text;
import competence.profile.Profile;
import competence.record.YamlScalar;
import competence.source.Span;
import java.util.List;
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
  String otherwise(Text line, Profile.As as) {
    return "if that is wrong, write in a profile: lines: [" + entry(line, as) + ']';
  }

  private static String entry(Text line, Profile.As as) {
    return "{text: " + YamlScalar.inFlow(line.plain()) + ", as: " + as.word() + '}';
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
    ledger.leave(line.pieces(), new Usage.Boilerplate(rule));
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
