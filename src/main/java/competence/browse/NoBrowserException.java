package competence.browse;

/** No browser was found. The message says where the program searched. */
public final class NoBrowserException extends Exception {
  private static final long serialVersionUID = 1;

  NoBrowserException(String message) {
    super(message);
  }

  /** Where no browser was found. */
  public String reason() {
    return String.valueOf(getMessage());
  }
}
