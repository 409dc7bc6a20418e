package competence.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class RelativePathTest {
  private static String link(String from, String to) {
    return String.valueOf(RelativePath.link(Path.of(from), Path.of(to)));
  }

  @Test
  void leadsFromOneFileToAnother() {
    assertThat(link("/a/map.svg", "/a/list.html")).isEqualTo("list.html");
    assertThat(link("/a/map.svg", "/a/b/c/list.html")).isEqualTo("b/c/list.html");
    assertThat(link("/a/b/map.svg", "/c/list.html")).isEqualTo("../../c/list.html");
  }

  @Test
  void encodesCharactersThatHaveAMeaningInAnAddress() {
    assertThat(link("/a/map.svg", "/a/x y/100%#1?.html")).isEqualTo("x%20y/100%25%231%3F.html");
    assertThat(link("/a/map.svg", "/a/javascript:alert(1)")).isEqualTo("javascript%3Aalert%281%29");
    assertThat(link("/a/map.svg", "/a/\u00E9.html")).isEqualTo("%C3%A9.html");
    assertThat(link("/a/map.svg", "/a/\"<'.html")).isEqualTo("%22%3C%27.html");
  }
}
