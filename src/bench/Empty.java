/** A program that does nothing, to measure the cost of starting a JVM. */
final class Empty {
  private Empty() {}

  public static void main(String[] arguments) {}
}
