package competence.project;

import competence.check.CheckSettings;

/**
 * A document to be checked.
 *
 * @param job the document, and how it is compiled
 * @param settings the settings of the rules, and of all other findings
 */
public record CheckJob(Job job, CheckSettings settings) {

  /** Checks it; whatever goes wrong is a diagnostic, or a fault of the program's. */
  public BuildResult run() {
    return Builder.check(job, settings);
  }
}
