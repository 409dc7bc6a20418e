package competence.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A syntax error in words that help the author of the file.
 *
 * @param beginning how the message of the library begins
 * @param message what is wrong
 * @param help what to do about it; null if the message is enough
 */
record SyntaxProblem(String beginning, String message, @Nullable String help) {
  /** More than one value in a JSON file. */
  static final SyntaxProblem MORE_JSON =
      new SyntaxProblem("", "there is more after the end of the document", null);

  private static final SyntaxProblem UNKNOWN_WORD =
      new SyntaxProblem("Unrecognized token", "this is not a value", "texts need double quotes");

  private static final List<SyntaxProblem> JSON =
      List.of(
          UNKNOWN_WORD,
          new SyntaxProblem("Non-standard token", UNKNOWN_WORD.message, "JSON has no such number"),
          new SyntaxProblem(
              "Unexpected end-of-input",
              "the file ends too early",
              "close what is open: quotation marks, brackets, braces"),
          new SyntaxProblem(
              "Illegal unquoted character",
              "a text cannot contain a tab or a line end",
              "write \\t or \\n"),
          new SyntaxProblem(
              "Unrecognized character escape",
              "this is not an escape sequence",
              "write \\\\ for a backslash"));

  private static final List<SyntaxProblem> JSON_CHARACTERS =
      List.of(
          new SyntaxProblem("maybe a (non-standard) comment", "JSON has no comments", null),
          new SyntaxProblem(
              "was expecting double-quote to start field name",
              "expected a key in double quotes",
              "there is no comma before a closing brace"),
          new SyntaxProblem(
              "was expecting a colon", "expected a colon between a key and its value", null),
          new SyntaxProblem("was expecting comma", "expected a comma", null),
          new SyntaxProblem(
              "expected a valid value",
              "expected a value",
              "texts need double quotes; there is no comma before a closing bracket"));

  private static final String QUOTES = "put the text in double quotes";

  /** At the end of the file, and at {@code ---} at the beginning of a line. */
  private static final SyntaxProblem UNCLOSED =
      new SyntaxProblem("found unexpected", "these quotation marks are not closed", null);

  private static final List<SyntaxProblem> YAML =
      List.of(
          new SyntaxProblem(
              "mapping values are not allowed",
              "text that contains \": \" needs quotes",
              QUOTES + " if the colon belongs to it"),
          new SyntaxProblem(
              "found character '\\t",
              "a tab cannot be used for indentation",
              "indent with spaces, two for each level"),
          new SyntaxProblem("found character", "a text cannot begin with this character", QUOTES),
          UNCLOSED,
          new SyntaxProblem(
              "found incompatible YAML", "this version of YAML is not supported", null),
          new SyntaxProblem(
              "expected <block end>",
              "this does not fit what comes before it or the indentation",
              "check the indentation; " + QUOTES + " if it contains quotation marks"),
          new SyntaxProblem(
              "expected ',' or",
              "a comma or a closing bracket is missing",
              QUOTES + " if the opening bracket belongs to it"),
          new SyntaxProblem(
              "could not find expected ':'",
              "this line is neither a key with its value nor more of the text before it",
              "put a colon and a space after a key; keep a text on one line"),
          new SyntaxProblem(
              "expected the node content",
              "a text is missing here",
              QUOTES + " if it begins with a bracket or a comma"),
          new SyntaxProblem(
              "expected chomping",
              "the line must end after | or >",
              QUOTES + " if it begins with | or >"),
          new SyntaxProblem(
              "found undefined tag handle",
              "this is a tag, not a text",
              QUOTES + " if it begins with !"),
          new SyntaxProblem(
              "unexpected character found",
              "a word is missing after & or *",
              QUOTES + " if it begins with & or *"),
          new SyntaxProblem(
              "expected escape sequence",
              "hexadecimal digits are missing in this escape sequence",
              "write \\\\ for a backslash within double quotes"),
          new SyntaxProblem(
              "found unknown escape",
              "this is not an escape sequence",
              "write \\\\ for a backslash within double quotes"),
          new SyntaxProblem(
              "For input string",
              "this escape sequence is not a character",
              "the last one is \\U0010FFFF"),
          new SyntaxProblem(
              "expected '<document start>'",
              "there is more after the end of the document",
              "keep one document in a file"),
          new SyntaxProblem(
              "while scanning an alias",
              "an alias is not a text",
              QUOTES + " if it begins with *"));

  /** Whether the problem is better shown where it begins than where it was found. */
  boolean isUnclosed() {
    return equals(UNCLOSED);
  }

  /** The problem that a message of SnakeYAML is about. */
  static SyntaxProblem yaml(@Nullable String told) {
    return of(told, "YAML", YAML);
  }

  /** The problem that a message of Jackson is about. */
  static SyntaxProblem json(@Nullable String told) {
    // "Unexpected character ('x' (code 120)): was expecting …": the second half says more.
    int colon = told == null ? -1 : told.indexOf(")): ");
    if (told != null && told.startsWith("Unexpected character") && colon >= 0) {
      return of(told.substring(colon + 4), "JSON", JSON_CHARACTERS);
    }
    return of(told, "JSON", JSON);
  }

  /** The problem with the same beginning; the library's own words if there is none. */
  private static SyntaxProblem of(
      @Nullable String told, String language, List<SyntaxProblem> known) {
    String words = told == null ? "" : told.strip();
    for (SyntaxProblem problem : known) {
      if (words.startsWith(problem.beginning)) {
        return problem;
      }
    }
    return new SyntaxProblem("", "this is not " + language + ": " + words, null);
  }
}
