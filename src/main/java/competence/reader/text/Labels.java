package competence.reader.text;

import competence.source.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The labels of a document. A form counts as a label only if at least two lines begin with it and
 * most of them continue the numbering of the one before.
 */
final class Labels {
  private final String content;
  private final Set<String> shapes;

  Labels(String content, List<Span> lines) {
    this.content = content;
    Map<String, List<LabelToken>> byShape = new LinkedHashMap<>();
    for (Span line : lines) {
      for (Span part : columns(line)) {
        LabelToken token = LabelToken.at(content, part);
        if (token != null) {
          byShape.computeIfAbsent(token.shape(), key -> new ArrayList<>()).add(token);
        }
      }
    }
    byShape.values().removeIf(tokens -> !count(tokens));
    shapes = byShape.keySet();
  }

  private static boolean count(List<LabelToken> tokens) {
    int following = 0;
    for (int i = 1; i < tokens.size(); i++) {
      following += tokens.get(i).follows(tokens.get(i - 1)) ? 1 : 0;
    }
    return tokens.size() > 1 && following * 2 >= tokens.size() - 1;
  }

  @Nullable LabelToken of(Span line) {
    LabelToken token = LabelToken.at(content, line);
    return token != null && shapes.contains(token.shape()) && hasText(token, line) ? token : null;
  }

  /** What looks like a label is the text if nothing but references to white space follows. */
  private boolean hasText(LabelToken token, Span line) {
    return !EchoText.isBlank(content, new Span(token.span().end(), line.end()));
  }

  /** The parts of a line: each begins with a label, after two spaces. */
  List<Span> split(Span line) {
    List<Span> parts = new ArrayList<>();
    for (Span column : columns(line)) {
      int last = parts.size() - 1;
      if (last >= 0 && of(column) == null) {
        parts.set(last, parts.get(last).to(column));
      } else {
        parts.add(column);
      }
    }
    return parts;
  }

  private List<Span> columns(Span line) {
    List<Span> columns = new ArrayList<>();
    int start = line.start();
    int at = line.start();
    while (at + 1 < line.end()) {
      if (content.charAt(at) == ' ' && content.charAt(at + 1) == ' ') {
        columns.add(new Span(start, at));
        while (at < line.end() && content.charAt(at) == ' ') {
          at++;
        }
        start = at;
      } else {
        at++;
      }
    }
    columns.add(new Span(start, line.end()));
    return columns.stream().filter(column -> column.start() < column.end()).toList();
  }
}
