package competence.record;

import com.fasterxml.jackson.core.ErrorReportConfiguration;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamWriteConstraints;
import com.fasterxml.jackson.core.io.ContentReference;
import com.fasterxml.jackson.core.io.IOContext;
import com.fasterxml.jackson.core.util.BufferRecycler;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.parser.ParserImpl;

/**
 * The events below Jackson's YAML tokens. The tokens say too little: they pass an alias off as a
 * text, drop tags and a second document, and take {@code 1.10} for a number.
 */
final class YamlEvents extends YAMLParser {

  private final WholeText text;

  /** The events of a text. */
  YamlEvents(String text) {
    this(new WholeText(text));
  }

  private YamlEvents(WholeText text) {
    super(context(), 0, 0, null, Reader.nullReader(), new ParserImpl(text, new LoaderOptions()));
    this.text = text;
  }

  private static IOContext context() {
    return new IOContext(
        StreamReadConstraints.defaults(),
        StreamWriteConstraints.defaults(),
        ErrorReportConfiguration.defaults(),
        new BufferRecycler(),
        ContentReference.unknown(),
        false);
  }

  /**
   * The next event; null after the last.
   *
   * @throws org.yaml.snakeyaml.error.YAMLException where the syntax is wrong
   */
  @Nullable Event next() {
    try {
      return getEvent();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How far the text has been looked at: an error is there if nobody tells its place. */
  int position() {
    return text.getIndex();
  }
}
