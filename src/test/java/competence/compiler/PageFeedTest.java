package competence.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import org.junit.jupiter.api.Test;

/** Characters are found wherever they stand, also across the end of what is held of a page. */
class PageFeedTest {
  private static final int HELD = 1 << 13;

  private static PageFeed feed(String page) {
    return new PageFeed(new StringReader(page));
  }

  @Test
  void passesOverAllUpToATextWhereverItStands() {
    for (int before = HELD - 8; before < HELD + 8; before++) {
      PageFeed feed = feed("-".repeat(before) + "-->rest");
      feed.skipPast("-->");
      assertThat(feed.until('!')).as("after %d", before).isEqualTo("rest");
    }
  }

  @Test
  void passesOverAllIfTheTextDoesNotCome() {
    for (int length = HELD - 4; length < HELD + 4; length++) {
      PageFeed feed = feed("-".repeat(length));
      feed.skipPast("-->");
      assertThat(feed.isAtEnd()).as("after %d", length).isTrue();
    }
  }

  @Test
  void givesAllUpToACharacterWhichStays() {
    for (int before = HELD - 4; before < HELD + 4; before++) {
      PageFeed feed = feed("x".repeat(before) + "<p>");
      assertThat(feed.until('<')).hasSize(before);
      assertThat(feed.startsWith("<p>")).isTrue();
      assertThat(feed.next()).isEqualTo('<');
      assertThat(feed.peek()).isEqualTo('p');
    }
  }
}
