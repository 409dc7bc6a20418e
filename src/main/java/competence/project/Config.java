package competence.project;

import competence.check.CheckSettings;
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
 * The configuration of a project, as it is written in its file.
 *
 * @param index the path of the index page; null if none is wanted
 * @param limits how much a document may cost
 * @param verify whether outputs are read back and compared with the tree
 * @param check settings of the rules that documents are checked by
 * @param entries the frameworks, in order
 */
record Config(
    @Nullable Written index,
    Limits limits,
    boolean verify,
    CheckSettings check,
    List<Entry> entries) {
  Config {
    entries = List.copyOf(entries);
  }

  /** A path, with its place in the configuration. */
  record Written(String text, Span span) {}

  /**
   * A framework.
   *
   * @param source its document, a path relative to the configuration
   * @param from the document's format; null to find it out
   * @param profile the profile of the document's family, a path; null for the built-in one
   * @param language its language; null to find it out
   * @param id its id; null to make one
   * @param facts what is known about it
   * @param outputs the path of each output
   * @param presentation its presentation settings
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
