package competence.map;

import competence.text.WellFormed;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a map shows, in plain texts. What XML cannot carry is replaced in them.
 *
 * @param title what it is a map of
 * @param name what the map itself is called
 * @param summary how much there is on it
 * @param language the language of the title, a BCP 47 tag; the columns run as it is written
 * @param words the language of counts and summary
 * @param columns the columns, in reading order
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
   * @param heading what stands above it; empty if nothing does
   * @param name what people are told who cannot see it
   * @param language the language of its texts
   * @param link where its heading leads to; null if nowhere
   * @param boxes the boxes, from the top
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
   * @param text what stands in it
   * @param count how much is behind it, in words; empty if that is not said
   * @param link where it leads to; null if nowhere
   */
  public record Box(String text, String count, @Nullable String link) {
    public Box {
      text = WellFormed.mendForXml(text);
      count = WellFormed.mendForXml(count);
      link = link == null ? null : WellFormed.mendForXml(link);
    }
  }
}
