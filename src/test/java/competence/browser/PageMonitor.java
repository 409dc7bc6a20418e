package competence.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Records errors, warnings, policy violations and requests of pages. */
final class PageMonitor {
  private static final String TELL_BREACHES =
      "addEventListener('securitypolicyviolation', e =>"
          + " console.error('policy breached: ' + e.violatedDirective + ' ' + e.blockedURI));";

  private final Set<String> allowed = new TreeSet<>();
  private final List<String> complaints = new ArrayList<>();
  private final List<String> requests = new ArrayList<>();

  void over(BrowserContext context) {
    context.addInitScript(TELL_BREACHES);
    context.onConsoleMessage(this::note);
    context.onWebError(error -> complaints.add("error: " + error.error()));
    context.onRequest(request -> requests.add(request.url()));
  }

  /** Allows requests for a page. */
  void allow(String address) {
    allowed.add(address);
  }

  /** Fails after errors, warnings, or requests for anything but opened pages. */
  void verify() {
    assertThat(complaints).as("errors, warnings and breaches of the policy").isEmpty();
    assertThat(requests).as("requests").allMatch(this::isAllowed);
  }

  private void note(ConsoleMessage message) {
    boolean bad = Set.of("error", "warning", "assert").contains(message.type());
    if (bad) {
      complaints.add(message.type() + ": " + message.text());
    }
  }

  /** A blob is a file that the page made itself, for download. */
  private boolean isAllowed(String address) {
    return allowed.contains(address.replaceFirst("#.*", "")) || address.startsWith("blob:");
  }
}
