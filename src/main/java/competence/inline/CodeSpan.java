package competence.inline;

/** Writes code between as many backticks as it takes. */
final class CodeSpan {
  private CodeSpan() {}

  static void write(String code, StringBuilder out) {
    String fence = "`".repeat(longestRun(code) + 1);
    boolean padded = code.startsWith("`") || code.endsWith("`");
    String pad = padded ? " " : "";
    out.append(fence).append(pad).append(code).append(pad).append(fence);
  }

  private static int longestRun(String code) {
    int longest = 0;
    int run = 0;
    for (int i = 0; i < code.length(); i++) {
      run = code.charAt(i) == '`' ? run + 1 : 0;
      longest = Math.max(longest, run);
    }
    return longest;
  }
}
