package competence.project;

import competence.check.Settings;
import competence.compiler.Format;
import competence.limit.Limits;
import competence.model.Facts;
import competence.present.PresentationSettings;
import competence.source.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The configuration of a project, as it was written.
 *
 * @param index where the index page goes; null if none is wanted
 * @param limits what their documents may cost
 * @param check what is wanted of the rules that they are checked by
 * @param entries the frameworks, in order
 */
record Config(@Nullable Written index, Limits limits, Settings check, List<Entry> entries) {
  Config {
    entries = List.copyOf(entries);
  }

  /**
   * A text with its place in the configuration.
   *
   * @param text what was written
   * @param span where
   */
  record Written(String text, Span span) {}

  /**
   * A framework.
   *
   * @param source its document, a path relative to the configuration
   * @param from the document's format; null to find it out
   * @param profile the habits of the document's family, a path; null for the built-in ones
   * @param language its language; null to find it out
   * @param id its id; null to make one
   * @param facts what is known about it
   * @param outputs where each format goes
   * @param presentation how people see it
   */
  record Entry(
      Written source,
      @Nullable Format from,
      @Nullable Written profile,
      @Nullable String language,
      @Nullable String id,
      Facts facts,
      Map<Format, Written> outputs,
      PresentationSettings presentation) {
    Entry {
      outputs = new LinkedHashMap<>(outputs);
    }
  }
}
