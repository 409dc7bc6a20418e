package competence.cli;

/** The options of all commands that read documents. */
final class DocumentOptions {
  /** What standard input is called. */
  static final Option STDIN_NAME =
      Option.value("NAME", "What standard input is called; tells its format too.", "--stdin-name");

  /** Lets one file be overwritten. */
  static final Option FORCE =
      Option.flag("Overwrite a file that competence did not make.", "--force");

  private DocumentOptions() {}

  /**
   * The format that documents are in.
   *
   * @param whose what is read, as the help calls it
   */
  static Option from(String whose) {
    String description = "Format of " + whose + "; auto (the default) finds it out.";
    return Option.value("FORMAT", description, "-f", "--from").of(Choice.FORMATS_TO_READ);
  }

  /** The profile that documents are read with; whose family it is, as the help calls it. */
  static Option profile(String whose) {
    return Option.value(
        "FILE", "Habits of " + whose + " family (competence schema profile).", "--profile");
  }

  /** The language that documents are in; whose it is, as the help calls it. */
  static Option language(String whose) {
    return Option.value("TAG", "Language of " + whose + ": en, de-AT.", "--lang");
  }
}
