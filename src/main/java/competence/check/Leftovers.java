package competence.check;

import competence.inline.Inline;
import competence.inline.Run;
import competence.model.CodeLabel;
import competence.model.Item;
import competence.model.ItemKind;
import competence.outline.Marker;
import competence.structure.LabelForm;
import competence.structure.MarkerForm;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rules about signs in texts that are not words of the framework: what a conversion left over. */
final class Leftovers {
  private static final String STOPS = ".):]";

  /** How commands of site generators begin and end. */
  private static final String[][] COMMANDS = {
    {"{%", "%}"}, {"{{", "}}"}, {"{:", "}"}, {"{#", "}"}, {"{.", "}"}
  };

  private static final String FENCE = ":::";

  private Leftovers() {}

  /** A text with the signs between cells of a table. */
  static void joinedCells(RuleContext context) {
    context.forEachItem(
        item -> {
          if (prose(item).contains(" | ")) {
            context.add(
                item,
                "this text has \" | \", which stands between the cells of a table",
                "write each cell as an item or a property of its own, or remove the sign");
          }
        });
  }

  /** A text with a command of a site generator. */
  static void command(RuleContext context) {
    context.forEachItem(
        item -> {
          String command = command(prose(item));
          if (command != null) {
            context.add(
                item,
                "this text has a command of a site generator: " + command,
                "remove it, or mark it as code if it is meant: `" + command + "`");
          }
        });
  }

  private static @Nullable String command(String text) {
    for (String[] signs : COMMANDS) {
      int start = text.indexOf(signs[0]);
      int end = start < 0 ? -1 : text.indexOf(signs[1], start + signs[0].length());
      if (end > 0) {
        return text.substring(start, end + signs[1].length());
      }
    }
    return text.contains(FENCE) ? FENCE : null;
  }

  /** A text that begins with a bullet, a box or a label. */
  static void marker(RuleContext context) {
    context.forEachSiblings((parent, items) -> marker(items, context));
  }

  private static void marker(List<Item> items, RuleContext context) {
    List<Item> sure = new ArrayList<>();
    List<Item> all = new ArrayList<>();
    for (Item item : items) {
      String text = prose(item);
      MarkerForm form = MarkerForm.at(text, 0);
      if (form != null && isMarker(form) && !isDoubled(item, text)) {
        all.add(item);
        if (isSure(form, text)) {
          sure.add(item);
        }
      }
    }
    for (Item item : all.size() > 1 ? all : sure) {
      MarkerForm form = MarkerForm.at(prose(item), 0);
      String sign = form == null ? "" : form.sign();
      context.add(
          item,
          "this text begins with \"" + sign + "\", which only shows the place in a list",
          form != null && form.kind() == Marker.Kind.LABEL
              ? "remove it, or make it the code of the item if people refer to it"
              : "remove it");
    }
  }

  /** Whether it is a bullet, a box or a label with a stop; "3.5" may be a number of the text. */
  private static boolean isMarker(MarkerForm form) {
    return form.kind() != Marker.Kind.LABEL || endsWithStop(form.sign());
  }

  /**
   * Whether it is a marker even if no sibling has one. "1." may be an ordinal number, "A." an
   * initial, "z." the beginning of "z. B.", and "o" a word.
   */
  private static boolean isSure(MarkerForm form, String text) {
    String sign = form.sign();
    if (form.kind() != Marker.Kind.LABEL) {
      return form.kind() == Marker.Kind.BOX || sign.length() > 1 || !isLetter(sign.charAt(0));
    } else if (!sign.endsWith(".")) {
      return true;
    }
    MarkerForm next = MarkerForm.at(text, form.end());
    return Character.isLowerCase(sign.charAt(0)) && (next == null || !next.sign().endsWith("."));
  }

  private static boolean isLetter(char c) {
    return Character.isLetter(c) || c == '>' || c == '+';
  }

  /** A text that begins with its own code, or with the same number twice. */
  static void doubledNumber(RuleContext context) {
    context.forEachItem(
        item -> {
          String text = prose(item);
          String code = item.details().code();
          if (code != null && beginsWithCode(text, code)) {
            context.add(
                item,
                "this text begins with its own code \"" + code + "\"",
                "remove it from the text: outputs show the code before the text");
          } else if (beginsWithTwins(text)) {
            context.add(
                item, "this text begins with the same number twice", "remove both from the text");
          }
        });
  }

  private static boolean isDoubled(Item item, String text) {
    String code = item.details().code();
    return beginsWithTwins(text) || (code != null && beginsWithCode(text, code));
  }

  /** A code such as "3" or "A" is only taken for one with a stop after it. */
  private static boolean beginsWithCode(String text, String code) {
    String sign = text.startsWith("(") || text.startsWith("[") ? text.substring(1) : text;
    String bare = bare(code);
    int end = bare.length();
    if (end == 0 || !sign.regionMatches(true, 0, bare, 0, end) || end == sign.length()) {
      return false;
    }
    char next = sign.charAt(end);
    boolean stop = STOPS.indexOf(next) >= 0;
    boolean number = stop && end + 1 < sign.length() && isPart(sign.charAt(end + 1));
    boolean whole = !number && !isPart(next);
    return whole && (stop || (next == ' ' && CodeLabel.isCode(bare, ItemKind.STATEMENT)));
  }

  private static boolean isPart(char c) {
    return Character.isLetterOrDigit(c);
  }

  /** A code without brackets and stops around it. */
  private static String bare(String code) {
    int start = code.startsWith("(") || code.startsWith("[") ? 1 : 0;
    int end = code.length();
    while (end > start && STOPS.indexOf(code.charAt(end - 1)) >= 0) {
      end--;
    }
    return code.substring(start, end);
  }

  private static boolean beginsWithTwins(String text) {
    MarkerForm one = MarkerForm.at(text, 0);
    LabelForm label = one == null ? null : one.label();
    MarkerForm two = one == null || label == null ? null : MarkerForm.at(text, one.end());
    LabelForm again = two == null ? null : two.label();
    return one != null
        && label != null
        && again != null
        && label.parts().equals(again.parts())
        && Character.isDigit(bare(one.sign()).codePointAt(0));
  }

  private static boolean endsWithStop(String sign) {
    return STOPS.indexOf(sign.charAt(sign.length() - 1)) >= 0;
  }

  /** The plain text; code, in which all signs are meant, is a letter. */
  private static String prose(Item item) {
    StringBuilder out = new StringBuilder();
    for (Run run : Inline.parse(item.text())) {
      out.append(run.code() ? "x" : run.text());
    }
    return out.toString();
  }
}
