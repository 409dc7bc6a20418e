package competence.reader.text;

import static org.assertj.core.api.Assertions.assertThat;

import competence.diagnostic.Diagnostics;
import competence.profile.Profiles;
import competence.source.SourceText;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Very long fields are read on a small stack. */
class TextReaderHostileTest {
  @ParameterizedTest
  @ValueSource(strings = {"&nbsp;", "&#32;", "<br>", "|", "\\$", "&amp;", "<i>", "\t"})
  void readsAFieldOfManySuch(String piece) throws InterruptedException {
    String document = "Title\n\nA stem:\tx" + piece.repeat(50_000) + "\nx\t" + piece.repeat(50_000);
    AtomicReference<Throwable> failure = new AtomicReference<>();
    Thread thread = new Thread(null, () -> read(document), "small stack", 256 * 1024);
    thread.setUncaughtExceptionHandler((where, thrown) -> failure.set(thrown));
    thread.start();
    thread.join();
    assertThat(failure.get()).isNull();
  }

  private static void read(String document) {
    SourceText source = new SourceText("hostile.txt", document);
    assertThat(new TextReader().read(source, Profiles.builtIn(), new Diagnostics(source)))
        .isNotNull();
  }
}
