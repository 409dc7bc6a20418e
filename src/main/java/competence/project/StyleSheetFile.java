package competence.project;

import competence.diagnostic.Code;
import competence.diagnostic.Diagnostics;
import competence.source.SourceText;
import competence.source.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a style sheet of the user's. */
final class StyleSheetFile {
  private static final Pattern UNSAFE = Pattern.compile("(?i)</style|\0");

  private StyleSheetFile() {}

  /** The style sheet as it is; what would end the style element, or is no text, is reported. */
  static String read(SourceText css, Diagnostics diagnostics) {
    Matcher unsafe = UNSAFE.matcher(css.content());
    while (unsafe.find()) {
      String found = unsafe.group().equals("\0") ? "the character U+0000" : unsafe.group();
      diagnostics.add(
          Code.SHOW105,
          new Span(unsafe.start(), unsafe.end()),
          "a style sheet in a page cannot have " + found + " in it",
          "in a CSS string, write \\3C for <, or take it out");
    }
    return css.content();
  }
}
