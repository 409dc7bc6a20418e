package competence.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Checks the accessibility of a page in its current state with axe. */
final class Axe {
  private static final String AXE = resource("/axe.min.js");

  private static final List<String> RULES =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

  /** One text for each violation: rule, help, element and reason. */
  private static final String RUN =
      """
      async rules => (await axe.run(document, {runOnly: rules})).violations.map(rule =>
        rule.id + ': ' + rule.help + rule.nodes.map(node =>
          '\\n  ' + node.target.join(' ') + ' ' + node.failureSummary).join(''))
      """;

  private Axe() {}

  static void findsNothing(Page page) {
    page.evaluate("() => {" + AXE + "}");
    assertThat((List<?>) page.evaluate(RUN, RULES)).as("what axe finds").isEmpty();
  }

  private static String resource(String name) {
    try (InputStream stream = Objects.requireNonNull(Axe.class.getResourceAsStream(name))) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
