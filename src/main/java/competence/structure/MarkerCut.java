package competence.structure;

import competence.outline.Marker;
import competence.outline.Text;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text without the markers before it.
 *
 * @param marker the innermost of them; a label has its text
 * @param signs the texts of the others
 * @param rest what follows them
 */
record MarkerCut(Marker marker, List<Text> signs, Text rest) {

  /** Cuts the markers off; null if the source does not show where they end. */
  static @Nullable MarkerCut of(Text text, List<MarkerForm> forms, TextSlicer slicer) {
    List<Text> signs = new ArrayList<>();
    int from = 0;
    for (MarkerForm form : forms) {
      Text sign = slicer.slice(text, from, form.end());
      if (sign == null || slicer.isEscaped(sign)) {
        return null;
      }
      signs.add(sign);
      from = form.end();
    }
    Text rest = slicer.slice(text, from, text.plain().length());
    if (rest == null) {
      return null;
    }
    MarkerForm last = forms.get(forms.size() - 1);
    boolean label = last.label() != null;
    if (label && last.sign().endsWith(":")) {
      return withoutColon(signs, rest, slicer);
    }
    Marker marker = label ? Marker.label(signs.get(signs.size() - 1)) : bullet(last);
    return new MarkerCut(marker, label ? signs.subList(0, signs.size() - 1) : signs, rest);
  }

  /** The colon after a code is no part of it. */
  private static @Nullable MarkerCut withoutColon(List<Text> signs, Text rest, TextSlicer slicer) {
    Text sign = signs.remove(signs.size() - 1);
    int end = sign.plain().length();
    Text code = slicer.slice(sign, 0, end - 1);
    Text colon = slicer.slice(sign, end - 1, end);
    if (code == null || colon == null) {
      return null;
    }
    signs.add(colon);
    return new MarkerCut(Marker.label(code), signs, rest);
  }

  private static Marker bullet(MarkerForm form) {
    return new Marker(form.kind(), form.sign(), null);
  }

  /** Discards the bullets and boxes. */
  void discardSigns(PassContext context) {
    signs.forEach(context::discardMarker);
  }
}
