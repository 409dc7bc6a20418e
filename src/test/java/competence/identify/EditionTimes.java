package competence.identify;

import static org.assertj.core.api.Assertions.assertThat;

import competence.CanonicalYaml;
import competence.Edition;
import competence.changes.ChangesJson;
import competence.compiler.Compilation;
import competence.compiler.Compiler;
import competence.compiler.CompilerOptions;
import competence.compiler.SourceFile;
import competence.diagnostic.Diagnostics;
import competence.diff.Diff;
import competence.limit.Limits;
import competence.model.Facts;
import competence.model.Framework;
import competence.profile.Profiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/**
 * Measures the time to compare two editions with a tenth of the items edited, against the time to
 * read them. Run by hand, because tests must not depend on times.
 */
class EditionTimes {
  private static final int RUNS = 7;

  @Test
  void growLikeTheEditions() throws IOException {
    measure(5_000);
    System.out.println("items  reading both  carrying ids over  comparing by ids  (best of 7)");
    for (int items : new int[] {5_000, 10_000, 20_000}) {
      System.out.println(measure(items));
    }
  }

  private static String measure(int items) throws IOException {
    Edition edition = new Edition(3, items);
    Framework before = edition.framework(true);
    edition.edit(items / 10);
    Framework bare = edition.framework(false);
    Framework now = Identifier.identify(bare, before, List.of(), new Diagnostics());
    byte[] old = yaml(before);
    byte[] young = yaml(now);
    long reading = Long.MAX_VALUE;
    long carrying = Long.MAX_VALUE;
    long comparing = Long.MAX_VALUE;
    for (int run = 0; run < RUNS; run++) {
      long start = System.nanoTime();
      Framework first = read(old);
      Framework second = read(young);
      long read = System.nanoTime();
      Identifier.identify(bare, before, List.of(), new Diagnostics());
      long carried = System.nanoTime();
      StringBuilder json = new StringBuilder();
      new ChangesJson().write(Diff.between(first, second), json);
      long compared = System.nanoTime();
      assertThat(json.length()).isGreaterThan(items);
      reading = Math.min(reading, read - start);
      carrying = Math.min(carrying, carried - read);
      comparing = Math.min(comparing, compared - carried);
    }
    return String.format(
        Locale.ROOT,
        "%6d %9d ms %14d ms (%.2f) %8d ms (%.2f)",
        items,
        reading / 1_000_000,
        carrying / 1_000_000,
        (double) carrying / reading,
        comparing / 1_000_000,
        (double) comparing / reading);
  }

  private static byte[] yaml(Framework framework) throws IOException {
    return CanonicalYaml.of(framework).getBytes(StandardCharsets.UTF_8);
  }

  private static Framework read(byte[] yaml) {
    SourceFile source = new SourceFile("edition.yaml", yaml);
    CompilerOptions options =
        new CompilerOptions(null, Profiles.builtIn(), null, null, Facts.NONE, Limits.USUAL);
    Compilation compilation = Compiler.compile(source, options);
    return Objects.requireNonNull(compilation.framework());
  }
}
