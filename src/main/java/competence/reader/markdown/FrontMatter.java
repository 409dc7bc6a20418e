package competence.reader.markdown;

import competence.diagnostic.Code;
import competence.diagnostic.Diagnostics;
import competence.ledger.Coding;
import competence.ledger.Field;
import competence.ledger.Ledger;
import competence.ledger.Piece;
import competence.ledger.Use;
import competence.model.Facts;
import competence.outline.Block;
import competence.outline.Outline;
import competence.outline.Text;
import competence.record.Node;
import competence.record.NodeReader;
import competence.source.SourceText;
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

  /** A key that is used, with what it says. */
  private record Value(Node.Entry entry, List<YamlText> texts) {}

  private final Map<String, Value> values = new LinkedHashMap<>();
  private final SourceText source;
  private final int end;
  private final Diagnostics diagnostics;

  private FrontMatter(SourceText source, int end, Diagnostics diagnostics) {
    this.source = source;
    this.end = end;
    this.diagnostics = diagnostics;
  }

  /** The front matter of a document; says nothing if there is none. */
  static FrontMatter of(SourceText source, Diagnostics diagnostics) {
    String content = source.content();
    int first = endOfLine(content, 0);
    int end = isFence(content, 0, first) ? end(content, first) : 0;
    FrontMatter front = new FrontMatter(source, end, diagnostics);
    if (end > 0) {
      front.read(new SourceText(source.name(), yaml(content, first, end)));
    }
    return front;
  }

  /** Where the Markdown begins. */
  int end() {
    return end;
  }

  /** Enters it as what nobody asks for. */
  void leaveOut(Ledger ledger) {
    new FrontAccount(source.content(), ledger).enter(0, end);
  }

  /**
   * What it says, with the blocks of the document.
   *
   * @param ledger takes what is said of the framework, and what is left out; title and description
   *     are for the interpreter to enter
   */
  Outline outline(List<Block> blocks, Ledger ledger) {
    FrontAccount account = new FrontAccount(source.content(), ledger);
    values.forEach(
        (key, value) -> {
          account.key(value.entry().keySpan());
          value.texts().forEach(text -> account.value(text.span()));
        });
    Text title = title(ledger);
    YamlText description = first("description");
    account.enter(0, end);
    keep("language", Field.LANGUAGE, ledger);
    return new Outline(
        title,
        description == null ? null : description.text(),
        value("language"),
        facts(ledger),
        blocks);
  }

  private @Nullable Text title(Ledger ledger) {
    YamlText title = first("title");
    return title == null ? null : title.inline(source, ledger);
  }

  private Facts facts(Ledger ledger) {
    keep("version", Field.VERSION, ledger);
    keep("publisher", Field.PUBLISHER, ledger);
    keep("authors", Field.AUTHOR, ledger);
    keep("rights", Field.RIGHTS, ledger);
    keep("license", Field.LICENSE, ledger);
    keep("modified", Field.MODIFIED, ledger);
    return new Facts(
        value("version"),
        null,
        value("publisher"),
        texts("authors").stream().map(YamlText::value).toList(),
        value("rights"),
        value("license"),
        value("modified"),
        List.of());
  }

  private void keep(String key, Field field, Ledger ledger) {
    List<List<Piece>> pieces = texts(key).stream().map(YamlText::pieces).toList();
    ledger.keep(Piece.join(pieces, Coding.BREAK), Use.Kept.FRAMEWORK, field);
  }

  private List<YamlText> texts(String key) {
    Value value = values.get(key);
    return value == null ? List.of() : value.texts();
  }

  private @Nullable YamlText first(String key) {
    return texts(key).isEmpty() ? null : texts(key).get(0);
  }

  private @Nullable String value(String key) {
    YamlText text = first(key);
    return text == null ? null : text.value();
  }

  private void read(SourceText yaml) {
    if (WhiteSpace.isBlank(yaml.content())) {
      return;
    }
    Node node = NodeReader.yaml(yaml, diagnostics);
    if (node instanceof Node.Mapping mapping) {
      mapping.entries().forEach(this::take);
    } else if (node != null) {
      leaveOut(node, "it is " + node.shape() + ", not keys and values");
    }
  }

  private void take(Node.Entry entry) {
    String key = KEYS.get(entry.key());
    List<YamlText> texts = texts(entry.value());
    String first = texts.isEmpty() ? "" : texts.get(0).value();
    if (key == null) {
      leaveOut(entry, "nothing is known about such a key");
    } else if (texts.isEmpty() || (texts.size() > 1 && !key.equals("authors"))) {
      leaveOut(entry, "its value should be a text");
    } else if (key.equals("license") && !isWebAddress(first)) {
      leaveOut(entry, "a license is given by its web address");
    } else if (key.equals("modified") && !Forms.isDate(first)) {
      leaveOut(entry, "a date is written 2026-11-22");
    } else if (key.equals("language") && !Forms.isLanguage(first)) {
      leaveOut(entry, "a language is a tag such as \"en\" or \"de-AT\"");
    } else {
      Value before = values.put(key, new Value(entry, texts));
      if (before != null) {
        leaveOut(before.entry(), "it is said again below");
      }
    }
  }

  private void leaveOut(Node.Entry entry, String reason) {
    diagnostics.add(Code.MD107, entry.keySpan(), "\"" + entry.key() + "\" is left out: " + reason);
  }

  private void leaveOut(Node node, String reason) {
    diagnostics.add(Code.MD107, node.span(), "the front matter is left out: " + reason);
  }

  /** The text of a value, or the texts of a list; none if it is something else. */
  private List<YamlText> texts(Node value) {
    List<Node> nodes = value instanceof Node.Sequence list ? list.elements() : List.of(value);
    List<YamlText> texts = new ArrayList<>();
    for (Node node : nodes) {
      if (!(node instanceof Node.Scalar scalar) || WhiteSpace.isBlank(scalar.text())) {
        return List.of();
      }
      texts.add(YamlText.of(scalar, source));
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
