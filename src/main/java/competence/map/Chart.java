package competence.map;

import competence.text.WellFormed;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The content of a map, in plain texts. Characters that XML does not allow are replaced.
 *
 * @param name the name of the map
 * @param summary counts of its parts
 * @param language the language of the title, a BCP 47 tag, which gives the direction of the columns
 * @param words the language of counts and summary
 */
public record Chart(
    String title,
    String name,
    String summary,
    String language,
    String words,
    List<Column> columns) {

  public Chart {
    title = WellFormed.mendForXml(title);
    name = WellFormed.mendForXml(name);
    summary = WellFormed.mendForXml(summary);
    language = WellFormed.mendForXml(language);
    words = WellFormed.mendForXml(words);
    columns = List.copyOf(columns);
  }

  /**
   * A column.
   *
   * @param heading the text above it; empty if there is none
   * @param name its name for screen readers
   * @param language the language of its texts
   * @param link the target of its heading; null if there is none
   */
  public record Column(
      String heading, String name, String language, @Nullable String link, List<Box> boxes) {
    public Column {
      heading = WellFormed.mendForXml(heading);
      name = WellFormed.mendForXml(name);
      language = WellFormed.mendForXml(language);
      link = link == null ? null : WellFormed.mendForXml(link);
      boxes = List.copyOf(boxes);
    }
  }

  /**
   * A box.
   *
   * @param count the number of competences below it, in words; empty if it is not shown
   * @param link its target; null if there is none
   */
  public record Box(String text, String count, @Nullable String link) {
    public Box {
      text = WellFormed.mendForXml(text);
      count = WellFormed.mendForXml(count);
      link = link == null ? null : WellFormed.mendForXml(link);
    }
  }
}
