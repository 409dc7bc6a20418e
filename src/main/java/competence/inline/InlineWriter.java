package competence.inline;

import competence.text.WhiteSpace;
import java.util.List;

/** Writes runs as canonical CommonMark inline. */
final class InlineWriter {
  private InlineWriter() {}

  static String write(List<Run> runs) {
    StringBuilder out = new StringBuilder();
    for (Run run : runs) {
      String text = run.text();
      if (run.isPlain()) {
        out.append(escape(text));
      } else {
        String mark = run.code() ? "`" : run.strong() ? "**" : run.emphasis() ? "*" : "";
        out.append(mark).append(run.code() ? text : escape(text)).append(mark);
      }
    }
    return WhiteSpace.fold(out.toString());
  }

  private static String escape(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ("\\`*_[<&".indexOf(c) >= 0) {
        out.append('\\');
      }
      out.append(c);
    }
    return out.toString();
  }
}
