package competence.structure;

import competence.ledger.ExclusionRule;
import competence.outline.Text;
import competence.profile.Profile;
import competence.text.Wildcard;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Applies a profile to the lines of one document. It counts lines, so use it for one document. */
final class LineRules {
  private final Profile profile;
  private final Map<String, List<Profile.Line>> decisions;
  private final Map<String, Integer> seen = new HashMap<>();

  LineRules(Profile profile) {
    this.profile = profile;
    this.decisions = profile.lines().stream().collect(Collectors.groupingBy(Profile.Line::text));
  }

  Profile profile() {
    return profile;
  }

  /** The kind of a line. Call it once for each line, in the order of the document. */
  LineKind kindOf(Text text) {
    String plain = text.plain();
    LineKind decided = decision(plain);
    if (decided != LineKind.UNKNOWN) {
      return decided;
    } else if (matchesAny(profile.omit(), plain)) {
      return LineKind.OMIT;
    }
    return byForm(plain);
  }

  ExclusionRule omission(Text text) {
    String plain = text.plain();
    return profile.omit().stream()
        .filter(pattern -> Wildcard.matches(pattern, plain))
        .findFirst()
        .map(pattern -> new ExclusionRule(ExclusionRule.Kind.LINE, pattern))
        .orElseGet(() -> new ExclusionRule(ExclusionRule.Kind.LINE, plain));
  }

  /** The kind of a line that comes later, without decisions on single lines. */
  LineKind formOf(Text text) {
    return byForm(text.plain());
  }

  boolean endsLikeStem(Text text) {
    for (String stem : profile.stems()) {
      if (text.plain().endsWith(stem)) {
        return true;
      }
    }
    return false;
  }

  boolean announcesTitle(Text line) {
    return matchesAny(profile.page().titleAfter(), line.plain());
  }

  private LineKind byForm(String plain) {
    if (isSection(plain)) {
      return LineKind.SECTION;
    } else if (matchesAny(profile.headings(), plain)) {
      return LineKind.HEADING;
    } else if (matchesAny(profile.statements(), plain)) {
      return LineKind.STATEMENT;
    }
    return LineKind.UNKNOWN;
  }

  private LineKind decision(String plain) {
    List<Profile.Line> candidates = decisions.getOrDefault(plain, List.of());
    if (candidates.isEmpty()) {
      return LineKind.UNKNOWN;
    }
    int occurrence = seen.merge(plain, 1, Integer::sum);
    for (Profile.Line line : candidates) {
      if (line.occurrence() == 0 || line.occurrence() == occurrence) {
        return kind(line.as());
      }
    }
    return LineKind.UNKNOWN;
  }

  private static LineKind kind(Profile.As as) {
    return switch (as) {
      case SECTION -> LineKind.SECTION;
      case HEADING -> LineKind.HEADING;
      case STATEMENT -> LineKind.STATEMENT_OF_ITS_OWN;
      case STEM -> LineKind.STEM;
      case CHILD -> LineKind.CHILD;
      case OMIT -> LineKind.OMIT;
    };
  }

  private boolean isSection(String plain) {
    String name = plain.endsWith(":") ? plain.substring(0, plain.length() - 1).strip() : plain;
    for (String section : profile.sections()) {
      if (name.equalsIgnoreCase(section)) {
        return true;
      }
    }
    return false;
  }

  private static boolean matchesAny(List<String> patterns, String plain) {
    for (String pattern : patterns) {
      if (Wildcard.matches(pattern, plain)) {
        return true;
      }
    }
    return false;
  }
}
