package competence.structure;

import competence.ledger.ExclusionRule;
import competence.outline.Block;
import competence.outline.Outline;
import competence.outline.Text;
import competence.profile.Profile;
import competence.text.Wildcard;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Applies a profile to the lines of one document. */
final class LineRules {
  private final Profile profile;
  private final Map<String, List<Profile.Line>> decisions;

  /** Where each text is that the profile decides about, in order. */
  private final Map<String, TreeSet<Integer>> places = new HashMap<>();

  LineRules(Profile profile) {
    this.profile = profile;
    this.decisions = profile.lines().stream().collect(Collectors.groupingBy(Profile.Line::text));
  }

  Profile profile() {
    return profile;
  }

  /** Counts the lines that the profile decides about. Call it before any pass asks for kinds. */
  void number(Outline outline) {
    if (!decisions.isEmpty()) {
      Flows.rewrite(
          outline,
          (blocks, place) -> {
            blocks.forEach(this::number);
            Text text = CellContent.of(blocks).text();
            if (place != Flows.Place.DOCUMENT && text != null) {
              number(text);
            }
            return blocks;
          });
    }
  }

  private void number(Block block) {
    if (block instanceof Block.Paragraph paragraph) {
      number(paragraph.text());
    } else if (block instanceof Block.Lines lines) {
      lines.lines().forEach(this::number);
    }
  }

  private void number(Text text) {
    if (decisions.containsKey(text.plain())) {
      places.computeIfAbsent(text.plain(), plain -> new TreeSet<>()).add(text.span().start());
    }
  }

  /** The kind of a line. */
  LineKind kindOf(Text text) {
    String plain = text.plain();
    LineKind decided = decided(text);
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

  /** The kind that the profile decides for this line; unknown if it does not. */
  LineKind decided(Text text) {
    List<Profile.Line> candidates = decisions.getOrDefault(text.plain(), List.of());
    if (candidates.isEmpty()) {
      return LineKind.UNKNOWN;
    }
    TreeSet<Integer> known = places.computeIfAbsent(text.plain(), plain -> new TreeSet<>());
    known.add(text.span().start()); // A row whose cells are read as one text is not known yet.
    int occurrence = known.headSet(text.span().start(), true).size();
    for (Profile.Line line : candidates) {
      if (line.occurrence() == 0 || line.occurrence() == occurrence) {
        return kind(line.as());
      }
    }
    return LineKind.UNKNOWN;
  }

  /** Whether the profile says that a line is this. */
  boolean isDecided(Text text, Profile.As as) {
    return decided(text) == kind(as);
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
