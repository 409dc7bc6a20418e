package competence.browse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LastWordsTest {
  @TempDir private Path folder;

  private String in(String log) throws IOException {
    return LastWords.in(Files.writeString(folder.resolve("log"), log));
  }

  @Test
  void areTheLastLineThatSaysSomething() throws IOException {
    assertThat(in("first\nlast\n\n  \n")).isEqualTo("last");
    assertThat(in("")).isEmpty();
  }

  @Test
  void leaveOutWhoSaidItAndWhen() throws IOException {
    String line = "[12377:12409:1123/234946.2:ERROR:content/zygote.cc:103] Running as root fails.";
    assertThat(in(line)).isEqualTo("Running as root fails.");
    assertThat(in("[a] b")).isEqualTo("[a] b");
  }

  @Test
  void leaveOutLamentsOverAMissingDesktop() throws IOException {
    String lament = "[1:2:1123/234946.3:ERROR:dbus/bus.cc:405] Failed to connect to the bus";
    assertThat(in("No usable sandbox!\n" + lament + "\n")).isEqualTo("No usable sandbox!");
  }
}
