package competence.check;

import static competence.diagnostic.Severity.NOTE;
import static competence.diagnostic.Severity.WARNING;

import competence.diagnostic.Code;
import competence.diagnostic.Diagnostics;
import competence.diagnostic.Severity;
import java.util.List;
import java.util.function.Consumer;

/** The rules of {@code competence check}. */
public final class Rules {
  static final List<CheckRule> ALL =
      List.of(
          rule("CHECK101", "dangling-stem", WARNING, StructureRules::danglingStem),
          rule("CHECK102", "empty-heading", WARNING, StructureRules::emptyHeading),
          rule("CHECK103", "twin-text", WARNING, TextRules::twinText),
          rule("CHECK104", "repeated-text", NOTE, TextRules::repeatedText),
          rule("CHECK105", "skipped-number", WARNING, SkippedNumber::check),
          rule("CHECK106", "skipped-heading-level", WARNING, SkippedHeadingLevel::check),
          rule("CHECK107", "unused-level", WARNING, StructureRules::unusedLevel),
          rule("CHECK108", "missing-id", WARNING, StructureRules::missingId),
          rule("CHECK109", "replaced-by-nothing", WARNING, StructureRules::replacedByNothing),
          rule("CHECK110", "overlong-text", WARNING, TextRules::overlongText),
          rule("CHECK111", "unordered-levels", WARNING, StructureRules::unorderedLevels),
          rule("CHECK112", "empty-framework", WARNING, StructureRules::emptyFramework),
          rule("CHECK113", "only-item", WARNING, StructureRules::onlyItem),
          rule("CHECK114", "cells-in-text", WARNING, Leftovers::joinedCells),
          rule("CHECK115", "leftover-marker", WARNING, Leftovers::marker),
          rule("CHECK116", "leftover-command", WARNING, Leftovers::command),
          rule("CHECK117", "doubled-number", WARNING, Leftovers::doubledNumber),
          rule("CHECK118", "other-script", WARNING, LanguageScript::check),
          optIn("WORD101", "two-in-one", TwoInOne::check),
          optIn("WORD102", "vague-verb", WordingRules::vagueVerb),
          optIn("WORD103", "mixed-capitals", WordingRules::mixedCapitals));

  private Rules() {}

  private static CheckRule rule(
      String code, String title, Severity usual, Consumer<RuleContext> check) {
    return new CheckRule(new Code(code, title, usual), false, check);
  }

  private static CheckRule optIn(String code, String title, Consumer<RuleContext> check) {
    return new CheckRule(new Code(code, title, WARNING), true, check);
  }

  /** The names of all rules: {@code dangling-stem}. */
  public static List<String> names() {
    return ALL.stream().map(rule -> rule.code().title()).toList();
  }

  /**
   * Adds the findings of all rules that are on, with their usual severity; {@link
   * CheckSettings#judge} applies the user's decisions to it.
   */
  public static void check(CheckInput input, CheckSettings settings, Diagnostics diagnostics) {
    for (CheckRule rule : ALL) {
      if (settings.isOn(rule)) {
        rule.check().accept(new RuleContext(input, settings, rule.code(), diagnostics));
      }
    }
  }
}
