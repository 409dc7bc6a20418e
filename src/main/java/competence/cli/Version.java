package competence.cli;

/** The program's version; a test holds it against the build's. */
final class Version {
  static final String NUMBER = "0.1.0";

  private Version() {}
}
