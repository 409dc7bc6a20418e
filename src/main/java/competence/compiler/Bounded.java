package competence.compiler;

/** A text that grows up to a limit. */
public final class Bounded implements Appendable {
  /** The text would be longer than the limit. Unchecked, so that no emitter wraps it. */
  public static final class TooLargeException extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  private final StringBuilder text = new StringBuilder();
  private final long most;

  /** A text of at most so many characters. */
  public Bounded(long most) {
    this.most = most;
  }

  @Override
  public Appendable append(CharSequence more) {
    return append(more, 0, more.length());
  }

  @Override
  public Appendable append(CharSequence more, int from, int to) {
    makeRoom(to - from);
    text.append(more, from, to);
    return this;
  }

  @Override
  public Appendable append(char c) {
    makeRoom(1);
    text.append(c);
    return this;
  }

  private void makeRoom(int more) {
    if (text.length() + (long) more > most) {
      throw new TooLargeException();
    }
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
