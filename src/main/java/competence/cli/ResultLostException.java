package competence.cli;

import competence.project.Failure;
import java.io.IOException;
import java.util.Locale;

/** Standard output took no more. */
final class ResultLostException extends RuntimeException {
  private static final long serialVersionUID = 1;

  ResultLostException(IOException cause) {
    super(Failure.reason(cause), cause);
  }

  /** Whether the reader has gone, which is no one's fault ("competence … | head"). */
  boolean isClosedPipe() {
    String message = getMessage();
    return message != null && message.toLowerCase(Locale.ROOT).contains("pipe");
  }
}
