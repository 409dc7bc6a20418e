package competence.reader.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import competence.diagnostic.Code;
import competence.diagnostic.Diagnostic;
import competence.diagnostic.Diagnostics;
import competence.model.Framework;
import competence.model.Item;
import competence.profile.Profiles;
import competence.source.SourceText;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Handouts that people have edited. */
class HandoutReaderTest {
  private static final String HEAD =
      "<!-- competence/1\n  id=\"x\"\n  language=\"de\"\n-->\n\n# Title\n\n";

  private final Diagnostics diagnostics = new Diagnostics();

  private Framework read(String body) {
    SourceText source = new SourceText("x.md", HEAD + body);
    return Objects.requireNonNull(
        new MarkdownReader().read(source, Profiles.builtIn(), diagnostics).framework());
  }

  private Item only(String body) {
    List<Item> items = read(body).items();
    assertThat(items).hasSize(1);
    return items.get(0);
  }

  @Test
  void takesAChangedText() {
    Item item = only("- [ ] **1** A *new* text <!-- s1 -->\n");
    assertThat(item.text()).isEqualTo("A *new* text");
    assertThat(item.id()).isEqualTo("s1");
  }

  @Test
  void readsALineWithoutACommentAsAnItemWithoutAnId() {
    Item item = only("- [ ] new\n");
    assertThat(item.text()).isEqualTo("new");
    assertThat(item.id()).isEmpty();
  }

  @Test
  void ignoresTicks() {
    assertThat(only("- [x] **1** a <!-- s1 -->\n"))
        .usingRecursiveComparison()
        .ignoringFields("span")
        .isEqualTo(only("- [ ] **1** a <!-- s1 -->\n"));
  }

  @Test
  void givesACopiedLineAnotherId() {
    List<Item> items = read("- [ ] **1** a <!-- s1 -->\n- [ ] **1** b <!-- s1 -->\n").items();
    assertThat(items).extracting(Item::id).containsExactly("s1", "");
    assertThat(diagnostics.list()).extracting(Diagnostic::code).containsExactly(Code.MD104);
  }

  @Test
  void takesChangesOfNotes() {
    assertThat(only("- a <!-- s1 note=\"b&#10;c\" -->\n  > b c\n").note()).isEqualTo("b c");
    assertThat(only("- a <!-- s1 note=\"b&#10;c\" -->\n  > d\n").note()).isEqualTo("d");
    assertThat(only("- a <!-- s1 note=\"b&#10;c\" -->\n").note()).isNull();
    assertThat(only("- a <!-- s1 -->\n  > d\n  > e\n").note()).isEqualTo("d e");
  }

  @Test
  void readsANoteLineByLine() {
    assertThat(only("- a <!-- s1 -->\n  > b:\\\n  > \u00A0\u00A0\\- c\n  >\n  > d\n").note())
        .isEqualTo("b:\n  - c\n\nd");
    assertThat(only("- a <!-- s1 -->\n  > d\n\n  > e\n").note()).isEqualTo("d\n\ne");
  }

  @Test
  void takesThePropertiesOfTheComment() {
    String line =
        "- a <!-- s1 property=\"Strand\" value=\"Garden\" property=\"Time\" value=\"1 h\" -->\n";
    Map<String, String> properties = Map.of("Strand", "Garden", "Time", "1 h");
    assertThat(only(line).properties()).isEqualTo(properties);
    assertThat(only(line).note()).isNull();
    Item noted = only(line + "  > *Strand: Garden; Time: 1 h*\n  >\n  > *Ask.*\n");
    assertThat(noted.properties()).isEqualTo(properties);
    assertThat(noted.note()).isEqualTo("Ask.");
    assertThat(only(line + "  > *Ask: first*\n").note()).isEqualTo("Ask: first");
    assertThat(diagnostics.list()).isEmpty();
    assertThat(only(line + "  > *Strand: Field*\n").properties()).isEqualTo(properties);
    assertThat(diagnostics.list()).extracting(Diagnostic::code).containsExactly(Code.MD120);
  }

  @Test
  void takesSeveralLevels() {
    Item item = only("- a *(Basic, Expert)* <!-- s1 level=\"b\" level=\"e\" -->\n");
    assertThat(item.levels()).containsExactly("b", "e");
    assertThat(item.text()).isEqualTo("a");
  }

  @Test
  void takesAChangedCode() {
    Item item = only("- [ ] **1** `B12` a *(Expert)* <!-- s1 code=\"B11\" level=\"l2\" -->\n");
    assertThat(item.code()).isEqualTo("B12");
    assertThat(item.text()).isEqualTo("a");
    assertThat(item.levels()).containsExactly("l2");
  }

  @Test
  void ignoresADepthThatIsNoWholeNumber() {
    assertThat(only("- a <!-- s1 depth=\"1.2\" -->\n").text()).isEqualTo("a");
  }

  @Test
  void ignoresCommentsOfOthers() {
    Item item = only("- a <!-- s1 --> <!-- ask Ann -->\n");
    assertThat(item.id()).isEqualTo("s1");
    assertThat(item.text()).isEqualTo("a");
  }

  @Test
  void endsASectionAtItsComment() {
    List<Item> items = read("## 1 A<!-- h1 -->\n\n- a\n\n<!-- /h1 -->\n\n- b\n").items();
    assertThat(items).extracting(Item::text).containsExactly("A", "b");
  }

  @Test
  void reportsBlocksBesideTheItems() {
    read("## 1 A<!-- h1 -->\n\n- a\n\nA remark of mine.\n");
    assertThat(diagnostics.list()).extracting(Diagnostic::code).containsExactly(Code.MD103);
  }

  @Test
  void ignoresTheFactsAtTheFootButReadsItemsAddedThere() {
    List<Item> items = read("- a\n\n---\n\n- Source: x.txt\n- Rights: all\n- [ ] b\n").items();
    assertThat(items).extracting(Item::text).containsExactly("a", "b");
  }

  @Test
  void usesTheIdIfThereIsNoTitle() {
    SourceText source = new SourceText("x.md", HEAD.replace("# Title", "") + "- a\n");
    Framework read = new MarkdownReader().read(source, Profiles.builtIn(), diagnostics).framework();
    assertThat(Objects.requireNonNull(read).title()).isEqualTo("x");
    assertThat(diagnostics.list()).extracting(Diagnostic::code).containsExactly(Code.TREE104);
  }

  @Test
  void reportsAnotherVersion() {
    SourceText source = new SourceText("x.md", "<!-- competence/2 -->\n\n# T\n\n- a\n");
    new MarkdownReader().read(source, Profiles.builtIn(), diagnostics).framework();
    assertThat(diagnostics.list()).extracting(Diagnostic::code).containsExactly(Code.MD102);
  }
}
