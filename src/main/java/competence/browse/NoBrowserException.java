package competence.browse;

/** There is no browser where one was looked for. The message says where that was. */
public final class NoBrowserException extends Exception {
  private static final long serialVersionUID = 1;

  NoBrowserException(String message) {
    super(message);
  }

  /** Where there is none. */
  public String reason() {
    return String.valueOf(getMessage());
  }
}
