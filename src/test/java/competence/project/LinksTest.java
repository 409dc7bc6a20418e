package competence.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class LinksTest {
  private static String between(String from, String to) {
    return String.valueOf(Links.between(Path.of(from), Path.of(to)));
  }

  @Test
  void leadsFromOneFileToAnother() {
    assertThat(between("/a/map.svg", "/a/list.html")).isEqualTo("list.html");
    assertThat(between("/a/map.svg", "/a/b/c/list.html")).isEqualTo("b/c/list.html");
    assertThat(between("/a/b/map.svg", "/c/list.html")).isEqualTo("../../c/list.html");
  }

  @Test
  void encodesWhatMeansSomethingInAnAddress() {
    assertThat(between("/a/map.svg", "/a/x y/100%#1?.html")).isEqualTo("x%20y/100%25%231%3F.html");
    assertThat(between("/a/map.svg", "/a/javascript:alert(1)"))
        .isEqualTo("javascript%3Aalert%281%29");
    assertThat(between("/a/map.svg", "/a/\u00E9.html")).isEqualTo("%C3%A9.html");
    assertThat(between("/a/map.svg", "/a/\"<'.html")).isEqualTo("%22%3C%27.html");
  }
}
