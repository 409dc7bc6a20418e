package competence;

import competence.diagnostic.Diagnostics;
import competence.emitter.record.YamlEmitter;
import competence.model.Framework;
import competence.present.Presentation;
import java.io.IOException;

/** Frameworks as the program keeps them. */
public final class CanonicalYaml {
  private CanonicalYaml() {}

  /** The canonical YAML of a framework. */
  public static String of(Framework framework) throws IOException {
    StringBuilder yaml = new StringBuilder();
    new YamlEmitter().emit(framework, Presentation.usual(), yaml, new Diagnostics());
    return yaml.toString();
  }
}
