package competence.threat;

import static org.assertj.core.api.Assertions.assertThat;

import competence.Thorough;
import competence.cli.Main;
import competence.cli.Shell;
import competence.cli.Shell.Terminal;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No text of a document or a name controls the terminal, in any form of the findings. */
@ExtendWith(InputCounter.class)
class TerminalTest {
  private static final List<String> TRICKS =
      Thorough.of(
          List.of(
              "\u001B]8;;http://evil.example\u0007click\u001B]8;;\u0007",
              "\u001B]52;c;cm0gLXJm\u0007",
              "\u001B]0;title\u001B\\",
              "\u001B[2J\u001B[H",
              "\u001B[31m",
              "\u009B31m",
              "\u0007",
              "safe\rerror",
              "abc\b\b\bxyz",
              "\u007F",
              "\u0085",
              "\u202Etxt.exe\u202C",
              "\u2028error[X]",
              "\u200B",
              "::error file=x::y",
              "%0A::set-output",
              "long ".repeat(20_000)));

  @TempDir private Path folder;

  private String err(String input, String... args) {
    InputCounter.count(1);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    byte[] bytes = input.getBytes(StandardCharsets.UTF_8);
    Main.run(
        List.of(args),
        new Shell(new ByteArrayInputStream(bytes), out, err, Map.of(), folder, Terminal.NONE));
    return err.toString(StandardCharsets.UTF_8);
  }

  private static void assertHarmless(String shown, String form) {
    assertThat(shown).isNotEmpty();
    for (int i = 0; i < shown.length(); i++) {
      char c = shown.charAt(i);
      boolean steers =
          (c < ' ' && c != '\n')
              || (c >= 0x7F && c <= 0x9F)
              || (c >= 0x200B && c <= 0x200F)
              || (c >= 0x2028 && c <= 0x202E)
              || (c >= 0x2066 && c <= 0x2069);
      assertThat(steers).as("%s: U+%04X", form, (int) c).isFalse();
    }
    if (form.equals("json") || form.equals("sarif")) {
      assertThat(shown).matches("(?s)\\p{ASCII}*");
    } else {
      assertThat(shown.lines()).allMatch(line -> line.length() <= 1_000);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "line", "json", "github", "sarif"})
  void escapesTextsOfDocuments(String form) {
    for (String trick : TRICKS) {
      String json = trick.replace("\\", "\\\\");
      for (String document :
          List.of(
              "format: competence/1\n" + trick + ": x\n",
              "format: competence/1\nid: \"" + json + "\"\ntitle: T\nlanguage: \"" + json + "\"\n",
              "format: competence/1\nid: f\ntitle: T\nlanguage: en\nitems:\n  - statement: a\n"
                  + "    id: "
                  + trick
                  + "\n    level: "
                  + trick
                  + "\n",
              "{\"format\": \"" + json + "\", \"" + json + "\": 1}",
              trick + "\n\nAn ability\t" + trick + "\n",
              "# T\n\n- " + trick + "\n\n<div>" + trick + "</div>\n")) {
        for (String from : List.of("yaml", "json", "text", "md", "html")) {
          String shown = err(document, "compile", "-", "--from", from, "--format", form, "-v");
          if (!shown.isEmpty()) {
            assertHarmless(shown, form);
          }
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "line", "json", "github", "sarif"})
  void escapesNamesOfFiles(String form) throws IOException {
    for (String trick : TRICKS.subList(0, TRICKS.size() - 1)) {
      String name = trick.replace('/', '-') + ".txt";
      try {
        Files.writeString(folder.resolve(name), "");
      } catch (InvalidPathException | IOException notHere) {
        continue; // No file can have this name on this system.
      }
      assertHarmless(err("", "compile", name, "--format", form), form);
      assertHarmless(err("", "compile", "no" + name, "--format", form), form);
    }
    assertHarmless(
        err("", "compile", "-", "--stdin-name", "\u001B[2J.txt", "--format", form), form);
  }

  @Test
  void escapesCommandLineArguments() {
    for (String trick : TRICKS) {
      assertHarmless(err("", "compile", "--from", trick), "usage");
      assertHarmless(err("", "compile", "--limit", trick), "usage");
      assertHarmless(err("", "--" + trick), "usage");
      assertHarmless(err("", trick), "usage");
    }
  }
}
