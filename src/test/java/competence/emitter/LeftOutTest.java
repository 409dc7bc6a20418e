package competence.emitter;

import static org.assertj.core.api.Assertions.assertThat;

import competence.compiler.Format;
import competence.compiler.Formats;
import competence.diagnostic.Code;
import competence.diagnostic.Diagnostic;
import competence.diagnostic.Diagnostics;
import competence.emitter.svg.SvgEmitter;
import competence.model.Facts;
import competence.model.Framework;
import competence.model.Item;
import competence.model.ItemDetails;
import competence.model.ItemKind;
import competence.model.Level;
import competence.model.Origin;
import competence.model.Retired;
import competence.present.Presentation;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each format carries each detail, or reports that it does not. */
class LeftOutTest {
  private static final Item LEAF =
      new Item(
          ItemKind.STATEMENT,
          "s1",
          "see *far*",
          new ItemDetails("A1", List.of("e"), "skill", Map.of("Strand", "Garden"), "Ask."),
          List.of(),
          null);
  private static final Item STEM =
      new Item(ItemKind.STATEMENT, "s0", "able to", ItemDetails.NONE, List.of(LEAF), null);
  private static final Framework FULL =
      new Framework(
          "bees",
          "Bees",
          "en",
          new Origin("bees.txt", "0".repeat(64), null),
          new Facts(
              "2nd",
              "What keepers do.",
              "The Press",
              List.of("A. One", "B. Two"),
              "(c) Press",
              "https://example.org/l",
              "2026-03-01",
              List.of(new Level("e", "Expert"))),
          List.of(STEM),
          List.of(new Retired(ItemKind.STATEMENT, "s9", "fly", List.of("s1"))));

  @TestFactory
  Stream<DynamicTest> everyDetailIsInTheOutputOrDeclaredToBeLeftOut() {
    return Formats.ALL.stream()
        .filter(format -> format.emitter() != null)
        .flatMap(
            format ->
                Stream.of(Detail.values())
                    .map(
                        detail ->
                            DynamicTest.dynamicTest(
                                format.name() + " " + detail, () -> check(format, detail))));
  }

  private static void check(Format format, Detail detail) throws IOException {
    Emitter emitter = Objects.requireNonNull(format.emitter());
    String full = write(emitter, FULL, new Diagnostics());
    String other = write(emitter, with(detail), new Diagnostics());
    boolean declared = emitter.leavesOut().contains(detail);

    assertThat(detail.count(FULL)).isPositive();
    assertThat(full.equals(other)).isEqualTo(declared && !isHinted(format, detail));
  }

  /** What is a heading can be guessed from a map's counts, and from no more. */
  private static boolean isHinted(Format format, Detail detail) {
    return format.name().equals("svg") && detail == Detail.KINDS;
  }

  @Test
  void whatIsLeftOutIsNamedAndCountedInOneNote() throws IOException {
    assertThat(notes("jsonl"))
        .containsExactly(
            "jsonl has no place for the title, the language, the source, the version, the"
                + " description, the publisher, 2 authors, the rights, the license, the date of"
                + " modification, 1 level, 1 retired item");
    assertThat(notes("svg"))
        .containsExactly(
            "svg has no place for the id, the source, the version, the description, the publisher,"
                + " 2 authors, the rights, the license, the date of modification, 1 level, what is"
                + " a heading, 1 text's emphasis or links, 2 items' ids, 1 item's level, 1 item's"
                + " type, 1 item's properties, 1 note, 1 retired item");
  }

  @Test
  void formatsThatCarryEverythingSayNothing() throws IOException {
    for (String format : List.of("yaml", "json", "html")) {
      assertThat(notes(format)).as(format).isEmpty();
    }
  }

  @Test
  void whatPeopleAreHandedHasNothingThatIsGone() throws IOException {
    assertThat(notes("md")).containsExactly("md has no place for 1 retired item");
    assertThat(notes("pdf")).containsExactly("pdf has no place for 1 retired item");
  }

  @Test
  void aMapTellsHowManyItemsAreBelowItsBoxes() throws IOException {
    Item heading = new Item(ItemKind.HEADING, "h", "See", ItemDetails.NONE, List.of(STEM), null);
    Item other = STEM.with("o", List.of(LEAF.with("p", List.of())));
    Diagnostics diagnostics = new Diagnostics();
    write(new SvgEmitter(), FULL.withItems(List.of(heading, other)), diagnostics);
    assertThat(diagnostics.list())
        .filteredOn(found -> found.code() == Code.EMIT102)
        .extracting(Diagnostic::message)
        .containsExactly("the map ends with its boxes: 1 item below them is counted, not drawn");
  }

  private static List<String> notes(String format) throws IOException {
    Diagnostics diagnostics = new Diagnostics();
    write(Objects.requireNonNull(Formats.named(format).orElseThrow().emitter()), FULL, diagnostics);
    assertThat(diagnostics.list()).allMatch(found -> found.code() == Code.EMIT101);
    return diagnostics.list().stream().map(Diagnostic::message).toList();
  }

  private static String write(Emitter emitter, Framework framework, Diagnostics diagnostics)
      throws IOException {
    StringBuilder out = new StringBuilder();
    emitter.emit(framework, Presentation.usual(), out, diagnostics);
    return out.toString();
  }

  /** The framework with this detail, and no other, different. */
  private static Framework with(Detail detail) {
    Facts f = FULL.facts();
    return switch (detail) {
      case ID -> FULL.withId("wasps");
      case TITLE ->
          new Framework("bees", "Wasps", "en", FULL.origin(), f, FULL.items(), FULL.retired());
      case LANGUAGE -> FULL.withLanguage("fr");
      case SOURCE -> FULL.withOrigin(null);
      case VERSION -> FULL.withFacts(facts(null, f.publisher(), f.authors(), f));
      case DESCRIPTION -> FULL.withFacts(f.withDescription(null));
      case PUBLISHER -> FULL.withFacts(facts(f.version(), null, f.authors(), f));
      case AUTHORS ->
          FULL.withFacts(facts(f.version(), f.publisher(), List.of("A. One, B. Two"), f));
      case RIGHTS -> FULL.withFacts(rest(null, f.license(), f.modified(), f.levels()));
      case LICENSE -> FULL.withFacts(rest(f.rights(), null, f.modified(), f.levels()));
      case MODIFIED -> FULL.withFacts(rest(f.rights(), f.license(), null, f.levels()));
      case LEVELS ->
          FULL.withFacts(
              rest(f.rights(), f.license(), f.modified(), List.of(new Level("e", "Master"))));
      case RETIRED ->
          FULL.withRetired(List.of(new Retired(ItemKind.STATEMENT, "s9", "swim", List.of())));
      default -> FULL.withItems(List.of(STEM.with("s0", List.of(leaf(detail)))));
    };
  }

  private static Item leaf(Detail detail) {
    return new Item(
        detail == Detail.KINDS ? ItemKind.HEADING : ItemKind.STATEMENT,
        detail == Detail.ITEM_IDS ? "s2" : "s1",
        detail == Detail.MARKUP ? "see far" : LEAF.text(),
        ItemDetails.NONE
            .withCode(detail == Detail.ITEM_CODES ? null : LEAF.code())
            .withLevels(detail == Detail.ITEM_LEVELS ? List.of() : LEAF.levels())
            .withType(detail == Detail.ITEM_TYPES ? null : LEAF.type())
            .withProperties(detail == Detail.PROPERTIES ? Map.of() : LEAF.properties())
            .withNote(detail == Detail.NOTES ? null : LEAF.note()),
        List.of(),
        null);
  }

  private static Facts facts(
      @Nullable String version, @Nullable String publisher, List<String> authors, Facts f) {
    return new Facts(
        version,
        f.description(),
        publisher,
        authors,
        f.rights(),
        f.license(),
        f.modified(),
        f.levels());
  }

  private static Facts rest(
      @Nullable String rights,
      @Nullable String license,
      @Nullable String modified,
      List<Level> levels) {
    Facts f = FULL.facts();
    return new Facts(
        f.version(),
        f.description(),
        f.publisher(),
        f.authors(),
        rights,
        license,
        modified,
        levels);
  }
}
