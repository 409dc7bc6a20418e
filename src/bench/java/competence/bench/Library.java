package competence.bench;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import competence.model.Framework;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.jsoup.Jsoup;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.events.Event;

/** What the libraries do alone: they read or write the syntax, and know nothing of frameworks. */
public enum Library {
  JSOUP_FLATTENED,
  JSOUP_TABLES,
  JSOUP_LISTS,
  COMMONMARK_OUTLINE,
  COMMONMARK_HANDOUT,
  JACKSON_YAML_READ,
  SNAKEYAML_READ,
  JACKSON_JSON_READ,
  JACKSON_YAML_WRITE,
  JACKSON_JSON_WRITE;

  /** Reads a text; what it gives only shows that it was read. */
  private interface Reading {
    Object read(String text) throws IOException;
  }

  /** Makes ready to do this to a framework, over and over again. */
  public Task prepare(Framework framework) throws IOException {
    return switch (this) {
      case JSOUP_FLATTENED -> reading(Dress.FLATTENED, framework, Jsoup::parse);
      case JSOUP_TABLES -> reading(Dress.TABLES, framework, Jsoup::parse);
      case JSOUP_LISTS -> reading(Dress.LISTS, framework, Jsoup::parse);
      case COMMONMARK_OUTLINE -> reading(Dress.OUTLINE, framework, Library::commonmark);
      case COMMONMARK_HANDOUT -> reading(Dress.HANDOUT, framework, Library::commonmark);
      case JACKSON_YAML_READ -> reading(Dress.YAML, framework, text -> tokens(yaml(), text));
      case SNAKEYAML_READ -> reading(Dress.YAML, framework, Library::yamlEvents);
      case JACKSON_JSON_READ ->
          reading(Dress.JSON, framework, text -> tokens(new JsonFactory(), text));
      case JACKSON_YAML_WRITE -> writing(yaml(), framework);
      case JACKSON_JSON_WRITE -> writing(new JsonFactory(), framework);
    };
  }

  private static Task reading(Dress dress, Framework framework, Reading reading)
      throws IOException {
    String text = dress.text(framework);
    return new Task(text.length(), () -> reading.read(text));
  }

  private static Task writing(JsonFactory format, Framework framework) throws IOException {
    return new Task(written(format, framework).length(), () -> written(format, framework));
  }

  private static Object commonmark(String text) {
    return Parser.builder().extensions(List.of(TablesExtension.create())).build().parse(text);
  }

  /** Goes through all tokens and asks each text for its characters. */
  private static Object tokens(JsonFactory format, String text) throws IOException {
    long characters = 0;
    try (JsonParser parser = format.createParser(text)) {
      while (parser.nextToken() != null) {
        characters += parser.getText().length();
      }
    }
    return characters;
  }

  private static Object yamlEvents(String text) {
    long events = 0;
    for (Event event : new Yaml(unlimited()).parse(new StringReader(text))) {
      events += event.getStartMark().getIndex();
    }
    return events;
  }

  private static YAMLFactory yaml() {
    return YAMLFactory.builder().loaderOptions(unlimited()).build();
  }

  private static LoaderOptions unlimited() {
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(Integer.MAX_VALUE);
    return options;
  }

  private static StringBuffer written(JsonFactory format, Framework framework) throws IOException {
    StringWriter out = new StringWriter();
    try (JsonGenerator generator = format.createGenerator(out)) {
      new TreeTokens(generator).write(framework);
    }
    return out.getBuffer();
  }
}
