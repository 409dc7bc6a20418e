package competence.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

class ArgumentsTest {
  private static CommandSpec spec() {
    CommandSpec spec = CommandSpec.create();
    Specs.argument(spec, "OLD", List.of(), "Old.");
    Specs.optionalArgument(spec, "NEW", List::of, "New.");
    List<OptionSpec> options =
        List.of(
            Specs.flag("Quiet.", "-q", "--quiet"),
            Specs.flag("Verbose.", "-v", "--verbose"),
            Specs.value("FILE", "File.", "-o", "--output"),
            Specs.choice("SHELL", () -> List.of("bash", "zsh", "fish"), "Shell.", "--shell"),
            Specs.values("FORMAT", "Formats.", "-t", "--to"),
            Specs.help());
    Specs.group(spec, "Options", options);
    return spec;
  }

  private static Arguments read(String line) {
    return read(line.split(" "));
  }

  private static Arguments read(String... words) {
    return Arguments.parse(spec(), List.of(words));
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
  void acceptsValuesInAllUsualForms(String line) {
    Arguments given = read(line);
    assertThat(given.values("--to")).containsExactly("html", "md");
    assertThat(given.positionals()).containsExactly("a");
  }

  @Test
  void acceptsFlagsInOneWord() {
    Arguments given = read("-qv a");
    assertThat(given.has("--quiet")).isTrue();
    assertThat(given.has("--verbose")).isTrue();
    assertThat(given.has("--to")).isFalse();
  }

  @Test
  void acceptsAHyphenAsAnArgumentAndAsAValue() {
    Arguments given = read("- --output -");
    assertThat(given.positionals()).containsExactly("-");
    assertThat(given.value("--output")).isEqualTo("-");
  }

  @Test
  void acceptsNoOptionAfterTheEnd() {
    assertThat(read("-- -q --to").positionals()).containsExactly("-q", "--to");
  }

  @Test
  void acceptsAnEmptyValue() {
    assertThat(read("a", "--output", "").value("--output")).isEmpty();
    assertThat(read("a --output=").value("--output")).isEmpty();
  }

  @Test
  void acceptsEmptyValuesBetweenCommas() {
    assertThat(read("a --to html,").values("--to")).containsExactly("html", "");
    assertThat(read("a --to ,").values("--to")).containsExactly("", "");
  }

  @Test
  void needsNoArgumentIfHelpIsRequested() {
    assertThat(read("--help").has("--help")).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a --nope              | unknown option --nope; use one of
          a --quit              | unknown option --quit; did you mean --quiet?
          a --outptu=x          | unknown option --outptu; did you mean --output?
          a -x                  | unknown option -x
          a -qxv                | unknown option -xv
          a -b.txt              | unknown option -b.txt; for a file, write ./-b.txt
          a --output            | option --output needs a value: FILE
          a --output -q         | option --output needs a value: FILE
          a --output --to=x     | option --output needs a value: FILE
          a --output -tx        | option --output needs a value: FILE
          a --output --         | option --output needs a value: FILE
          a --shell             | option --shell needs a value: SHELL, one of bash, zsh, fish
          a -o x --output y     | option --output is given twice
          a -qq                 | option --quiet is given twice
          a --quiet=yes         | option '--quiet' should be specified without 'yes' parameter
          a -q=yes              | option '--quiet' should be specified without 'yes' parameter
          -q                    | missing argument OLD
          a b c                 | unexpected argument c
          """)
  void reportsMistakes(String line, String message) {
    assertThatThrownBy(() -> read(line))
        .isInstanceOf(UsageException.class)
        .hasMessageStartingWith(message);
  }
}
