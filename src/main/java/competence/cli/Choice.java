package competence.cli;

import competence.check.Codes;
import competence.check.FailOn;
import competence.check.Rules;
import competence.diagnostic.Code;
import competence.diff.Breaking;
import competence.model.NumberingStyle;
import competence.present.Paper;
import competence.project.DiffFormat;
import java.util.List;

/**
 * The words that a value is one of. They are asked for only where they are shown: to know them
 * takes much of the program, and that takes time at the start.
 */
enum Choice {
  ANYTHING,
  FORMATS_TO_READ,
  FORMATS_TO_WRITE,
  FORMS_OF_AN_AUDIT,
  FORMS_OF_A_DIFF,
  FORMS_OF_FINDINGS,
  COLOURS,
  NUMBERINGS,
  PAPERS,
  RULES,
  SEVERITIES,
  LEVELS,
  CODES,
  SCHEMAS,
  SHELLS;

  /** The words; none if it may be anything. */
  List<String> words() {
    return switch (this) {
      case ANYTHING -> List.of();
      case FORMATS_TO_READ -> FormatNames.read();
      case FORMATS_TO_WRITE -> FormatNames.written();
      case FORMS_OF_AN_AUDIT -> List.of("html", "json");
      case FORMS_OF_A_DIFF -> DiffFormat.names();
      case FORMS_OF_FINDINGS -> List.of("text", "line", "json", "github", "sarif");
      case COLOURS -> List.of("auto", "always", "never");
      case NUMBERINGS -> NumberingStyle.WORDS;
      case PAPERS -> Paper.WORDS;
      case RULES -> Rules.names();
      case SEVERITIES -> FailOn.WORDS;
      case LEVELS -> Breaking.Level.WORDS;
      case CODES -> Codes.ALL.stream().map(Code::name).toList();
      case SCHEMAS ->
          List.of("yaml", "json", "jsonl", "config", "profile", "words", "audit", "diff");
      case SHELLS -> List.of("bash", "zsh", "fish");
    };
  }

  /** The words as a text. */
  String list() {
    return String.join(", ", words());
  }

  /**
   * A word of a value, which has to be one of these.
   *
   * @param kind what the word should name ("format")
   */
  String check(String kind, String word) {
    if (!words().contains(word)) {
      throw UsageException.unknown(kind, word, words());
    }
    return word;
  }
}
