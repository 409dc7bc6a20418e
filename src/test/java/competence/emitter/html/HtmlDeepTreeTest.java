package competence.emitter.html;

import static competence.emitter.html.Samples.framework;
import static competence.emitter.html.Samples.heading;
import static competence.emitter.html.Samples.html;
import static competence.emitter.html.Samples.statement;
import static org.assertj.core.api.Assertions.assertThat;

import competence.model.Framework;
import competence.model.Item;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Trees far deeper than readers let pass are written too, on a small stack. */
class HtmlDeepTreeTest {
  private static final int DEPTH = 1000;

  @Test
  void writesDeepStems() throws InterruptedException {
    Item item = statement("leaf", "leaf");
    for (int i = 0; i < DEPTH; i++) {
      item = statement("s" + i, "stem", item);
    }

    assertThat(onSmallStack(framework(item))).contains("id=\"leaf_box\"").endsWith("</html>\n");
  }

  @Test
  void writesDeepHeadings() throws InterruptedException {
    Item item = statement("leaf", "leaf");
    for (int i = 0; i < DEPTH; i++) {
      item = heading("h" + i, "heading", item);
    }

    assertThat(onSmallStack(framework(item))).contains("aria-level=\"1001\"").endsWith("</html>\n");
  }

  private static String onSmallStack(Framework framework) throws InterruptedException {
    AtomicReference<@Nullable String> written = new AtomicReference<>();
    Thread thread = new Thread(null, () -> written.set(html(framework)), "small stack", 256 * 1024);
    thread.start();
    thread.join();
    String html = written.get();
    assertThat(html).isNotNull();
    return html == null ? "" : html;
  }
}
