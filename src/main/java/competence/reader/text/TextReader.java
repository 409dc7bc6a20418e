package competence.reader.text;

import competence.diagnostic.Diagnostics;
import competence.ledger.Ledger;
import competence.ledger.MarkupKind;
import competence.ledger.Usage;
import competence.model.Framework;
import competence.outline.Outline;
import competence.profile.Profile;
import competence.reader.LedgerGaps;
import competence.reader.Reader;
import competence.reader.Reading;
import competence.reader.SizeCheck;
import competence.reader.html.HtmlMarkup;
import competence.source.SourceText;
import competence.source.Span;
import competence.structure.Recognizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Reads text: blocks between blank lines. A block with tabs or raw tables is a flattened table; one
 * of a single line is a paragraph; any other is a list of lines, the remains of a one-column table.
 */
public final class TextReader implements Reader {
  /** A text that is in no other format is plain text. */
  @Override
  public boolean recognizes(String start) {
    return true;
  }

  @Override
  public boolean refuses(SourceText source, Diagnostics diagnostics) {
    return new SizeCheck(source, diagnostics).refusesLines(false);
  }

  @Override
  public Reading read(SourceText source, Profile profile, Diagnostics diagnostics) {
    Ledger ledger = new Ledger();
    NavigableMap<Integer, Integer> html = new TreeMap<>();
    Framework read =
        Recognizer.recognize(
            outline(source, profile, html, ledger, diagnostics),
            profile,
            source,
            diagnostics,
            ledger);
    LedgerGaps.explain(source.content(), ledger, new Markup(new HtmlMarkup(ledger), html));
    return new Reading(read, ledger);
  }

  private static Outline outline(
      SourceText source,
      Profile profile,
      NavigableMap<Integer, Integer> html,
      Ledger ledger,
      Diagnostics diagnostics) {
    String content = source.content();
    List<Span> lines = TextLines.of(content);
    SeparatedValues.check(content, lines, diagnostics);
    Dialect.Evidence evidence = new Dialect.Evidence(content);
    List<PlainText.Region> regions = new ArrayList<>();
    Underlines underlines = new Underlines(content, ledger);
    int at = 0;
    while (at < lines.size()) {
      int end = TextLines.endOfBlock(content, lines, at);
      if (end == at) {
        at++;
      } else if (isTable(content, lines, at, end)) {
        FlatTable table = new FlatTable(content, lines, evidence, ledger, diagnostics);
        at = table.read(at);
        regions.add(new PlainText.Region.Table(table));
      } else {
        AlignedTable aligned = AlignedTable.of(content, lines.subList(at, end));
        if (aligned == null) {
          regions.addAll(underlines.split(lines.subList(at, end)));
        } else {
          regions.add(new PlainText.Region.Aligned(aligned));
        }
        at = end;
      }
    }
    FieldReader fields = new FieldReader(content, evidence.dialect(), html, ledger, diagnostics);
    PlainText plain = new PlainText(content, profile, fields, ledger, diagnostics);
    return Outline.of(plain.blocks(regions)).withFootnotes(plain.footnotes());
  }

  /** Whether a block has raw tables, or tabs that do not only come before texts with a marker. */
  private static boolean isTable(String content, List<Span> lines, int from, int to) {
    boolean tabs = false;
    for (Span line : lines.subList(from, to)) {
      if (TextTags.opensTable(content, line)) {
        return true;
      }
      tabs |= TextLines.has('\t', content, line);
    }
    return tabs && !TabbedList.is(content, lines.subList(from, to));
  }

  /**
   * Accounts for the markup between the texts: bullets, escapes, HTML.
   *
   * @param html where each piece of HTML begins and ends; no tag continues in the next piece
   */
  private record Markup(HtmlMarkup markup, NavigableMap<Integer, Integer> html)
      implements LedgerGaps.Explainer {
    @Override
    public int explain(String content, int at, int end, Ledger ledger) {
      char c = content.charAt(at);
      if (c == '\\' && content.startsWith("$", at + 1)) {
        return enter(at, MarkupKind.ESCAPE, ledger);
      }
      Map.Entry<Integer, Integer> piece = html.floorEntry(at);
      boolean within = piece != null && piece.getValue() > at;
      return markup.explain(content, at, within ? Math.min(end, piece.getValue()) : end, ledger);
    }

    private static int enter(int at, MarkupKind kind, Ledger ledger) {
      ledger.add(new Span(at, at + 1), new Usage.Markup(kind));
      return at + 1;
    }
  }
}
