package competence.emitter.markdown;

import competence.model.Facts;
import competence.model.Framework;
import competence.model.Level;
import competence.model.NumberingStyle;
import competence.model.Origin;
import competence.present.Shown;
import competence.record.Handout;
import competence.record.HiddenRecord;
import java.util.ArrayList;
import java.util.List;

/** Writes the comment at the top: what is known about the framework, and how it is shown. */
final class Head {
  private Head() {}

  /** The comment. */
  static String write(Shown shown, NumberingStyle numbering, List<String> labels) {
    Framework framework = shown.framework();
    List<HiddenRecord.Field> fields = new ArrayList<>();
    HiddenFields.add(fields, "id", framework.id());
    HiddenFields.add(fields, "language", framework.language());
    Origin origin = framework.origin();
    if (origin != null) {
      HiddenFields.add(fields, "file", origin.file());
      HiddenFields.add(fields, "sha256", origin.sha256());
    }
    facts(framework.facts(), fields);
    manner(shown, numbering, fields);
    labels.stream()
        .filter(label -> !Handout.LABELS.contains(label))
        .forEach(label -> HiddenFields.add(fields, Handout.LABEL, label));
    return new HiddenRecord(Handout.FORMAT, fields).onLines();
  }

  private static void manner(
      Shown shown, NumberingStyle numbering, List<HiddenRecord.Field> fields) {
    boolean usual = numbering == NumberingStyle.LEAVES;
    HiddenFields.add(fields, Handout.NUMBERING, usual ? null : numbering.word());
    HiddenFields.add(fields, Handout.PART, shown.isPart() ? "yes" : null);
  }

  private static void facts(Facts facts, List<HiddenRecord.Field> fields) {
    HiddenFields.add(fields, "version", facts.version());
    HiddenFields.addUnlessSeen(fields, "description", facts.description());
    HiddenFields.add(fields, "publisher", facts.publisher());
    facts.authors().forEach(author -> HiddenFields.add(fields, "author", author));
    HiddenFields.add(fields, "rights", facts.rights());
    HiddenFields.add(fields, "license", facts.license());
    HiddenFields.add(fields, "modified", facts.modified());
    for (Level level : facts.levels()) {
      HiddenFields.add(fields, "level", level.id());
      HiddenFields.add(fields, "level-title", level.title());
    }
  }
}
