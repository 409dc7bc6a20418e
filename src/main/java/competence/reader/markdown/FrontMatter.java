package competence.reader.markdown;

import competence.diagnostic.Code;
import competence.diagnostic.Diagnostics;
import competence.inline.Inline;
import competence.model.Facts;
import competence.outline.Text;
import competence.record.Node;
import competence.record.Nodes;
import competence.source.SourceText;
import competence.source.Span;
import competence.text.Forms;
import competence.text.WebAddress;
import competence.text.WhiteSpace;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a document says about itself between two lines of hyphens at its top, in YAML. What is not
 * known, or has no value that can be used, is left out and said.
 */
final class FrontMatter {
  private static final String FENCE = "---";
  private static final Map<String, String> KEYS =
      Map.ofEntries(
          Map.entry("title", "title"),
          Map.entry("language", "language"),
          Map.entry("lang", "language"),
          Map.entry("version", "version"),
          Map.entry("description", "description"),
          Map.entry("publisher", "publisher"),
          Map.entry("authors", "authors"),
          Map.entry("author", "authors"),
          Map.entry("rights", "rights"),
          Map.entry("license", "license"),
          Map.entry("date", "modified"),
          Map.entry("modified", "modified"));

  private final Map<String, List<String>> values = new LinkedHashMap<>();
  private final int end;
  private final Diagnostics diagnostics;

  private FrontMatter(int end, Diagnostics diagnostics) {
    this.end = end;
    this.diagnostics = diagnostics;
  }

  /** The front matter of a document; says nothing if there is none. */
  static FrontMatter of(SourceText source, Diagnostics diagnostics) {
    String content = source.content();
    int first = endOfLine(content, 0);
    int end = isFence(content, 0, first) ? end(content, first) : 0;
    FrontMatter front = new FrontMatter(end, diagnostics);
    if (end > 0) {
      front.read(new SourceText(source.name(), yaml(content, first, end)));
    }
    return front;
  }

  /** Where the Markdown begins. */
  int end() {
    return end;
  }

  /** The title, as canonical inline. */
  @Nullable Text title() {
    String title = first("title");
    return title == null ? null : new Text(Inline.canonical(title), Span.at(0), List.of());
  }

  /** What the document says that it is for. */
  @Nullable Text description() {
    String text = first("description");
    return text == null ? null : new Text(Inline.escape(text), Span.at(0), List.of());
  }

  @Nullable String language() {
    return first("language");
  }

  Facts facts() {
    return new Facts(
        first("version"),
        null,
        first("publisher"),
        values.getOrDefault("authors", List.of()),
        first("rights"),
        first("license"),
        first("modified"),
        List.of());
  }

  private @Nullable String first(String key) {
    List<String> list = values.get(key);
    return list == null ? null : list.get(0);
  }

  private void read(SourceText yaml) {
    if (WhiteSpace.isBlank(yaml.content())) {
      return;
    }
    Node node = Nodes.yaml(yaml, diagnostics);
    if (node instanceof Node.Mapping mapping) {
      mapping.entries().forEach(this::take);
    } else if (node != null) {
      leaveOut(node, "it is " + node.shape() + ", not keys and values");
    }
  }

  private void take(Node.Entry entry) {
    String key = KEYS.get(entry.key());
    List<String> texts = texts(entry.value());
    if (key == null) {
      leaveOut(entry, "nothing is known about such a key");
    } else if (texts.isEmpty() || (texts.size() > 1 && !key.equals("authors"))) {
      leaveOut(entry, "its value should be a text");
    } else if (key.equals("license") && !isWebAddress(texts.get(0))) {
      leaveOut(entry, "a license is given by its web address");
    } else if (key.equals("modified") && !Forms.isDate(texts.get(0))) {
      leaveOut(entry, "a date is written 2026-11-22");
    } else if (key.equals("language") && !Forms.isLanguage(texts.get(0))) {
      leaveOut(entry, "a language is a tag such as \"en\" or \"de-AT\"");
    } else {
      values.put(key, texts);
    }
  }

  private void leaveOut(Node.Entry entry, String reason) {
    diagnostics.add(Code.MD107, entry.keySpan(), "\"" + entry.key() + "\" is left out: " + reason);
  }

  private void leaveOut(Node node, String reason) {
    diagnostics.add(Code.MD107, node.span(), "the front matter is left out: " + reason);
  }

  /** The text of a value, or the texts of a list; none if it is something else. */
  private static List<String> texts(Node value) {
    List<Node> nodes = value instanceof Node.Sequence list ? list.elements() : List.of(value);
    List<String> texts = new ArrayList<>();
    for (Node node : nodes) {
      if (!(node instanceof Node.Scalar scalar) || WhiteSpace.isBlank(scalar.text())) {
        return List.of();
      }
      texts.add(WhiteSpace.fold(scalar.text()));
    }
    return texts;
  }

  private static boolean isWebAddress(String text) {
    return WebAddress.safe(text).isPresent() && Forms.isUri(text);
  }

  /** The YAML, with blanks for the line above it so that offsets stay. */
  private static String yaml(String content, int start, int end) {
    int lastLine = start;
    for (int i = start; i < end; i = endOfLine(content, i)) {
      lastLine = i;
    }
    return " ".repeat(FENCE.length())
        + content.substring(FENCE.length(), start).replace('-', ' ')
        + content.substring(start, lastLine);
  }

  /** The offset after the closing fence; 0 if there is none. */
  private static int end(String content, int from) {
    int start = from;
    while (start < content.length()) {
      int end = endOfLine(content, start);
      if (isFence(content, start, end) || content.substring(start, end).strip().equals("...")) {
        return end;
      }
      start = end;
    }
    return 0;
  }

  private static boolean isFence(String content, int start, int end) {
    return content.substring(start, end).stripTrailing().equals(FENCE);
  }

  /** The offset after the line end. */
  private static int endOfLine(String content, int start) {
    int i = start;
    while (i < content.length() && content.charAt(i) != '\n' && content.charAt(i) != '\r') {
      i++;
    }
    boolean crlf = content.startsWith("\r\n", i);
    return Math.min(content.length(), i + (crlf ? 2 : 1));
  }
}
