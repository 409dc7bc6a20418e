package competence.structure;

import competence.diagnostic.Code;
import competence.diagnostic.Diagnostics;
import competence.inline.Inline;
import competence.ledger.Coding;
import competence.ledger.Field;
import competence.ledger.Ledger;
import competence.ledger.Usage;
import competence.model.Framework;
import competence.outline.Outline;
import competence.outline.Text;
import competence.profile.Profile;
import competence.source.SourceText;
import java.util.ArrayList;
import java.util.List;
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
    PassContext context =
        new PassContext(profile, new TextSlicer(source), levels, diagnostics, ledger);
    Outline outline = read;
    for (Pass pass : Passes.ALL) {
      outline = pass.apply(outline, context);
    }
    if (outline.blocks().isEmpty() && outline.title() == null) {
      diagnostics.add(Code.SRC105, null, "the document has no text");
      return null;
    }
    LineRules rules = new LineRules(profile);
    Title title = new Title(outline, rules);
    TreeMaker maker = new TreeMaker(rules, title, levels, diagnostics, ledger);
    maker.read(outline.blocks());
    maker.addNotes(read.footnotes());
    levels.finish(ledger, diagnostics);
    String language = outline.language();
    Framework framework =
        new Framework(
            "",
            titleText(title, source, diagnostics, ledger),
            language == null ? profile.language() : language,
            null,
            outline
                .facts()
                .withDescription(description(outline, maker, ledger))
                .withLevels(levels.levels()),
            maker.items());
    LeftOutShare.report(source, ledger, diagnostics);
    return framework;
  }

  private static String titleText(
      Title title, SourceText source, Diagnostics diagnostics, Ledger ledger) {
    Text unused = title.unused();
    if (unused != null) {
      ledger.leave(unused.pieces(), new Usage.Dropped("title of the page"));
    }
    Text found = title.text();
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

  /** The description: the one apart from the content, then the one at the top of the content. */
  private static @Nullable String description(Outline outline, TreeMaker maker, Ledger ledger) {
    List<Text> texts = new ArrayList<>();
    Text apart = outline.description();
    Text written = maker.description();
    add(apart, written, texts, ledger);
    add(written, texts.contains(apart) ? apart : null, texts, ledger);
    if (texts.isEmpty()) {
      return null;
    }
    Text whole = Text.join(texts, Coding.BREAK);
    ledger.keep(whole.pieces(), Usage.Kept.FRAMEWORK, Field.DESCRIPTION);
    return whole.plain();
  }

  private static void add(
      @Nullable Text text, @Nullable Text other, List<Text> texts, Ledger ledger) {
    if (text == null) {
      return;
    }
    boolean again = other != null && other.plain().contains(text.plain());
    if (again) {
      ledger.leave(text.pieces(), new Usage.Dropped("repeated description"));
    } else {
      texts.add(text);
    }
  }

  private static String baseName(String path) {
    String name = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }
}
