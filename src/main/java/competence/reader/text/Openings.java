package competence.reader.text;

import competence.profile.Profile;
import competence.source.Span;
import competence.text.WhiteSpace;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The openings of items in the profile, and where they are on a line. */
final class Openings {
  /** A line with fewer openings is one item that mentions others. */
  private static final int FEWEST = 3;

  private final List<String> openings;
  private final List<String> sections;

  Openings(Profile profile) {
    this.openings =
        Stream.concat(profile.headings().stream(), profile.statements().stream())
            .filter(pattern -> pattern.indexOf('*') == pattern.length() - 1)
            .map(pattern -> pattern.substring(0, pattern.length() - 1))
            .filter(opening -> opening.length() > 1 && Character.isUpperCase(opening.charAt(0)))
            .toList();
    this.sections = profile.sections().stream().filter(name -> !name.isEmpty()).toList();
  }

  boolean isAt(String content, int at, int limit) {
    for (String opening : openings) {
      if (at + opening.length() <= limit && content.startsWith(opening, at)) {
        return true;
      }
    }
    return false;
  }

  /** The line in parts, each with one opening; the whole line if it has not many of them. */
  List<Span> split(String content, Span line) {
    List<Integer> starts = new ArrayList<>();
    for (int at = line.start(); at < line.end(); at++) {
      if (isBorder(content, at, line.start()) && opens(content, at, line.end())) {
        starts.add(at);
      }
    }
    if (starts.size() < FEWEST) {
      return List.of(line);
    }
    List<Span> parts = new ArrayList<>();
    int from = line.start();
    for (int start : starts) {
      add(content, new Span(from, start), parts);
      from = start;
    }
    add(content, new Span(from, line.end()), parts);
    return parts;
  }

  private static void add(String content, Span part, List<Span> parts) {
    Span trimmed = WhiteSpace.trim(content, part);
    if (trimmed.start() < trimmed.end()) {
      parts.add(trimmed);
    }
  }

  /** A capital, with no other capital and no bracket or quote before it. */
  private static boolean isBorder(String content, int at, int start) {
    if (!Character.isUpperCase(content.charAt(at))) {
      return false;
    }
    char before = at == start ? ' ' : content.charAt(at - 1);
    return WhiteSpace.is(before) || Character.isLowerCase(before) || ".:;)".indexOf(before) >= 0;
  }

  private boolean opens(String content, int at, int limit) {
    return isAt(content, at, limit) || isSection(content, at, limit);
  }

  /** The name of a section, if an item opens after it. */
  private boolean isSection(String content, int at, int limit) {
    for (String name : sections) {
      int end = at + name.length();
      if (end < limit && content.startsWith(name, at)) {
        if (isAt(content, WhiteSpace.skip(content, end, limit), limit)) {
          return true;
        }
      }
    }
    return false;
  }
}
