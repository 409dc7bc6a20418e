package competence.reader.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import competence.audit.Audit;
import competence.audit.Auditor;
import competence.diagnostic.Diagnostic;
import competence.diagnostic.Diagnostics;
import competence.ledger.Ledger;
import competence.ledger.Usage;
import competence.profile.Profiles;
import competence.reader.Reading;
import competence.source.SourceText;
import competence.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What the ledger has for each part of a Markdown document. */
class MarkdownLedgerTest {
  private static final String HANDOUT = "<!-- competence/1 id=\"x\" -->\n\n# T\n\n";

  /** The entries in the order of their places, which the auditor checks. */
  private static List<String> entries(String document) {
    SourceText source = new SourceText("x.md", document);
    Diagnostics diagnostics = new Diagnostics(source);
    Reading reading = new MarkdownReader().read(source, Profiles.builtIn(), diagnostics);
    Ledger ledger = Objects.requireNonNull(reading.ledger());
    Audit audit =
        Auditor.audit(source, Objects.requireNonNull(reading.framework()), ledger, diagnostics);
    assertThat(audit.words().lost() + audit.words().invented()).isZero();
    assertThat(diagnostics.list())
        .extracting(Diagnostic::code)
        .noneMatch(code -> code.toString().startsWith("AUDIT"));
    List<String> entries = new ArrayList<>();
    for (int index : ledger.byPlace()) {
      Span span = new Span(ledger.start(index), ledger.end(index));
      entries.add(word(ledger.use(index)) + ": " + source.slice(span));
    }
    return entries;
  }

  private static String word(Usage use) {
    if (use instanceof Usage.Kept kept) {
      return (kept.field() + " " + kept.coding()).toLowerCase(java.util.Locale.ROOT);
    } else if (use instanceof Usage.Markup markup) {
      return markup.kind().toString().toLowerCase(java.util.Locale.ROOT);
    } else if (use instanceof Usage.Attribute attribute) {
      return attribute.name();
    }
    return use instanceof Usage.Dropped dropped ? dropped.reason() : use.toString();
  }

  @Test
  void keepsScriptsWithTheirCoding() {
    assertThat(entries("# T\n\n- x<sup>\\*2</sup>y^3^ H~2~O z[^1]z 1^st^\n"))
        .containsExactly(
            "signs: #",
            "title markdown: T",
            "bullet: -",
            "text markdown: x",
            "tag: <sup>",
            "text markdown_superscript: \\*2",
            "tag: </sup>",
            "text markdown: y",
            "signs: ^",
            "text superscript: 3",
            "signs: ^",
            "text markdown:  H",
            "signs: ~",
            "text subscript: 2",
            "signs: ~",
            "text markdown: O z",
            "footnote mark: [^1]",
            "text break: ",
            "text markdown: z 1",
            "signs: ^",
            "text literal: st",
            "signs: ^");
  }

  @Test
  void keepsEscapesAndReferencesButNotOtherBackslashes() {
    assertThat(entries("# T\n\n- a \\* &amp; &#128; b\\\n  c\n"))
        .containsExactly(
            "signs: #",
            "title markdown: T",
            "bullet: -",
            "text markdown: a \\* &amp; &#128; b",
            "text break: ",
            "escape: \\",
            "text markdown: c");
  }

  @Test
  void keepsTheTextOfLinksAndEntersTheirAddresses() {
    assertThat(
            entries("# T\n\n[a](/u \"b c\")d [e][f] ![g](h) <http://i.k/&amp;>\n\n[f]: /f 'g'\n"))
        .containsExactly(
            "signs: #",
            "title markdown: T",
            "signs: [",
            "text markdown: a",
            "signs: ](",
            "address: /u",
            "signs:  \"",
            "link title: b c",
            "signs: \")",
            "text markdown: d ",
            "signs: [",
            "text markdown: e",
            "signs: ][",
            "link label: f",
            "signs: ]",
            "signs: !",
            "signs: [",
            "text markdown: g",
            "signs: ](",
            "address: h",
            "signs: )",
            "signs: <",
            "text literal: http://i.k/&amp;",
            "signs: >",
            "link definition: [f]: /f 'g'");
  }

  @Test
  void countsBlanksThatCodeLosesToItsBackticks() {
    assertThat(entries("# T\n\na` \\*b `c\n"))
        .containsExactly(
            "signs: #",
            "title markdown: T",
            "text markdown: a",
            "signs: ` ",
            "text literal: \\*b",
            "signs:  `",
            "text markdown: c");
  }

  @Test
  void continuesLinesOfQuotesAfterTheirMarkers() {
    assertThat(entries("# T\n\n> a `b\n> c` d\ne\n"))
        .containsExactly(
            "signs: #",
            "title markdown: T",
            "signs: >",
            "text markdown: a ",
            "signs: `",
            "text literal: b",
            "signs: >",
            "text literal: c",
            "signs: `",
            "text markdown:  d",
            "text markdown: e");
  }

  @Test
  void separatesBarsOfCellsFromTheirBackslash() {
    assertThat(entries("# T\n\n| a\\|b `c\\|d` *e* |\n|---|\n| x \\\\| y | z |\n"))
        .containsSubsequence(
            "text markdown: a",
            "escape: \\",
            "text markdown: |b ",
            "text literal: c",
            "escape: \\",
            "text literal: |d",
            "text markdown: e",
            "signs: |",
            "signs: |",
            "signs: ---|",
            "text markdown: x ",
            "escape: \\",
            "escape: \\",
            "text markdown: | y",
            "text joint: ",
            "signs: |",
            "text markdown: z");
  }

  @Test
  void keepsTheWordsOfHtml() {
    assertThat(entries("# T\n\na<b title='x'>c</b><br>d <!-- e -->\n\n<p>f &amp; \\*<i>g</i>\n"))
        .containsSubsequence(
            "text markdown: a",
            "tag: <b title='",
            "title: x",
            "tag: '>",
            "text markdown: c",
            "tag: </b>",
            "tag: <br>",
            "text markdown: d ",
            "comment: <!-- e -->",
            "tag: <p>",
            "text html: f &amp; \\*",
            "tag: <i>",
            "text html: g",
            "tag: </i>");
  }

  @Test
  void entersTheMarkersOfBlocks() {
    assertThat(entries("T\n===\n\n10) [x] a\n    ***\n\n``` java b\nc  d\n```\n"))
        .containsExactly(
            "title markdown: T",
            "signs: ===",
            "bullets and labels: 10)",
            "signs: [",
            "tick: x",
            "signs: ]",
            "text markdown:  a",
            "signs: ***",
            "signs: ```",
            "info string:  java b",
            "text literal: c  d",
            "signs: ```");
  }

  @Test
  void entersKeysAndValuesOfFrontMatter() {
    assertThat(
            entries(
                """
                ---
                title: "A *b*"
                authors: [Ann, 'B''n']
                tags: x # y
                lang: en
                ---

                - c
                """))
        .containsExactly(
            "signs: ---",
            "key: title",
            "signs: : \"",
            "title markdown: A ",
            "signs: *",
            "title markdown: b",
            "signs: *",
            "signs: \"",
            "key: authors",
            "signs: : [",
            "author literal: Ann",
            "signs: ,",
            "author break: ",
            "author yaml: 'B''n'",
            "signs: ]",
            "front matter: tags: x # y",
            "key: lang",
            "signs: :",
            "language literal: en",
            "signs: ---",
            "bullet: -",
            "text markdown: c");
  }

  @Test
  void dropsTextsThatTheHandoutAdded() {
    assertThat(
            entries(
                HANDOUT
                    + "- [x] **1.1** `B1` a *(Expert)* <!-- s1 code=\"B1\" level=\"l&#38;2\" -->\n"
                    + "  > b\n  > c\n"))
        .containsExactly(
            "comment of the handout: <!-- competence/1 id=\"x\" -->",
            "signs: #",
            "title markdown: T",
            "bullet: -",
            "signs: [",
            "tick: x",
            "signs: ]",
            "signs: **",
            "number of the handout: 1.1",
            "signs: **",
            "signs: `",
            "code literal: B1",
            "signs: `",
            "text markdown:  a ",
            "signs: *",
            "remark of the handout: (Expert)",
            "signs: *",
            "comment of the handout: <!-- s1 code=\"B1\" level=\"",
            "level hidden: l&#38;2",
            "comment of the handout: \" -->",
            "signs: >",
            "note markdown: b",
            "signs: >",
            "note markdown: c");
  }

  @Test
  void leavesOutBlocksBesideTheItems() {
    assertThat(
            entries(
                HANDOUT
                    + "<!-- contents -->\n\n"
                    + "- [1 A](#a)\n\n"
                    + "<!-- /contents -->\n\n"
                    + "## 1 A<!-- h1 -->\n\n"
                    + "- b\n\n"
                    + "A remark.\n\n"
                    + "---\n\n"
                    + "- Source: x\n"))
        .containsSubsequence(
            "contents of the handout: - [1 A](#a)",
            "number of the handout: 1",
            "text markdown:  A",
            "text markdown: b",
            "beside the items: A remark.",
            "signs: ---",
            "fact of the handout: - Source: x");
  }
}
