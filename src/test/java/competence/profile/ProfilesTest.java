package competence.profile;

import static org.assertj.core.api.Assertions.assertThat;

import competence.diagnostic.Code;
import competence.diagnostic.Diagnostic;
import competence.diagnostic.Diagnostics;
import competence.source.Resources;
import competence.source.SourceText;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ProfilesTest {
  private final Diagnostics diagnostics = new Diagnostics();

  @Test
  void theBuiltInProfileKnowsTheUclCoreFamily() {
    Profile profile = Profiles.builtIn();

    assertThat(profile.name()).isEqualTo("ucl-core");
    assertThat(profile.language()).isEqualTo("en");
    assertThat(profile.sections()).contains("Knowledge", "Application");
    assertThat(profile.columns().code()).contains("No", "#");
    assertThat(profile.lines()).isEmpty();
    assertThat(read(Resources.text(Profiles.resource("ucl-core")))).isEqualTo(profile);
  }

  @Test
  void usesTheBuiltInProfileForMissingKeys() {
    Profile profile =
        read(
            """
            format: competence-profile/1
            name: bees
            language: de
            sections: [Wissen, Können]
            columns: {code: [Nr.]}
            """);

    assertThat(profile.name()).isEqualTo("bees");
    assertThat(profile.language()).isEqualTo("de");
    assertThat(profile.sections()).containsExactly("Wissen", "Können");
    assertThat(profile.columns().code()).containsExactly("Nr.");
    assertThat(profile.columns().level()).isEqualTo(Profiles.builtIn().columns().level());
    assertThat(profile.statements()).isEqualTo(Profiles.builtIn().statements());
  }

  @Test
  void readsPageHabits() {
    Profile profile =
        read(
            """
            format: competence-profile/1
            page: {heads: ["Leaf #"], undo: [hard-wraps, title-again]}
            """);

    assertThat(profile.page().heads()).containsExactly("Leaf #");
    assertThat(profile.page().frames()).isEqualTo(Profiles.builtIn().page().frames());
    assertThat(profile.page().undo())
        .containsExactlyInAnyOrder(PageHabits.Undo.HARD_WRAPS, PageHabits.Undo.TITLE_AGAIN);
    assertThat(read("format: competence-profile/1\npage: {undo: []}").page().undo()).isEmpty();
    assertThat(read("format: competence-profile/1").page().undo())
        .containsExactlyInAnyOrder(PageHabits.Undo.values());
  }

  @Test
  void refusesAnUnknownValueOfUndo() {
    SourceText yaml =
        new SourceText("p.yaml", "format: competence-profile/1\npage: {undo: [labels, wraps, []]}");

    assertThat(Profiles.read(yaml, diagnostics)).isNull();
    assertThat(diagnostics.list())
        .extracting(Diagnostic::message)
        .containsExactly("unknown value \"wraps\"", "unknown value \"\"");
    assertThat(diagnostics.list().get(0).help()).contains("known are hard-wraps, run-on-lines");
  }

  @Test
  void readsDecisionsOnSingleLines() {
    Profile profile =
        read(
            """
            format: competence-profile/1
            lines:
              - {text: Bees  and wasps, as: heading, occurrence: 2}
              - {text: Page 3, as: omit}
            """);

    assertThat(profile.lines())
        .containsExactly(
            new Profile.Line("Bees and wasps", 2, Profile.As.HEADING),
            new Profile.Line("Page 3", 0, Profile.As.OMIT));
  }

  @Test
  void refusesWhatItDoesNotKnow() {
    SourceText yaml =
        new SourceText(
            "p.yaml",
            """
            format: competence-profile/1
            sektions: [A]
            lines:
              - {text: x, as: header}
              - {as: omit, occurrence: 0}
            """);

    assertThat(Profiles.read(yaml, diagnostics)).isNull();
    assertThat(diagnostics.list())
        .extracting(Diagnostic::code)
        .containsExactly(Code.REC102, Code.REC109, Code.REC104, Code.REC109);
    assertThat(diagnostics.list().get(0).help()).contains("sections");
  }

  @Test
  void refusesAFileThatIsNotAProfile() {
    assertThat(Profiles.read(new SourceText("p.yaml", "name: x\n"), diagnostics)).isNull();
    assertThat(Profiles.read(new SourceText("p.yaml", "format: [\n"), diagnostics)).isNull();
  }

  private Profile read(String yaml) {
    Profile profile = Profiles.read(new SourceText("p.yaml", yaml), diagnostics);
    assertThat(diagnostics.list()).isEmpty();
    return Objects.requireNonNull(profile);
  }

  @Test
  void decideByTheOpeningsOfADocument() {
    ProfileChoice choice = ProfileChoice.byDocument();
    String line = "An ability to tie a bowline\n";
    String other = "Ties a bowline at night\n";
    assertThat(choice.of(line).name()).isEqualTo("ucl-core");
    assertThat(choice.of(line + other.repeat(3)).name()).isEqualTo("ucl-core");
    assertThat(choice.of(line + other.repeat(4)).name()).isEqualTo("neutral");
    assertThat(choice.of(line.repeat(3) + other.repeat(21)).name()).isEqualTo("ucl-core");
    assertThat(choice.of(line.repeat(3) + other.repeat(22)).name()).isEqualTo("neutral");
    assertThat(choice.of("<li>" + line.strip() + "<li>" + line).name()).isEqualTo("ucl-core");
  }

  @Test
  void completeAProfileByTheDocument() {
    ProfileChoice open = choice("format: competence-profile/1\nomit: [x]\n");
    assertThat(open.of("An ability to swim").sections()).contains("Knowledge");
    assertThat(open.of("Swims").sections()).isEmpty();
    assertThat(open.of("Swims").omit()).containsExactly("x");
    ProfileChoice fixed = choice("format: competence-profile/1\nextends: neutral\n");
    assertThat(fixed.of("An ability to swim").sections()).isEmpty();
  }

  private static ProfileChoice choice(String yaml) {
    SourceText source = new SourceText("p.yaml", yaml);
    Diagnostics diagnostics = new Diagnostics(source);
    return Objects.requireNonNull(Profiles.readChoice(source, diagnostics));
  }
}
