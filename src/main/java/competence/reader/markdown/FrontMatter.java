package competence.reader.markdown;

import competence.diagnostic.Code;
import competence.diagnostic.Diagnostics;
import competence.ledger.Coding;
import competence.ledger.Field;
import competence.ledger.Ledger;
import competence.ledger.MarkupKind;
import competence.ledger.SourcePiece;
import competence.ledger.Usage;
import competence.model.Facts;
import competence.outline.Block;
import competence.outline.Outline;
import competence.record.Node;
import competence.record.NodeReader;
import competence.source.SourceText;
import competence.source.Span;
import competence.text.Forms;
import competence.text.WhiteSpace;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The front matter of a document: facts about it in YAML between two lines of hyphens at the top,
 * or in TOML between lines of plus signs. Keys that are not known, and values that cannot be used,
 * are left out and reported.
 */
final class FrontMatter {
  private static final String FENCE = "---";
  private static final String TOML = "+++";
  private static final Pattern PUNCTUATION = Pattern.compile("\\p{Punct}");
  private static final Map<String, Field> KEYS =
      Map.ofEntries(
          Map.entry("title", Field.TITLE),
          Map.entry("language", Field.LANGUAGE),
          Map.entry("lang", Field.LANGUAGE),
          Map.entry("version", Field.VERSION),
          Map.entry("description", Field.DESCRIPTION),
          Map.entry("subtitle", Field.DESCRIPTION),
          Map.entry("summary", Field.DESCRIPTION),
          Map.entry("abstract", Field.DESCRIPTION),
          Map.entry("publisher", Field.PUBLISHER),
          Map.entry("authors", Field.AUTHOR),
          Map.entry("author", Field.AUTHOR),
          Map.entry("rights", Field.RIGHTS),
          Map.entry("license", Field.LICENSE),
          Map.entry("date", Field.MODIFIED),
          Map.entry("modified", Field.MODIFIED));

  /** A key that is used, with its value: one text, or several authors. */
  private record Value(Node.Entry entry, List<FrontMatterText> texts) {}

  private final Map<Field, Value> values = new EnumMap<>(Field.class);

  /** Several keys may describe the framework. */
  private final List<Value> descriptions = new ArrayList<>();

  private final SourceText source;
  private final int end;
  private final Diagnostics diagnostics;

  private FrontMatter(SourceText source, int end, Diagnostics diagnostics) {
    this.source = source;
    this.end = end;
    this.diagnostics = diagnostics;
  }

  /** The front matter of a document; an empty one if it has none. */
  static FrontMatter of(SourceText source, Diagnostics diagnostics) {
    String content = source.content();
    int first = endOfLine(content, 0);
    String fence = content.startsWith(TOML) ? TOML : FENCE;
    boolean opens = isFence(content, fence, 0, first);
    int last = opens ? closingFence(content, fence, first) : content.length();
    if (last == content.length()) {
      return new FrontMatter(source, 0, diagnostics);
    }
    FrontMatter front = new FrontMatter(source, endOfLine(content, last), diagnostics);
    // Spaces for the hyphens keep the offsets.
    String yaml = " ".repeat(FENCE.length()) + content.substring(FENCE.length(), last);
    if (fence.equals(TOML)) {
      // "key = value" as YAML writes it; the lines of its tables as comments.
      yaml = yaml.replaceAll("(?m)^([\\w-]+ *)=(?= )", "$1:").replaceAll("(?m)^\\[", "#");
    }
    front.read(new SourceText(source.name(), yaml));
    return front;
  }

  /** Where the closing fence begins; the end of the document if there is none. */
  private static int closingFence(String content, String fence, int from) {
    int start = from;
    while (start < content.length()) {
      int end = endOfLine(content, start);
      if (isFence(content, fence, start, end)
          || content.substring(start, end).strip().equals("...")) {
        return start;
      }
      start = end;
    }
    return start;
  }

  private static boolean isFence(String content, String fence, int start, int end) {
    return content.substring(start, end).stripTrailing().equals(fence);
  }

  private static int endOfLine(String content, int start) {
    int i = start;
    while (i < content.length() && content.charAt(i) != '\n' && content.charAt(i) != '\r') {
      i++;
    }
    boolean crlf = content.startsWith("\r\n", i);
    return Math.min(content.length(), i + (crlf ? 2 : 1));
  }

  private void read(SourceText yaml) {
    if (WhiteSpace.isBlank(yaml.content())) {
      return;
    }
    Diagnostics found = new Diagnostics(source, diagnostics.limits());
    Node node = NodeReader.yaml(yaml, found);
    diagnostics.addAll(found.list().stream().map(problem -> TabIndent.of(problem, yaml)).toList());
    if (node instanceof Node.Mapping mapping) {
      mapping.entries().forEach(this::take);
    } else if (node != null) {
      String message = "the front matter is left out: it is " + node.shape();
      diagnostics.add(Code.MD107, node.span(), message + ", not keys and values");
    }
  }

  private void take(Node.Entry entry) {
    Field field = KEYS.get(entry.key());
    List<FrontMatterText> texts = texts(entry.value());
    String problem = field == null ? "unknown key" : FrontMatterText.problem(field, texts);
    if (NestedLists.isFramework(entry.value())) {
      reportFramework(entry);
      return;
    } else if (problem != null || field == null) {
      leaveOut(entry, field, problem);
      return;
    } else if (field == Field.DESCRIPTION) {
      descriptions.add(new Value(entry, texts));
      return;
    }
    List<FrontMatterText> used = field == Field.MODIFIED ? List.of(texts.get(0).day()) : texts;
    Value before = values.put(field, new Value(entry, used));
    if (before != null) {
      leaveOut(before.entry(), null, "it comes again below");
    }
  }

  private void reportFramework(Node.Entry entry) {
    diagnostics.add(
        Code.MD116,
        entry.keySpan(),
        "\"" + entry.key() + "\" in the front matter is left out, although it has lists in lists",
        "if the framework is in the front matter, write it as headings and lists below it");
  }

  private void leaveOut(Node.Entry entry, @Nullable Field field, @Nullable String problem) {
    boolean language = field == Field.LANGUAGE;
    diagnostics.add(
        language ? Code.DOC113 : Code.MD107,
        entry.keySpan(),
        "\"" + entry.key() + "\" is left out: " + problem,
        language ? Forms.LANGUAGE_REMEDY : null);
  }

  /** The text of a value, or the texts of a list; none if it is something else. */
  private List<FrontMatterText> texts(Node value) {
    List<Node> nodes = value instanceof Node.Sequence list ? list.elements() : List.of(value);
    List<FrontMatterText> texts = new ArrayList<>();
    for (Node node : nodes) {
      if (!(nameOf(node) instanceof Node.Scalar scalar)
          || WhiteSpace.isBlank(scalar.text())
          || scalar.span().start() == scalar.span().end()) {
        return List.of();
      }
      texts.add(FrontMatterText.of(scalar, source));
    }
    return texts;
  }

  /** The name of a person of whom more is known. */
  private static Node nameOf(Node node) {
    if (node instanceof Node.Mapping person) {
      for (Node.Entry entry : person.entries()) {
        if (entry.key().equals("name")) {
          return entry.value();
        }
      }
    }
    return node;
  }

  int end() {
    return end;
  }

  /** Enters all of it as left out. */
  void leaveOut(Ledger ledger) {
    values.clear();
    descriptions.clear();
    enterRest(ledger);
  }

  /**
   * The facts, with the blocks of the document.
   *
   * @param ledger takes all but the title and the description, which the interpreter enters
   */
  Outline outline(List<Block> blocks, Ledger ledger) {
    enterRest(ledger);
    values.forEach(
        (field, value) -> {
          if (field != Field.TITLE) {
            List<List<SourcePiece>> pieces =
                value.texts().stream().map(FrontMatterText::pieces).toList();
            ledger.keep(SourcePiece.join(pieces, Coding.BREAK), Usage.Kept.FRAMEWORK, field);
          }
        });
    FrontMatterText title = first(Field.TITLE);
    Facts facts =
        new Facts(
            value(Field.VERSION),
            null,
            value(Field.PUBLISHER),
            texts(Field.AUTHOR).stream().map(FrontMatterText::value).toList(),
            value(Field.RIGHTS),
            value(Field.LICENSE),
            value(Field.MODIFIED),
            List.of());
    return new Outline(
        title == null ? null : title.inline(source, ledger),
        descriptions.stream().map(value -> value.texts().get(0).text()).toList(),
        value(Field.LANGUAGE),
        facts,
        blocks);
  }

  private List<FrontMatterText> texts(Field field) {
    Value value = values.get(field);
    return value == null ? List.of() : value.texts();
  }

  private @Nullable FrontMatterText first(Field field) {
    return texts(field).isEmpty() ? null : texts(field).get(0);
  }

  private @Nullable String value(Field field) {
    FrontMatterText text = first(field);
    return text == null ? null : text.value();
  }

  /** Enters the keys that are used, and everything around them and their values. */
  private void enterRest(Ledger ledger) {
    TreeMap<Integer, Span> used = new TreeMap<>();
    List<Value> all = new ArrayList<>(values.values());
    all.addAll(descriptions);
    for (Value value : all) {
      Span key = value.entry().keySpan();
      ledger.add(key, new Usage.Attribute("key"));
      used.put(key.start(), key);
      value.texts().forEach(text -> used.put(text.span().start(), text.span()));
    }
    int at = 0;
    for (Span span : used.values()) {
      enterLines(at, span.start(), ledger);
      at = span.end();
    }
    enterLines(at, end, ledger);
  }

  /** Enters lines: one of nothing but signs is markup, any other is left out. */
  private void enterLines(int from, int to, Ledger ledger) {
    String content = source.content();
    int start = from;
    while (start < to) {
      int next = Math.min(to, endOfLine(content, start));
      int last = next;
      while (last > start && WhiteSpace.is(content.charAt(last - 1))) {
        last--;
      }
      boolean signs =
          WhiteSpace.isBlank(PUNCTUATION.matcher(content.substring(start, last)).replaceAll(""));
      Usage use = signs ? new Usage.Markup(MarkupKind.SIGNS) : new Usage.Dropped("front matter");
      ledger.add(new Span(start, last), use);
      start = next;
    }
  }
}
