package competence.diagnostic;

import java.util.LinkedHashMap;
import java.util.Map;

/** The forms that findings can be shown in. */
public final class Renderers {
  private Renderers() {}

  /**
   * The forms by the names that {@code --format} takes, in the order in which people see them.
   *
   * @param colour whether the form for people may use colours
   * @param version the program's version, for the forms that name their maker
   */
  public static Map<String, Renderer> all(boolean colour, String version) {
    Map<String, Renderer> all = new LinkedHashMap<>();
    all.put("text", new TextRenderer(colour));
    all.put("line", new LineRenderer());
    all.put("json", new JsonRenderer());
    all.put("github", new GithubRenderer());
    all.put("sarif", new SarifRenderer(version));
    return all;
  }
}
