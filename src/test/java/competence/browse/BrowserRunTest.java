package competence.browse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BrowserRunTest {
  @Test
  void lastMessageIsTheLastNonBlankLine() {
    assertThat(BrowserRun.lastMessage("first\nlast\n\n  \n")).isEqualTo("last");
    assertThat(BrowserRun.lastMessage("")).isEmpty();
  }

  @Test
  void lastMessageHasNoProcessAndTime() {
    String line = "[12377:12409:1123/234946.2:ERROR:content/zygote.cc:103] Running as root fails.";
    assertThat(BrowserRun.lastMessage(line)).isEqualTo("Running as root fails.");
    assertThat(BrowserRun.lastMessage("[a] b")).isEqualTo("[a] b");
  }

  @Test
  void lastMessageSkipsErrorsAboutAMissingDesktop() {
    String error = "[1:2:1123/234946.3:ERROR:dbus/bus.cc:405] Failed to connect to the bus";
    assertThat(BrowserRun.lastMessage("No usable sandbox!\n" + error + "\n"))
        .isEqualTo("No usable sandbox!");
  }
}
