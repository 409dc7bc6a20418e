package competence.emitter.html;

import competence.source.Resources;

/** The script of a checklist: the same for all, what it has to know of one stands in its data. */
final class Script {
  static final String FILE = "html/script.js";
  static final String HASH_FILE = "html/script.hash";

  /** The script as it stands in the page, which {@link PageParts} made. */
  static final String TEXT = Resources.text(FILE);

  static final String HASH = Resources.text(HASH_FILE);

  private Script() {}
}
