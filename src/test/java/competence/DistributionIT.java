package competence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The distribution folder. */
class DistributionIT {
  private static final Path HOME = Path.of(Shell.HOME);
  private static final Path LIB = HOME.resolve("lib");

  /** Java's archives silently skip classes in formats older than this. */
  private static final int OLDEST = 50;

  @TempDir private Path folder;

  @Test
  void hasUncompressedJars() throws IOException {
    assertThat(jars(LIB)).hasSizeGreaterThan(5);
    for (Path jar : jars(LIB)) {
      try (ZipFile zip = new ZipFile(jar.toFile())) {
        assertThat(zip.stream()).as(jar.toString()).allMatch(e -> e.getMethod() == ZipEntry.STORED);
      }
    }
  }

  @Test
  void hasOnlyClassesThatArchivesCanHold() throws IOException {
    for (Path jar : jars(LIB)) {
      try (ZipFile zip = new ZipFile(jar.toFile())) {
        List<? extends ZipEntry> classes =
            zip.stream().filter(entry -> entry.getName().endsWith(".class")).toList();
        assertThat(classes).as(jar.toString()).isNotEmpty();
        for (ZipEntry entry : classes) {
          assertThat(version(zip, entry)).as(entry.getName()).isGreaterThanOrEqualTo(OLDEST);
        }
      }
    }
  }

  private static int version(ZipFile zip, ZipEntry entry) throws IOException {
    try (InputStream in = zip.getInputStream(entry)) {
      byte[] head = in.readNBytes(8);
      return (head[6] & 0xff) << 8 | (head[7] & 0xff);
    }
  }

  @Test
  void containsOnlyTheNecessaryParts() throws IOException {
    try (JarFile jar = new JarFile(LIB.resolve("competence.jar").toFile())) {
      String classPath = jar.getManifest().getMainAttributes().getValue("Class-Path");
      assertThat(Stream.concat(Stream.of("competence.jar"), Stream.of(classPath.split(" "))))
          .containsExactlyInAnyOrderElementsOf(
              jars(LIB).stream().map(path -> path.getFileName().toString()).toList());
      assertThat(classPath).doesNotContain("jspecify").contains("picocli");
    }
  }

  @Test
  void hasItsBuildIdAtTheStartOfItsJar() throws IOException {
    try (InputStream in = Files.newInputStream(LIB.resolve("competence.jar"))) {
      String head = new String(in.readNBytes(200), StandardCharsets.ISO_8859_1);
      assertThat(head).contains("META-INF/MANIFEST.MF").containsPattern("Build-Id: [0-9a-f]{16}\r");
    }
  }

  @Test
  @NeedsPosix
  void hasTheSameBytesWhenBuiltAgain() throws IOException {
    Path target = HOME.resolveSibling("");
    Path program = jars(target).get(0);
    String again =
        String.join(
            "' '",
            System.getProperty("java.home") + "/bin/java",
            Path.of("src/build/Distribution.java").toAbsolutePath().toString(),
            "again",
            Path.of("src/main/sh").toAbsolutePath().toString(),
            program.toString(),
            target.resolve("sources/picocli-sources.jar").toString(),
            libraries());
    Shell.Result result = new Shell(folder).run("'" + again + "'");
    assertThat(result.err()).isEmpty();
    assertThat(result.code()).isZero();
    assertThat(jars(folder.resolve("again/lib"))).hasSameSizeAs(jars(LIB));
    for (Path jar : jars(LIB)) {
      assertThat(folder.resolve("again/lib").resolve(jar.getFileName()))
          .hasSameBinaryContentAs(jar);
    }
  }

  /** The libraries as published, without those of the tests. */
  private static String libraries() throws IOException {
    List<String> names = jars(LIB).stream().map(jar -> jar.getFileName().toString()).toList();
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(path -> names.contains(Path.of(path).getFileName().toString()))
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static List<Path> jars(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
    }
  }
}
