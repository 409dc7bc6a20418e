package competence.project;

import competence.limit.Limit;
import competence.limit.Limits;
import competence.record.Fields;
import competence.record.Node;

/** Reads the limits of a configuration. */
final class LimitFields {
  private LimitFields() {}

  /** The limits under a key; what is wrong is reported, and stays as usual. */
  static Limits read(Fields parent, String key) {
    Fields fields = parent.mapping(key, Limit.titles());
    Limits limits = Limits.USUAL;
    for (Limit limit : Limit.values()) {
      Node.Scalar written = fields.scalar(limit.title());
      int value = written == null ? 0 : limit.value(written.text()).orElse(0);
      if (value > 0) {
        limits = limits.with(limit, value);
      } else if (written != null) {
        fields.bad(limit.title(), limit.refusal(written.text()));
      }
    }
    return limits;
  }
}
