package competence.record;

import competence.diagnostic.Code;
import competence.diagnostic.Diagnostics;
import competence.record.Token.Form;
import competence.record.Token.Shape;
import competence.source.Span;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;

/** The pieces of a YAML file; reports what YAML has and a record may not have. */
final class YamlTokens implements Tokens {
  private final String text;
  private final YamlEvents events;
  private final Diagnostics diagnostics;
  private boolean hasDocument;
  private boolean ended;
  private boolean broken;

  /** The pieces of a text of which all characters are legible. */
  YamlTokens(String text, Diagnostics diagnostics) {
    this.text = text;
    this.events = new YamlEvents(text);
    this.diagnostics = diagnostics;
  }

  @Override
  public boolean isBroken() {
    return broken;
  }

  @Override
  public @Nullable Token next() {
    Token token = null;
    while (token == null && !ended) {
      Event event = nextEvent();
      if (event == null) {
        ended = true;
      } else {
        token = token(event);
      }
    }
    return token;
  }

  private @Nullable Event nextEvent() {
    try {
      return events.next();
    } catch (MarkedYAMLException e) {
      Problem problem = YamlProblem.of(e.getProblem());
      Mark mark = YamlProblem.isUnclosed(problem) ? e.getContextMark() : e.getProblemMark();
      report(problem, mark == null ? events.position() : mark.getIndex());
    } catch (YAMLException | IllegalArgumentException e) {
      // SnakeYAML lets the JDK's exceptions pass for escapes beyond the last character.
      report(YamlProblem.of(e.getMessage()), events.position());
    }
    broken = true;
    return null;
  }

  private void report(Problem problem, int at) {
    diagnostics.add(Code.REC101, Legible.character(text, at, 0), problem.message(), problem.help());
  }

  /** The piece that an event is; null if it is none. */
  private @Nullable Token token(Event event) {
    return switch (event.getEventId()) {
      case Alias -> alias((AliasEvent) event);
      case Scalar -> scalar((ScalarEvent) event);
      case MappingStart -> start((CollectionStartEvent) event, Shape.MAPPING);
      case SequenceStart -> start((CollectionStartEvent) event, Shape.SEQUENCE);
      case MappingEnd, SequenceEnd -> new Token.End();
      case DocumentStart -> {
        document(event);
        yield null;
      }
      case StreamStart, StreamEnd, DocumentEnd, Comment -> null;
    };
  }

  private void document(Event event) {
    if (hasDocument) {
      ended = true;
      diagnostics.add(
          Code.YAML105,
          span(event),
          "a second document begins here",
          "keep one document in a file; \"---\" in a text needs quotes");
    }
    hasDocument = true;
  }

  private Token alias(AliasEvent event) {
    Span span = span(event);
    diagnostics.add(
        Code.YAML101,
        span,
        "\"" + text.substring(span.start(), span.end()) + "\" is an alias, not a text",
        "write the text out, in quotes if it begins with *");
    return new Token.Scalar(text.substring(span.start(), span.end()), Form.BAD, span);
  }

  private Token scalar(ScalarEvent event) {
    int start = skipProperties(event, event.getTag());
    int end = event.getEndMark().getIndex();
    while (end > start && " \t\r\n".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    Span span = new Span(start, Math.max(start, end));
    String value = Legible.value(event.getValue(), span, diagnostics);
    return new Token.Scalar(value, event.isPlain() ? Form.PLAIN : Form.QUOTED, span);
  }

  private Token start(CollectionStartEvent event, Shape shape) {
    int start = skipProperties(event, event.getTag());
    boolean marked = start < text.length() && "[{".indexOf(text.charAt(start)) >= 0;
    return new Token.Start(shape, new Span(start, marked && event.isFlow() ? start + 1 : start));
  }

  /** Reports anchor and tag, and gives the offset of what comes after them. */
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
      property(new Span(from, at));
      while (at < end && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
        at++;
      }
    }
    return at;
  }

  private void property(Span span) {
    String written = "\"" + text.substring(span.start(), span.end()) + "\"";
    if (text.charAt(span.start()) == '&') {
      diagnostics.add(
          Code.YAML102, span, written + " is an anchor", "put a text that begins with & in quotes");
    } else {
      diagnostics.add(
          Code.YAML103, span, written + " is a tag", "put a text that begins with ! in quotes");
    }
  }

  private static Span span(Event event) {
    return new Span(event.getStartMark().getIndex(), event.getEndMark().getIndex());
  }
}
