package competence.cli;

import static competence.cli.Option.value;

import java.util.List;

/** The options of {@code compile} that say how people want to see a framework. */
final class PresentationSpecs {
  private PresentationSpecs() {}

  static List<Option> values() {
    return List.of(
        Option.values("ID", "Show these items only, with all below them.", "--select"),
        value("N", "Show so many levels; a line that is cut off counts its parts.", "--depth"),
        value("STYLE", "Numbers: " + Choice.NUMBERINGS.list() + ".", "--numbering")
            .of(Choice.NUMBERINGS),
        value("FILE", "Words of the page, or en (competence words prints these).", "--words"),
        value("FILE", "Style sheet that is added to the checklist's.", "--css"),
        value("FILE", "Page in place of the checklist's own.", "--template"),
        value("PAPER", "What it is printed on: " + Choice.PAPERS.list() + ".", "--paper")
            .of(Choice.PAPERS));
  }
}
