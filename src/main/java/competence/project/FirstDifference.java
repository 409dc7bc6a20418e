package competence.project;

import competence.browse.PdfMark;
import competence.diagnostic.Visible;
import competence.source.Decoder;

/** In which line two texts begin to differ; the lines of PDFs say nothing to people. */
final class FirstDifference {
  private static final int SHOWN = 60;

  private FirstDifference() {}

  /** The first differing line of a file and what it should be, for people. */
  static String of(byte[] old, byte[] fresh) {
    if (PdfMark.isPdf(old)) {
      return "it was printed from another page";
    }
    String[] oldLines = Decoder.decode(old).text().split("\n", -1);
    String[] freshLines = Decoder.decode(fresh).text().split("\n", -1);
    int line = 0;
    while (line < oldLines.length
        && line < freshLines.length
        && oldLines[line].equals(freshLines[line])) {
      line++;
    }
    String was = at(oldLines, line);
    String should = at(freshLines, line);
    int same = sameStart(was, should);
    return "line " + (line + 1) + " is " + quote(was, same) + ", should be " + quote(should, same);
  }

  private static String at(String[] lines, int line) {
    return line < lines.length ? lines[line] : "";
  }

  private static int sameStart(String one, String other) {
    int i = 0;
    while (i < one.length() && i < other.length() && one.charAt(i) == other.charAt(i)) {
      i++;
    }
    return i;
  }

  /** The neighbourhood of the difference. */
  private static String quote(String line, int difference) {
    int start = Math.max(0, difference - SHOWN / 2);
    int end = Math.min(line.length(), start + SHOWN);
    String cut = line.substring(Math.min(start, line.length()), end);
    return '"'
        + (start > 0 ? "..." : "")
        + Visible.all(cut)
        + (end < line.length() ? "..." : "")
        + '"';
  }
}
