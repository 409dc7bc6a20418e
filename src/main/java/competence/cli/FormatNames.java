package competence.cli;

import competence.compiler.Format;
import competence.compiler.Formats;
import java.util.List;

/** The formats by name. */
final class FormatNames {
  private FormatNames() {}

  /** The formats that can be read. */
  static List<String> read() {
    return Formats.ALL.stream().filter(f -> f.reader() != null).map(Format::name).toList();
  }

  /** The formats that can be written. */
  static List<String> written() {
    return Formats.ALL.stream().filter(f -> f.emitter() != null).map(Format::name).toList();
  }

  /** The format of that name, which can be written. */
  static Format toWrite(String name) {
    return Formats.named(Choice.FORMATS_TO_WRITE.check("format to write", name)).orElseThrow();
  }

  /** The format that a file's name asks for. */
  static Format ofOutput(String fileName) {
    return Formats.ofFile(fileName)
        .filter(format -> format.emitter() != null)
        .orElseThrow(
            () ->
                new UsageException(
                    "the name "
                        + fileName
                        + " tells no format that can be written; say which with --to"));
  }
}
