package competence.present;

import competence.diagnostic.Diagnostics;
import competence.record.Fields;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The presentation settings that one user gave in one place. Never changes. */
public final class PresentationSettings {
  /** No settings. */
  public static final PresentationSettings NONE = new PresentationSettings(Map.of());

  private final Map<PresentationSetting<?>, Object> values;

  private PresentationSettings(Map<PresentationSetting<?>, Object> values) {
    this.values = values;
  }

  /**
   * The settings in the mapping under a key of a configuration.
   *
   * @param diagnostics takes what is wrong; such a setting is left out
   */
  public static PresentationSettings read(Fields parent, String key, Diagnostics diagnostics) {
    List<String> keys = PresentationSetting.ALL.stream().map(PresentationSetting::name).toList();
    Fields fields = parent.mapping(key, keys);
    Map<PresentationSetting<?>, Object> values = new LinkedHashMap<>();
    for (PresentationSetting<?> setting : PresentationSetting.ALL) {
      Object value = setting.reader().apply(fields, diagnostics);
      if (value != null) {
        values.put(setting, value);
      }
    }
    return new PresentationSettings(values);
  }

  /** The value of a setting; null if it was not given. */
  @SuppressWarnings("unchecked") // values are put in with their settings only
  public <T> @Nullable T get(PresentationSetting<T> setting) {
    return (T) values.get(setting);
  }

  /** The value of a setting, or another one if it was not given. */
  public <T> T get(PresentationSetting<T> setting, T otherwise) {
    T value = get(setting);
    return value == null ? otherwise : value;
  }

  /** The settings that were given. */
  public List<PresentationSetting<?>> given() {
    return List.copyOf(values.keySet());
  }

  /** The same with another value of a setting. */
  public <T> PresentationSettings with(PresentationSetting<T> setting, T value) {
    Map<PresentationSetting<?>, Object> copy = new LinkedHashMap<>(values);
    copy.put(setting, value);
    return new PresentationSettings(copy);
  }

  /** The same with the value of an option of the command line, which may have been repeated. */
  public <T> PresentationSettings withOption(PresentationSetting<T> setting, List<String> words) {
    return with(setting, setting.option().parser().apply(words));
  }

  /**
   * These settings, and where one was not given, the other's. If these have words of their own, the
   * other's settings in a language are left out, because it may be a different one.
   */
  public PresentationSettings or(PresentationSettings other) {
    Map<PresentationSetting<?>, Object> all = new LinkedHashMap<>(other.values);
    if (values.containsKey(PresentationSetting.WORDS)) {
      all.remove(PresentationSetting.TEXTS);
      all.remove(PresentationSetting.SCALE);
      all.remove(PresentationSetting.FIELDS);
      all.remove(PresentationSetting.SIGNATURES);
    }
    boolean hasTexts = all.containsKey(PresentationSetting.TEXTS);
    all.putAll(values);
    PresentationSettings joined = new PresentationSettings(all);
    if (!hasTexts) {
      return joined;
    }
    Map<String, String> texts = new LinkedHashMap<>(other.get(PresentationSetting.TEXTS, Map.of()));
    texts.putAll(get(PresentationSetting.TEXTS, Map.of()));
    return joined.with(PresentationSetting.TEXTS, texts);
  }
}
