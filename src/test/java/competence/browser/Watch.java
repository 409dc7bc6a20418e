package competence.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Notes what pages do that nobody sees: errors, warnings, breaches of their policy, requests. */
final class Watch {
  private static final String TELL_BREACHES =
      "addEventListener('securitypolicyviolation', e =>"
          + " console.error('policy breached: ' + e.violatedDirective + ' ' + e.blockedURI));";

  private final Set<String> allowed = new TreeSet<>();
  private final List<String> expected = new ArrayList<>();
  private final List<String> complaints = new ArrayList<>();
  private final List<String> requests = new ArrayList<>();

  void over(BrowserContext context) {
    context.addInitScript(TELL_BREACHES);
    context.onConsoleMessage(this::note);
    context.onWebError(error -> complaints.add("error: " + error.error()));
    context.onRequest(request -> requests.add(request.url()));
  }

  /** Lets a page be asked for. */
  void allow(String address) {
    allowed.add(address);
  }

  /** Takes messages that begin so for what the test is about. */
  void expect(String message) {
    expected.add(message);
  }

  /** Fails if a page complained, or asked for anything but pages that were opened. */
  void verify() {
    assertThat(complaints).as("errors, warnings and breaches of the policy").isEmpty();
    assertThat(requests).as("requests").allMatch(this::isAllowed);
  }

  private void note(ConsoleMessage message) {
    boolean bad = Set.of("error", "warning", "assert").contains(message.type());
    if (bad && expected.stream().noneMatch(message.text()::startsWith)) {
      complaints.add(message.type() + ": " + message.text());
    }
  }

  /** A blob is a file that the page made itself, and hands to be saved. */
  private boolean isAllowed(String address) {
    return allowed.contains(address.replaceFirst("#.*", "")) || address.startsWith("blob:");
  }
}
