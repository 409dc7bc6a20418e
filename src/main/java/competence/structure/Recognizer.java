package competence.structure;

import competence.diagnostic.Code;
import competence.diagnostic.Diagnostics;
import competence.inline.Inline;
import competence.ledger.Coding;
import competence.ledger.Field;
import competence.ledger.Ledger;
import competence.ledger.Usage;
import competence.model.Framework;
import competence.outline.Block;
import competence.outline.Outline;
import competence.outline.Text;
import competence.profile.Profile;
import competence.source.SourceText;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Turns an outline into a tree: applies the passes, then builds the tree. */
public final class Recognizer {
  private Recognizer() {}

  /**
   * The tree of a document, without ids. Each guess is a diagnostic.
   *
   * @param profile the habits of its family
   * @param source the document, for its name
   * @param diagnostics collects the guesses, and an error if the tree is too deep
   * @param ledger records what becomes of each text of the outline
   * @return null if the document has no text
   */
  public static @Nullable Framework recognize(
      Outline read, Profile profile, SourceText source, Diagnostics diagnostics, Ledger ledger) {
    LevelList levels = new LevelList(read.facts().levels());
    boolean marked = read.blocks().stream().anyMatch(Block.Heading.class::isInstance);
    PassContext context =
        new PassContext(profile, marked, new TextSlicer(source), levels, diagnostics, ledger);
    context.numberTables(read.blocks());
    Outline outline = new Scope(context).of(read);
    for (Pass pass : Passes.ALL) {
      boolean off = profile.structure().off().contains(pass.name());
      outline = off ? pass.skip(outline, context) : pass.apply(outline, context);
    }
    List<Text> description = outline.description();
    if (outline.blocks().isEmpty() && outline.title() == null && description.isEmpty()) {
      diagnostics.add(Code.SRC105, null, "the document has no text");
      return null;
    }
    TreeMaker maker = new TreeMaker(context.rules(), levels, diagnostics, ledger);
    maker.read(outline.blocks());
    HeadingNumbers.cut(maker.root, context);
    maker.addNotes(read.footnotes());
    levels.finish(ledger, diagnostics);
    if (!description.isEmpty()) {
      ledger.keep(
          Text.join(description, Coding.BREAK).pieces(), Usage.Kept.FRAMEWORK, Field.DESCRIPTION);
    }
    String language = outline.language();
    Framework framework =
        new Framework(
            "",
            title(outline.title(), source, diagnostics, ledger),
            language == null ? profile.language() : language,
            null,
            outline
                .facts()
                .withDescription(
                    description.isEmpty()
                        ? null
                        : description.stream().map(Text::plain).collect(Collectors.joining("\n")))
                .withLevels(levels.levels()),
            maker.items());
    LeftOutShare.report(source, ledger, diagnostics);
    reportNoWidth(ledger, diagnostics);
    return framework;
  }

  private static void reportNoWidth(Ledger ledger, Diagnostics diagnostics) {
    int count = ledger.noWidth();
    if (count > 0) {
      diagnostics.add(
          Code.TXT105,
          ledger.firstNoWidth(),
          "soft hyphens and other characters of no width are left out: " + count,
          null);
    }
  }

  private static String title(
      @Nullable Text found, SourceText source, Diagnostics diagnostics, Ledger ledger) {
    if (found == null) {
      diagnostics.add(
          Code.TREE104,
          null,
          "no line of the document can be its title; the file name is used",
          "put the title on a line of its own at the top");
      ledger.makeUpTitle();
      return Inline.escape(baseName(source.name()));
    }
    ledger.keep(found.pieces(), Usage.Kept.FRAMEWORK, Field.TITLE);
    return found.markdown();
  }

  private static String baseName(String path) {
    String name = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }
}
