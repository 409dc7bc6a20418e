package competence.compiler;

import competence.diagnostic.Diagnostics;
import competence.model.Framework;
import competence.model.Item;
import competence.outline.Profiles;
import competence.reader.markdown.MarkdownReader;
import competence.reader.record.JsonReader;
import competence.reader.record.YamlReader;
import competence.source.SourceText;
import competence.text.Bytes;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** How the formats that are read back are read: as if somebody had sent the output. */
final class Rereading {
  private static final String NAME = "output";

  private Rereading() {}

  static @Nullable Framework markdown(
      Bytes output, Diagnostics diagnostics, UnaryOperator<Item> likeness) {
    SourceText text = new SourceText(NAME, output.text());
    return new MarkdownReader().read(text, Profiles.builtIn(), diagnostics).framework();
  }

  static @Nullable Framework yaml(
      Bytes output, Diagnostics diagnostics, UnaryOperator<Item> likeness) {
    return YamlReader.read(new SourceText(NAME, output.text()), diagnostics, likeness);
  }

  /** Without ever holding all of it: JSON is the largest of all. */
  static @Nullable Framework json(
      Bytes output, Diagnostics diagnostics, UnaryOperator<Item> likeness) {
    return JsonReader.read(output.reader(), new SourceText(NAME, ""), diagnostics, likeness);
  }
}
