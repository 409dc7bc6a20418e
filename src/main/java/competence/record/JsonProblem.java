package competence.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What Jackson says about wrong syntax, and what is meant. */
final class JsonProblem {
  private static final Problem UNKNOWN_WORD =
      new Problem("Unrecognized token", "this is no value", "texts stand in double quotes");

  private static final List<Problem> KNOWN =
      List.of(
          UNKNOWN_WORD,
          new Problem("Non-standard token", UNKNOWN_WORD.message(), "JSON has no such number"),
          new Problem(
              "Unexpected end-of-input",
              "the file ends too early",
              "close what is open: quotation marks, brackets, braces"),
          new Problem(
              "Illegal unquoted character",
              "a text cannot have a tab or a line end in it",
              "write \\t or \\n"),
          new Problem(
              "Unrecognized character escape",
              "after a backslash, this is no escape",
              "write \\\\ for a backslash"));

  private static final List<Problem> CHARACTERS =
      List.of(
          new Problem("maybe a (non-standard) comment", "JSON has no comments", null),
          new Problem(
              "was expecting double-quote to start field name",
              "a key in double quotes is expected here",
              "no comma stands before a closing brace"),
          new Problem(
              "was expecting a colon", "a colon is expected between a key and its value", null),
          new Problem("was expecting comma", "a comma is expected here", null),
          new Problem(
              "expected a valid value",
              "a value is expected here",
              "texts stand in double quotes; no comma stands before a closing bracket"));

  private JsonProblem() {}

  static Problem of(@Nullable String told) {
    // "Unexpected character ('x' (code 120)): was expecting …": what counts is the second half.
    int colon = told == null ? -1 : told.indexOf(")): ");
    if (told != null && told.startsWith("Unexpected character") && colon >= 0) {
      return Problem.of(told.substring(colon + 4), "JSON", CHARACTERS);
    }
    return Problem.of(told, "JSON", KNOWN);
  }
}
