package competence.structure;

import static org.assertj.core.api.Assertions.assertThat;

import competence.TreeSketch;
import competence.compiler.Compilation;
import competence.compiler.Compiler;
import competence.compiler.CompilerOptions;
import competence.compiler.SourceFile;
import competence.diagnostic.Diagnostic;
import competence.diagnostic.Diagnostics;
import competence.diagnostic.Severity;
import competence.limit.Limits;
import competence.model.Facts;
import competence.model.Framework;
import competence.profile.ProfileChoice;
import competence.profile.ProfileSuggestion;
import competence.profile.Profiles;
import competence.profile.StructureHabits;
import competence.source.SourceText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What profiles do to the structure of the golden cases. */
class ProfileOfStructureTest {
  private static final Path CASES = Path.of("src/test/golden/structure");
  private static final String PROFILE = "format: competence-profile/1\n";
  private static final String REMEDY = "in a profile: ";

  @TestFactory
  Stream<DynamicTest> theSuggestedProfileLeavesTheTreeAsItIs() {
    return cases(CASES).stream().map(file -> DynamicTest.dynamicTest(file + "", () -> check(file)));
  }

  private static void check(Path file) {
    Compilation before = compile(file, ProfileChoice.byDocument());
    SourceText document = new SourceText(file.getFileName().toString(), "");
    String suggestion = ProfileSuggestion.of(document, before.diagnostics());
    Compilation after = compile(file, profile(suggestion));
    assertThat(tree(after)).as(suggestion).isEqualTo(tree(before));
    assertThat(after.diagnostics())
        .as(suggestion)
        .noneMatch(found -> found.code().isGuess() && found.decision() != null);
  }

  @TestFactory
  Stream<DynamicTest> eachRemedyIsALineOfAProfile() {
    return cases(CASES).stream()
        .flatMap(file -> compile(file, ProfileChoice.byDocument()).diagnostics().stream())
        .map(Diagnostic::help)
        .filter(help -> help != null && help.contains("profile"))
        .distinct()
        .map(help -> DynamicTest.dynamicTest(help, () -> checkRemedy(help)));
  }

  private static void checkRemedy(String help) {
    if (!help.startsWith("use --profile")) {
      assertThat(help).contains(REMEDY);
      profile(PROFILE + help.substring(help.indexOf(REMEDY) + REMEDY.length()) + '\n');
    }
  }

  @TestFactory
  Stream<DynamicTest> eachPassThatIsSwitchedOffIsMissedByACase() {
    return Passes.ALL.stream()
        .map(pass -> DynamicTest.dynamicTest(pass.name(), () -> checkOff(pass.name())));
  }

  private static void checkOff(String pass) {
    ProfileChoice off = profile(PROFILE + "passes: {" + pass + ": off}\n");
    List<Path> cases = cases(CASES.resolve(pass));
    assertThat(cases)
        .anyMatch(
            file ->
                !tree(compile(file, off)).equals(tree(compile(file, ProfileChoice.byDocument()))));
    for (Path file : cases(CASES)) {
      assertThat(compile(file, off).diagnostics())
          .as("%s", file)
          .noneMatch(
              found ->
                  found.code().name().startsWith("AUDIT") && found.severity() == Severity.ERROR);
    }
  }

  @Test
  void theNamesOfPassesAreThoseOfProfiles() {
    assertThat(Passes.ALL.stream().map(Pass::name).toList()).isEqualTo(StructureHabits.PASSES);
  }

  private static ProfileChoice profile(String yaml) {
    SourceText source = new SourceText("profile.yaml", yaml);
    Diagnostics diagnostics = new Diagnostics(source);
    ProfileChoice choice = Profiles.readChoice(source, diagnostics);
    assertThat(diagnostics.list()).as(yaml).isEmpty();
    return Objects.requireNonNull(choice);
  }

  private static Compilation compile(Path file, ProfileChoice profile) {
    try {
      return Compiler.compile(
          new SourceFile(file.getFileName().toString(), Files.readAllBytes(file)),
          new CompilerOptions(null, profile, null, null, Facts.NONE, Limits.USUAL));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String tree(Compilation compilation) {
    Framework framework = compilation.framework();
    return framework == null ? "" : TreeSketch.of(framework);
  }

  private static List<Path> cases(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().contains(".in.")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
