package competence.changes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GithubTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      quoteCharacter = '"',
      value = {
        "an ability to see (far), e.g. stars; 3 - 1 = 2! an ability to see (far), e.g. stars; 3 - 1 = 2",
        "*a* _b_ `c` ~~d~~! \\*a\\* \\_b\\_ \\`c\\` \\~\\~d\\~\\~",
        "[a](b)! \\[a\\](b)",
        "<b> & &amp;! &lt;b&gt; &amp; &amp;amp;",
        "@admin! @&#8203;admin",
        "a@b.org! a@&#8203;b.org",
        "#12 and GH-12! #&#8203;12 and GH-&#8203;12",
        "https://example.org! https:&#8203;//example.org",
        "www.example.org! www&#8203;.example.org",
        ":tada: at noon: now! :&#8203;tada: at noon: now",
        "5$! 5<span>$</span>",
        "a|b\\c! a\\|b\\\\c",
        "fix 0123abcd now! fix 012&#8203;3abcd now",
        "defaced 1234 0123abcdx x0123abcd! defaced 1234 0123abcdx x0123abcd",
      })
  void keepsTextsFromBecomingAnythingElse(String plain, String written) {
    assertThat(GithubText.of(plain)).isEqualTo(written);
  }
}
