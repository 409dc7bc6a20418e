package competence.structure;

import java.util.List;

/** The passes, in the order in which a document goes through them. */
public final class Passes {
  /** All passes. */
  public static final List<Pass> ALL =
      List.of(
          new Noise(),
          new Markers(),
          new NumberedHeadings(),
          new ListLevels(),
          new Tables(),
          new Title(),
          new Groups());

  private Passes() {}
}
