package competence.emitter.html;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import competence.inline.Inline;
import competence.markup.Direction;
import competence.model.Framework;
import competence.present.Shown;
import competence.present.Words;
import competence.text.WellFormed;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the page's script has to know of a framework, as JSON that can stand in an element. */
final class PageData {
  /** What records say they are. */
  static final String RECORD = "competence-record/1";

  private static final JsonFactory JSON = new JsonFactory();

  private PageData() {}

  static String json(Shown shown, Words words) {
    StringWriter json = new StringWriter();
    try (JsonGenerator out = JSON.createGenerator(json)) {
      out.setCharacterEscapes(new NoTags());
      write(shown, words, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return json.toString();
  }

  private static void write(Shown shown, Words words, JsonGenerator out) throws IOException {
    Framework framework = shown.framework();
    String version = framework.facts().version();
    out.writeStartObject();
    out.writeStringField("format", RECORD);
    field("id", framework.id(), out);
    field("version", version == null ? "" : version, out);
    field("title", Inline.plain(framework.title()), out);
    out.writeBooleanField("part", shown.isPart());
    field("language", words.language(), out);
    if (!Direction.sameLanguage(framework.language(), words.language())) {
      field("foreign", words.language(), out);
    }
    out.writeObjectFieldStart("words");
    for (Map.Entry<String, String> entry : words.below("script.").entrySet()) {
      field(entry.getKey(), entry.getValue(), out);
    }
    out.writeEndObject();
    out.writeEndObject();
  }

  private static void field(String name, String value, JsonGenerator out) throws IOException {
    out.writeStringField(name, WellFormed.mend(value));
  }

  /** Escapes what could begin a tag or a comment. */
  private static final class NoTags extends CharacterEscapes {
    private static final long serialVersionUID = 1L;

    @Override
    public int[] getEscapeCodesForAscii() {
      int[] codes = CharacterEscapes.standardAsciiEscapesForJSON();
      codes['<'] = CharacterEscapes.ESCAPE_STANDARD;
      return codes;
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int c) {
      return null;
    }
  }
}
