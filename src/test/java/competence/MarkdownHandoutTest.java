package competence;

import static org.assertj.core.api.Assertions.assertThat;

import competence.diagnostic.Diagnostics;
import competence.emitter.markdown.MarkdownEmitter;
import competence.inline.Inline;
import competence.model.Facts;
import competence.model.Framework;
import competence.model.Item;
import competence.model.ItemDetails;
import competence.model.ItemKind;
import competence.model.TreeBuilder;
import competence.model.Walk;
import competence.present.Presentation;
import competence.profile.Profiles;
import competence.reader.markdown.MarkdownReader;
import competence.source.SourceText;
import competence.text.WellFormed;
import competence.text.WhiteSpace;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The visible part of a handout, and handouts of deep trees. */
class MarkdownHandoutTest {
  @Test
  void rendersAllTextsAndNoHiddenData() throws IOException {
    for (long seed = 0; seed < 40; seed++) {
      Framework framework = RandomFrameworks.of(seed);
      String seen = WhiteSpace.fold(render(write(framework)).body().wholeText());
      Walk.over(
          framework.items(),
          (item, depth) -> {
            details(item).forEach(detail -> assertThat(seen).contains(detail));
            assertThat(seen).doesNotContain(item.id());
          });
      assertThat(seen).doesNotContain("language=\"");
    }
  }

  /** The text, the properties and the lines of the note. */
  private static List<String> details(Item item) {
    List<String> details = new ArrayList<>(List.of(Inline.plain(item.text())));
    item.properties().forEach((name, value) -> details.add(name + ": " + value));
    if (item.note() != null) {
      item.note().lines().forEach(details::add);
    }
    details.replaceAll(detail -> WhiteSpace.fold(WellFormed.mend(detail)));
    return details;
  }

  @Test
  void hasTheHeadingsAndListsOfTheTree() throws IOException {
    Framework framework = framework(mixed(6));
    Document page = render(write(framework));
    int[] entries = new int[1];
    int[] headings = new int[1];
    Walk.over(
        framework.items(),
        (item, depth) -> {
          headings[0] += item.kind() == ItemKind.HEADING ? 1 : 0;
          entries[0] += item.kind() == ItemKind.STATEMENT ? 1 : 0;
        });
    assertThat(page.select("h2, h3, h4, h5, h6")).hasSize(headings[0]);
    assertThat(page.select("li")).hasSize(entries[0]);
  }

  @Test
  void readsBackScriptsAndWhatLooksLikeThem() throws IOException {
    String text = "Counts 10\u2076 x^(a b) <sup>6</sup> x^2^ H~2~O 1^st^ a\u200Bb\u00ADc";
    String yaml =
        """
        format: competence/1
        id: s
        title: %s
        language: en
        items:
          - statement: %s
            id: s1
        """;
    Framework framework = Compile.tree(Compile.text("s.yaml", yaml.replace("%s", text)));
    Framework read = read(write(framework));
    assertThat(Inline.plain(read.title())).isEqualTo(text);
    assertThat(texts(read)).isEqualTo(texts(framework)).hasSize(1);
  }

  @Test
  void readsBackTheDeepestTrees() throws IOException {
    for (int statementsFrom : List.of(0, 1, 3, 7, 30, 63, 64)) {
      Framework framework = framework(chain(64, statementsFrom));
      assertThat(texts(read(write(framework)))).isEqualTo(texts(framework));
    }
  }

  @Test
  void linksTheContentsOfLongHandouts() throws IOException {
    Framework framework = framework(mixed(50));
    String written = write(framework);
    assertThat(written).contains("**Contents**", "- [1 Heading 0](#1-heading-0)\n");
    for (Element link : render(written).select("li > a")) {
      assertThat(link.attr("href")).startsWith("#").doesNotContain(" ");
    }
    assertThat(texts(read(written))).isEqualTo(texts(framework));
  }

  @Test
  void givesHeadingsWithTheSameTextDifferentAnchors() throws IOException {
    TreeBuilder tree = new TreeBuilder();
    tree.open(item(ItemKind.HEADING, "h1", "1 A"));
    for (int i = 0; i < 41; i++) {
      tree.open(item(ItemKind.STATEMENT, "s" + i, "x"));
      tree.close();
    }
    tree.close();
    tree.open(item(ItemKind.HEADING, "h2", "A"));
    tree.open(item(ItemKind.HEADING, "h3", "A"));
    String written = write(framework(tree.finish()).withId("x"));
    assertThat(written).contains("[1 1 A](#1-1-a)", "[2 A](#2-a)", "[2.1 A](#21-a)");
  }

  private static Item item(ItemKind kind, String id, String text) {
    return new Item(kind, id, text, ItemDetails.NONE, List.of(), null);
  }

  /** A line of items, one below the other: headings, then statements. */
  private static List<Item> chain(int depth, int statementsFrom) {
    TreeBuilder tree = new TreeBuilder();
    for (int i = 0; i < depth; i++) {
      ItemKind kind = i < statementsFrom ? ItemKind.HEADING : ItemKind.STATEMENT;
      tree.open(item(kind, "c" + i, "Item " + i));
    }
    return tree.finish();
  }

  /** Headings with statements before, in and after them. */
  private static List<Item> mixed(int count) {
    TreeBuilder tree = new TreeBuilder();
    for (int i = 0; i < count; i++) {
      tree.open(item(ItemKind.STATEMENT, "a" + i, "Before " + i));
      tree.close();
      tree.open(item(ItemKind.HEADING, "h" + i, "Heading " + i));
      tree.open(item(ItemKind.STATEMENT, "b" + i, "Stem " + i + ":"));
      tree.open(item(ItemKind.STATEMENT, "d" + i, "leaf"));
      tree.close();
      tree.close();
      tree.close();
    }
    List<Item> items = tree.finish();
    return items.subList(1, items.size());
  }

  private static Framework framework(List<Item> items) {
    return new Framework("f", "Title", "en", null, Facts.NONE, items);
  }

  private static List<String> texts(Framework framework) {
    List<String> texts = new ArrayList<>();
    Walk.over(
        framework.items(),
        (item, depth) -> texts.add(depth + item.kind().word() + item.id() + item.text()));
    return texts;
  }

  private static Document render(String markdown) {
    Document page =
        Jsoup.parse(
            HtmlRenderer.builder().build().render(Parser.builder().build().parse(markdown)));
    page.select("li").forEach(entry -> entry.prepend(" "));
    return page;
  }

  private static String write(Framework framework) throws IOException {
    StringBuilder out = new StringBuilder();
    new MarkdownEmitter().emit(framework, Presentation.usual(), out, new Diagnostics());
    return out.toString();
  }

  private static Framework read(String markdown) {
    SourceText source = new SourceText("x.md", markdown);
    Diagnostics diagnostics = new Diagnostics(source);
    Framework framework =
        new MarkdownReader().read(source, Profiles.builtIn(), diagnostics).framework();
    assertThat(diagnostics.list()).isEmpty();
    return Objects.requireNonNull(framework);
  }
}
