package competence.threat;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Regular expressions are few and take linear time, whatever the text. */
@ExtendWith(InputCounter.class)
class SlowPatternsTest {
  private static final List<String> SEEDS =
      List.of(
          "a",
          "{",
          "[",
          "[:A:",
          " ",
          "1",
          "1 ",
          "xref 0 1 ",
          "/Info 1 ",
          "\n%%EOF",
          "</style",
          "/CreationDate(D:1",
          "startxref 1",
          "0000000000 00000 ",
          "1.",
          "a-",
          "https://",
          "-",
          "---\n",
          "...\n",
          "\n...",
          "](",
          "](<",
          "](\\",
          "][",
          "](a \"",
          "``` ",
          "a+");
  private static final String LITERAL = "\"((?:[^\"\\\\]|\\\\.)*+)\"";
  private static final Pattern COMPILED =
      Pattern.compile("Pattern\\.compile\\(\\s*(" + LITERAL + "(?:\\s*\\+\\s*" + LITERAL + ")*+)");

  @Test
  void areUsedInAFewPlacesOnly() {
    Set<String> users = new TreeSet<>();
    for (JavaClass type :
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("competence")) {
      type.getDirectDependenciesFromSelf().stream()
          .filter(use -> use.getTargetClass().getPackageName().equals("java.util.regex"))
          .forEach(use -> users.add(type.getName().replace("competence.", "")));
    }
    assertThat(users)
        .containsExactly(
            "browse.BrowserRun",
            "browse.PrintedPdf",
            "inline.Escaper$LineContext",
            "inline.LinkDestination",
            "present.WordsFile",
            "project.PresentationFiles",
            "reader.html.PageParser",
            "reader.markdown.BlockText",
            "reader.markdown.FrontMatter",
            "reader.markdown.HandoutLine",
            "text.Forms",
            "text.Numbers",
            "text.Slug",
            "text.WebAddress");
  }

  @Test
  void takeLinearTime() throws IOException {
    int patterns = 0;
    for (Path file : sources()) {
      Matcher written = COMPILED.matcher(Files.readString(file));
      while (written.find()) {
        patterns++;
        String literals = written.group(1).replaceAll("\"\\s*\\+\\s*\"", "");
        Pattern pattern =
            Pattern.compile(literals.substring(1, literals.length() - 1).translateEscapes());
        for (String seed : SEEDS) {
          InputCounter.count(1);
          String once = seed.repeat(100_000 / seed.length()) + "!";
          String fourfold = seed.repeat(400_000 / seed.length()) + "!";
          steps(pattern, once); // warms up
          long few = steps(pattern, once);
          long many = steps(pattern, fourfold);
          assertThat(many).as("%s on %s", pattern, seed).isLessThan(5 * few + 100);
        }
      }
    }
    assertThat(patterns).isGreaterThanOrEqualTo(8);
  }

  private static List<Path> sources() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }

  /** Counts how often a pattern reads a character, which measures time without a clock. */
  private static long steps(Pattern pattern, String text) {
    Counted counted = new Counted(text);
    Matcher matcher = pattern.matcher(counted);
    while (matcher.find() && counted.looks < 1_000_000_000) {
      // Each match reads characters.
    }
    return counted.looks;
  }

  private static final class Counted implements CharSequence {
    private final String text;
    private long looks;

    Counted(String text) {
      this.text = text;
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public char charAt(int index) {
      if (looks++ > 50_000_000) {
        throw new AssertionError("reads characters again and again: " + text.substring(0, 20));
      }
      return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return text.substring(start, end);
    }
  }
}
