package competence;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who may use what. */
class LayerTest {
  private static final JavaClasses PROGRAM =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("competence");

  /** A line uses lines below it only; packages of one line do not use each other. */
  private static final List<List<String>> LAYERS =
      List.of(
          List.of("training"),
          List.of("cli"),
          List.of("project"),
          List.of("browse"),
          List.of("compiler"),
          List.of("index", "report", "changes"),
          List.of("reader", "emitter", "identify", "audit", "check", "diff"),
          List.of("map", "match"),
          List.of("markup"),
          List.of("structure"),
          List.of("outline", "profile", "present"),
          List.of("record"),
          List.of("model", "inline", "ledger"),
          List.of("diagnostic"),
          List.of("json"),
          List.of("text"),
          List.of("source", "limit"));

  @Test
  void usesOnlyTheLayersBelow() {
    for (int i = 0; i < LAYERS.size(); i++) {
      for (String user : LAYERS.get(i)) {
        String[] above =
            LAYERS.subList(0, i + 1).stream()
                .flatMap(List::stream)
                .filter(name -> !name.equals(user))
                .map(name -> "competence." + name + "..")
                .toArray(String[]::new);
        noClasses()
            .that()
            .resideInAPackage("competence." + user + "..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(above)
            .allowEmptyShould(true)
            .check(PROGRAM);
      }
    }
  }

  @Test
  void knowsEveryPackage() {
    Set<String> known =
        LAYERS.stream().flatMap(List::stream).collect(java.util.stream.Collectors.toSet());
    assertThat(PROGRAM.stream().map(LayerTest::topPackage).distinct().toList())
        .allMatch(known::contains);
  }

  private static String topPackage(JavaClass type) {
    return type.getPackageName().split("\\.", 3)[1];
  }

  @Test
  void hasNoCycles() {
    slices().matching("competence.(*)..").should().beFreeOfCycles().check(PROGRAM);
    slices().matching("competence.reader.(*)..").should().beFreeOfCycles().check(PROGRAM);
  }

  @Test
  void usesLibrariesInTheirPackagesOnly() {
    only(
        "org.jsoup..",
        "competence.reader.html..",
        "competence.reader.text..",
        "competence.audit..");
    only("org.commonmark..", "competence.inline..", "competence.reader.markdown..");
    only("com.fasterxml..", "competence.record..", "competence.json..");
    only("org.yaml..", "competence.record..");
    only("picocli..", "competence.cli..");
  }

  private static void only(String library, String... users) {
    noClasses()
        .that()
        .resideOutsideOfPackages(users)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library)
        .check(PROGRAM);
  }

  @Test
  void keepsFormatsIndependent() {
    noClasses()
        .that()
        .resideInAPackage("competence.emitter..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("competence.reader..")
        .check(PROGRAM);
    slices().matching("competence.emitter.(*)..").should().notDependOnEachOther().check(PROGRAM);
  }

  @Test
  void reachesNoNetworkAndNoForeignObject() {
    noClasses()
        .should()
        .dependOnClassesThat(
            resideInAPackage("java.net..")
                .and(not(DescribedPredicate.describe("URI", LayerTest::isUri))))
        .check(PROGRAM);
    noClasses()
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("javax.net..", "java.rmi..", "java.sql..", "sun..", "jdk.."))
        .check(PROGRAM);
    noClasses()
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.io.ObjectInputStream")
        .check(PROGRAM);
  }

  @Test
  void startsProcessesInOnePackage() {
    noClasses()
        .that()
        .resideOutsideOfPackage("competence.browse..")
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.lang.ProcessBuilder")
        .check(PROGRAM);
    noClasses().should().callMethodWhere(named(Runtime.class, "exec")).check(PROGRAM);
  }

  private static DescribedPredicate<JavaCall<?>> named(Class<?> owner, String name) {
    return DescribedPredicate.describe(
        "of " + owner.getSimpleName() + '.' + name,
        call ->
            call.getTarget().getOwner().isEquivalentTo(owner)
                && call.getTarget().getName().equals(name));
  }

  /** A URI is only a text of a certain form. */
  private static boolean isUri(JavaClass type) {
    return type.getSimpleName().startsWith("URI");
  }

  @Test
  void exitsInOnePlace() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName("competence.cli.Main")
        .should()
        .callMethod(System.class, "exit", int.class)
        .check(PROGRAM);
  }

  @Test
  void usesNoClockZoneLocaleOrDefaultCharset() {
    DescribedPredicate<JavaAccess<?>> unsteady =
        DescribedPredicate.describe(
            "whose result depends on the machine", access -> isUnsteady(access.getTarget()));
    noClasses().should().accessTargetWhere(unsteady).check(PROGRAM);
  }

  private static boolean isUnsteady(AccessTarget target) {
    String owner = target.getOwner().getName();
    String name = target.getName();
    boolean noArguments =
        target instanceof AccessTarget.CodeUnitCallTarget call
            && call.getRawParameterTypes().isEmpty();
    return switch (owner) {
      case "java.lang.System" -> name.equals("currentTimeMillis") || name.equals("nanoTime");
      case "java.util.Locale", "java.util.TimeZone" -> name.equals("getDefault");
      case "java.time.ZoneId" -> name.equals("systemDefault");
      case "java.nio.charset.Charset" -> name.equals("defaultCharset");
      case "java.time.Clock" -> true;
      case "java.lang.Math", "java.util.Random", "java.util.UUID" -> name.contains("andom");
      case "java.lang.String" -> isUnsteadyText(target, name, noArguments);
      case "java.util.Date", "java.util.Calendar", "java.util.Scanner" -> true;
      case "java.io.FileReader", "java.io.FileWriter" -> true;
      default -> owner.startsWith("java.time.") && name.equals("now");
    };
  }

  private static boolean isUnsteadyText(AccessTarget target, String name, boolean noArguments) {
    boolean ofLocale = name.equals("toLowerCase") || name.equals("toUpperCase");
    boolean ofCharset = name.equals("getBytes");
    boolean formats =
        (name.equals("format") || name.equals("formatted"))
            && target instanceof AccessTarget.CodeUnitCallTarget call
            && !call.getRawParameterTypes().get(0).isEquivalentTo(Locale.class);
    return (noArguments && (ofLocale || ofCharset)) || formats;
  }

  @Test
  void marksEveryPackageForNullness() throws IOException {
    Path root = Path.of("src/main/java");
    try (Stream<Path> files = Files.walk(root)) {
      List<Path> folders =
          files
              .filter(f -> f.toString().endsWith(".java"))
              .map(Path::getParent)
              .distinct()
              .toList();
      assertThat(folders).hasSizeGreaterThan(10);
      for (Path folder : folders) {
        assertThat(folder.resolve("package-info.java")).content().contains("@NullMarked");
      }
    }
  }

  @Test
  void keepsFilesSmall() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        assertThat(Files.readAllLines(file)).as(file.toString()).hasSizeLessThanOrEqualTo(300);
      }
    }
  }

  @Test
  void hasOneEntry() {
    classes().that().haveSimpleName("Main").should().bePublic().check(PROGRAM);
  }
}
