package competence.browser;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.Objects;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives each test its own {@link BrowserSession} in the shared browser, and checks afterwards what
 * the pages did. Without a browser the test is skipped; in CI it fails.
 */
final class BrowserSessions implements BeforeEachCallback, AfterEachCallback, ParameterResolver {
  private static final Namespace OWN = Namespace.create(BrowserSessions.class);

  /** The machine may be busy: that is no error of the page. */
  private static final int PATIENCE = 20_000;

  @Override
  public void beforeEach(ExtensionContext test) {
    String lacking = Chrome.lacking();
    if (lacking != null && System.getenv("CI") != null) {
      fail(lacking);
    }
    if (lacking != null) {
      abort(lacking);
    }
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    Chrome chrome =
        test.getRoot()
            .getStore(OWN)
            .computeIfAbsent(Chrome.class, type -> Chrome.start(), Chrome.class);
    test.getStore(OWN).put(BrowserSession.class, new BrowserSession(chrome.browser()));
  }

  @Override
  public void afterEach(ExtensionContext test) {
    BrowserSession visit = test.getStore(OWN).get(BrowserSession.class, BrowserSession.class);
    if (visit != null) {
      visit.end(test.getExecutionException().isEmpty());
    }
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
    return parameter.getParameter().getType() == BrowserSession.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
    return Objects.requireNonNull(test.getStore(OWN).get(BrowserSession.class));
  }
}
