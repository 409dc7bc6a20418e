package competence.record;

import competence.diagnostic.Code;
import competence.diagnostic.Diagnostics;
import competence.record.Node.Form;
import competence.source.SourceText;
import competence.source.Span;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.ParserImpl;

/**
 * Reads a YAML file; reports what YAML allows and a record does not.
 *
 * <p>This uses the events of SnakeYAML, the parser that jackson-dataformat-yaml depends on and
 * brings with it. Jackson's own tokens say too little: neither whether a text is in quotes nor
 * where a document begins.
 */
final class YamlCursor extends RecordCursor {
  private static final String BLANKS = " \t\r\n";

  private final String text;
  private final StringStreamReader reader;
  private final ParserImpl parser;
  private boolean hasDocument;

  YamlCursor(SourceText source, Diagnostics diagnostics) {
    super(source, diagnostics);
    this.text = IllegalCharacters.replaceInYaml(source.content(), diagnostics);
    this.reader = new StringStreamReader(text);
    this.parser = new ParserImpl(reader, new LoaderOptions());
  }

  @Override
  @Nullable RecordToken read() {
    for (Event event = event(); event != null; event = event()) {
      if (event instanceof AliasEvent alias) {
        return alias(alias);
      } else if (event instanceof ScalarEvent scalar) {
        return scalar(scalar);
      } else if (event instanceof CollectionStartEvent start) {
        return start(start);
      } else if (event instanceof CollectionEndEvent) {
        return new RecordToken.End(span(event));
      } else if (event instanceof DocumentStartEvent && hasDocument) {
        secondDocument(event);
        return null;
      }
      hasDocument |= event instanceof DocumentStartEvent;
    }
    return null;
  }

  /** The next event; null after the last, and after a syntax error. */
  private @Nullable Event event() {
    try {
      return parser.getEvent();
    } catch (MarkedYAMLException e) {
      SyntaxProblem problem = SyntaxProblem.yaml(e.getProblem());
      Mark mark = problem.isUnclosed() ? e.getContextMark() : e.getProblemMark();
      breakOff(problem, character(mark == null ? reader.getIndex() : mark.getIndex()));
    } catch (YAMLException | IllegalArgumentException e) {
      // SnakeYAML does not catch the JDK's exceptions for escapes beyond the last code point.
      breakOff(SyntaxProblem.yaml(e.getMessage()), character(reader.getIndex()));
    }
    return null;
  }

  private Span character(int at) {
    return IllegalCharacters.character(text, at, 0);
  }

  private void secondDocument(Event event) {
    diagnostics.add(
        Code.YAML105,
        span(event),
        "a second document begins here",
        "keep one document in a file; \"---\" in a text needs quotes");
  }

  private Node.Scalar alias(AliasEvent event) {
    Span span = span(event);
    String written = text.substring(span.start(), span.end());
    diagnostics.add(
        Code.YAML101,
        span,
        "\"" + written + "\" is an alias, not a text",
        "write the text out, in quotes if it begins with *");
    return new Node.Scalar(written, Form.BAD, span);
  }

  private Node.Scalar scalar(ScalarEvent event) {
    int start = skipProperties(event, event.getTag());
    int end = event.getEndMark().getIndex();
    while (end > start && BLANKS.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    Span span = new Span(start, Math.max(start, end));
    String value = IllegalCharacters.replaceInValue(event.getValue(), span, diagnostics);
    boolean plain = event.isPlain() && event.getTag() == null;
    return new Node.Scalar(value, plain ? Form.PLAIN : Form.QUOTED, span);
  }

  private RecordToken start(CollectionStartEvent event) {
    int start = skipProperties(event, event.getTag());
    boolean bracket = start < text.length() && "[{".indexOf(text.charAt(start)) >= 0;
    int end = bracket && event.isFlow() ? start + 1 : start;
    return new RecordToken.Start(event instanceof MappingStartEvent, new Span(start, end));
  }

  /**
   * Reports anchor and tag, and returns the offset of what comes after them. A lone exclamation
   * mark is no tag: it says that the value is what it looks like, a text if it is a scalar.
   */
  private int skipProperties(NodeEvent event, @Nullable String tag) {
    int end = event.getEndMark().getIndex();
    int at = event.getStartMark().getIndex();
    if (event.getAnchor() == null && tag == null) {
      return at;
    }
    while (at < end && "&!".indexOf(text.charAt(at)) >= 0) {
      int from = at;
      while (at < end && " \t\r\n,[]{}".indexOf(text.charAt(at)) < 0) {
        at++;
      }
      if (at - from > 1 || text.charAt(from) != '!') {
        property(new Span(from, at));
      }
      while (at < end && BLANKS.indexOf(text.charAt(at)) >= 0) {
        at++;
      }
    }
    return at;
  }

  private void property(Span span) {
    String written = "\"" + text.substring(span.start(), span.end()) + "\"";
    boolean anchor = text.charAt(span.start()) == '&';
    diagnostics.add(
        anchor ? Code.YAML102 : Code.YAML103,
        span,
        written + (anchor ? " is an anchor" : " is a tag"),
        "put a text that begins with " + (anchor ? "&" : "!") + " in quotes");
  }

  private static Span span(Event event) {
    return new Span(event.getStartMark().getIndex(), event.getEndMark().getIndex());
  }
}
