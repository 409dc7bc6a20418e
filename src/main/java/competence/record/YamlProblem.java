package competence.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What SnakeYAML says about wrong syntax, and what is meant. */
final class YamlProblem {
  private static final String QUOTES = "put the text in double quotes";

  /** At the end of the file, and at {@code ---} where a line begins. */
  private static final Problem UNCLOSED =
      new Problem("found unexpected", "these quotation marks are not closed", null);

  private static final List<Problem> KNOWN =
      List.of(
          new Problem(
              "mapping values are not allowed",
              "a colon and a space make a key, and no key can stand here",
              QUOTES + " if the colon belongs to it"),
          new Problem(
              "found character '\\t",
              "a tab cannot be used for indentation",
              "indent with spaces, two for each level"),
          new Problem("found character", "a text cannot begin with this character", QUOTES),
          UNCLOSED,
          new Problem("found incompatible YAML", "this is a version of YAML to come", null),
          new Problem(
              "expected <block end>",
              "this fits neither what stands before it nor the indentation",
              "check the indentation; " + QUOTES + " if it has quotation marks in it"),
          new Problem(
              "expected ',' or",
              "a comma or a closing bracket is missing",
              QUOTES + " if the opening bracket belongs to it"),
          new Problem(
              "could not find expected ':'",
              "this line is neither a key with its value nor more of the text before it",
              "put a colon and a space behind a key; keep a text on one line"),
          new Problem(
              "expected the node content",
              "a text is missing here",
              QUOTES + " if it begins with a bracket or a comma"),
          new Problem(
              "expected chomping",
              "behind | or > the line must end",
              QUOTES + " if it begins with | or >"),
          new Problem(
              "found undefined tag handle",
              "this is a tag, not a text",
              QUOTES + " if it begins with !"),
          new Problem(
              "unexpected character found",
              "a word is missing behind & or *",
              QUOTES + " if it begins with & or *"),
          new Problem(
              "expected escape sequence",
              "hexadecimal digits are missing in this escape",
              "write \\\\ for a backslash within double quotes"),
          new Problem(
              "found unknown escape",
              "after a backslash, this is no escape",
              "write \\\\ for a backslash within double quotes"),
          new Problem(
              "For input string",
              "this escape stands for no character",
              "escapes end at \\U0010FFFF"),
          new Problem(
              "expected '<document start>'",
              "there is more after the end of the document",
              "keep one document in a file"),
          new Problem(
              "while scanning an alias", "an alias is no text", QUOTES + " if it begins with *"));

  private YamlProblem() {}

  /** Whether the problem is better shown where it begins than where it was found. */
  static boolean isUnclosed(Problem problem) {
    return problem.equals(UNCLOSED);
  }

  static Problem of(@Nullable String told) {
    return Problem.of(told, "YAML", KNOWN);
  }
}
