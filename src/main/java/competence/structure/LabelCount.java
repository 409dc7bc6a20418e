package competence.structure;

import competence.outline.Marker;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells letters from Roman numbers by the labels before them. Use it for one flow. */
final class LabelCount {
  private final Map<String, LabelForm> before = new HashMap<>();

  /** The label of an entry; null for bullets. */
  @Nullable LabelForm of(Marker marker) {
    LabelForm label =
        marker.kind() == Marker.Kind.LABEL ? LabelForm.of(marker.sign().strip()) : null;
    return label == null ? null : resolved(label);
  }

  /** "i." is a letter after "h.", and else a Roman number; "v." is one after "iv.". */
  LabelForm resolved(LabelForm label) {
    LabelForm last = before.get(label.family());
    LabelForm roman = label.mayBeRoman() ? label.asRoman() : label;
    boolean letter = last != null && label.shape().equals(last.shape()) && label.follows(last);
    boolean goesOn = last != null && roman.shape().equals(last.shape()) && roman.follows(last);
    LabelForm found = !letter && (goesOn || roman.count() == 1) ? roman : label;
    before.put(label.family(), found);
    return found;
  }
}
