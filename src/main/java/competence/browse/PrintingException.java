package competence.browse;

/** A page was not printed. The message is for users. */
public final class PrintingException extends Exception {
  private static final long serialVersionUID = 1;

  PrintingException(String message) {
    super(message);
  }

  /** Why the page was not printed. */
  public String reason() {
    return String.valueOf(getMessage());
  }
}
