package competence.cli;

import static competence.cli.CompileSpecs.value;

import competence.model.NumberingStyle;
import competence.present.Paper;
import java.util.List;
import picocli.CommandLine.Model.OptionSpec;

/** The options of {@code compile} that say how people want to see a framework. */
final class PresentationSpecs {
  private PresentationSpecs() {}

  static List<OptionSpec> values() {
    return List.of(
        value("ID", "Show these items only, with all below them.", "--select")
            .type(List.class)
            .auxiliaryTypes(String.class)
            .splitRegex(",")
            .build(),
        value("N", "Show so many levels; a line that is cut off counts its parts.", "--depth")
            .build(),
        value("STYLE", "Numbers: " + list(NumberingStyle.WORDS) + ".", "--numbering")
            .completionCandidates(NumberingStyle.WORDS)
            .build(),
        value("FILE", "Words of the page, or en (competence words prints these).", "--words")
            .build(),
        value("FILE", "Style sheet that is added to the checklist's.", "--css").build(),
        value("FILE", "Page in place of the checklist's own.", "--template").build(),
        value("PAPER", "What it is printed on: " + list(Paper.WORDS) + ".", "--paper")
            .completionCandidates(Paper.WORDS)
            .build());
  }

  private static String list(List<String> words) {
    return String.join(", ", words);
  }
}
