package competence.record;

import competence.diagnostic.Diagnostics;
import competence.record.Node.Form;
import competence.source.Resources;
import competence.source.SourceText;
import competence.source.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Objects;

/**
 * YAML files of the program. The build writes each of them as a list of tokens, one in a line: to
 * parse YAML at each start would take a tenth of the time of a short run.
 */
public final class BuiltInFile {
  private BuiltInFile() {}

  /** The content of a file, such as {@code words/en.yaml}. */
  public static Node read(String yaml) {
    Iterator<String> lines = Resources.text(tokenFile(yaml)).lines().iterator();
    return Objects.requireNonNull(
        NodeReader.value(() -> token(lines.next()), token(lines.next())), yaml);
  }

  private static RecordToken token(String line) {
    Span nowhere = Span.at(0);
    String text = line.substring(1);
    return switch (line.charAt(0)) {
      case '{' -> new RecordToken.Start(true, nowhere);
      case '[' -> new RecordToken.Start(false, nowhere);
      case '.' -> new RecordToken.End(nowhere);
      case ':' -> new RecordToken.Key(text, nowhere);
      default -> new Node.Scalar(text, Form.PLAIN, nowhere);
    };
  }

  /**
   * Writes the tokens of a file.
   *
   * @param folder the folder of the program's resources
   * @param yaml the path of the file in it; no text in it has a line end
   * @throws IOException if they cannot be written
   */
  public static void writeTokens(Path folder, String yaml) throws IOException {
    SourceText source = new SourceText(yaml, Resources.text(yaml));
    RecordCursor cursor = RecordCursor.yaml(source, new Diagnostics(source));
    StringBuilder lines = new StringBuilder();
    for (RecordToken token = cursor.next(); token != null; token = cursor.next()) {
      lines.append(line(token)).append('\n');
    }
    Files.writeString(folder.resolve(tokenFile(yaml)), lines);
  }

  private static String line(RecordToken token) {
    if (token instanceof RecordToken.Start start) {
      return start.isMapping() ? "{" : "[";
    } else if (token instanceof RecordToken.Key key) {
      return ":" + key.name();
    }
    return token instanceof Node.Scalar scalar ? "=" + scalar.text() : ".";
  }

  private static String tokenFile(String yaml) {
    return yaml.replace(".yaml", ".tokens");
  }
}
