package competence.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArgumentsTest {
  private static final Syntax SYNTAX =
      Syntax.of(
          List.of(Parameter.required("OLD", "Old."), Parameter.optional("NEW", "New.")),
          List.of(
              Option.flag("Quiet.", "-q", "--quiet"),
              Option.flag("Verbose.", "-v", "--verbose"),
              Option.value("FILE", "File.", "-o", "--output"),
              Option.value("SHELL", "Shell.", "--shell").of(Choice.SHELLS),
              Option.values("FORMAT", "Formats.", "-t", "--to")));

  private static Given read(String line) {
    return Arguments.read(List.of(line.split(" ")), SYNTAX);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a --to html,md",
        "a --to=html,md",
        "a -t html,md",
        "a -thtml,md",
        "a -t=html,md",
        "a -qthtml,md",
        "--to html a --to md",
        "-t html -qv -t md -- a",
      })
  void takesValuesInAllUsualForms(String line) {
    Given given = read(line);
    assertThat(given.values("--to")).containsExactly("html", "md");
    assertThat(given.parameters()).containsExactly("a");
  }

  @Test
  void takesFlagsInOneWord() {
    Given given = read("-qv a");
    assertThat(given.has("--quiet")).isTrue();
    assertThat(given.has("--verbose")).isTrue();
    assertThat(given.has("--to")).isFalse();
  }

  @Test
  void takesAHyphenForAParameterAndForAValue() {
    Given given = read("- --output -");
    assertThat(given.parameters()).containsExactly("-");
    assertThat(given.value("--output")).isEqualTo("-");
  }

  @Test
  void takesNothingForAnOptionBehindTheEnd() {
    assertThat(read("-- -q --to").parameters()).containsExactly("-q", "--to");
  }

  @Test
  void takesAnEmptyValueForAValue() {
    assertThat(Arguments.read(List.of("a", "--output", ""), SYNTAX).value("--output")).isEmpty();
    assertThat(read("a --output=").value("--output")).isEmpty();
  }

  @Test
  void takesWhatIsMissingBetweenCommasForAnEmptyValue() {
    assertThat(read("a --to html,").values("--to")).containsExactly("html", "");
    assertThat(read("a --to ,").values("--to")).containsExactly("", "");
  }

  @Test
  void wantsNoParameterWhereHelpIsWanted() {
    assertThat(read("--help").has("--help")).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a --nope              | unknown option --nope; there is
          a --quit              | unknown option --quit; did you mean --quiet?
          a --outptu=x          | unknown option --outptu; did you mean --output?
          a -x                  | unknown option -x
          a -qxv                | unknown option -xv
          a -b.txt              | unknown option -b.txt; a file is written ./-b.txt
          a --output            | option --output needs a value: FILE
          a --output -q         | option --output needs a value: FILE
          a --output --to=x     | option --output needs a value: FILE
          a --output -tx        | option --output needs a value: FILE
          a --output --         | option --output needs a value: FILE
          a --shell             | option --shell needs a value: SHELL, one of bash, zsh, fish
          a -o x --output y     | option --output is given twice
          a -qq                 | option --quiet is given twice
          a --quiet=yes         | option --quiet has no value
          a -q=yes              | option --quiet has no value
          -q                    | what is missing is OLD
          a b c                 | one argument too many: c
          """)
  void saysWhatIsWrong(String line, String message) {
    assertThatThrownBy(() -> read(line))
        .isInstanceOf(UsageException.class)
        .hasMessageStartingWith(message);
  }
}
