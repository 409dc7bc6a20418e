package competence.threat;

import static org.assertj.core.api.Assertions.assertThat;

import competence.compiler.Compilation;
import competence.diagnostic.Code;
import competence.model.Framework;
import competence.model.Walk;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A nested table that is followed by its own flattening, at each level: the text grows as 2^d. */
@ExtendWith(InputCounter.class)
class EchoTest {
  private static String table(int levels) {
    StringBuilder out = new StringBuilder("step " + levels);
    String inner = levels == 1 ? "" : cell(levels - 1);
    return out.append(inner).toString();
  }

  /** The inner HTML of the cell of this level. */
  private static String cell(int levels) {
    return " <table> <tr> <td>" + table(levels) + "</td> </tr> </table>";
  }

  /** The document of a converter that repeats each cell at any depth. */
  private static String document(int levels) {
    List<String> fields = new ArrayList<>();
    for (int level = levels; level >= 1; level--) {
      fields.add(table(level));
    }
    String line = "An ability to go on:" + cell(levels) + "\t" + String.join("\t", fields);
    StringBuilder out = new StringBuilder("Steps\n\n").append(line);
    for (int level = levels; level >= 1; level--) {
      List<String> below = fields.subList(levels - level, levels);
      out.append('\n').append(String.join("\t", below));
    }
    return out.append('\n').toString();
  }

  @Test
  void readsEachStatementOnce() {
    for (int levels = 1; levels <= 14; levels++) {
      Compilation compilation = SmallStack.compile("echo.txt", document(levels));
      Framework framework = SmallStack.tree(compilation);
      int[] items = {0};
      Walk.over(framework.items(), (item, depth) -> items[0]++);
      assertThat(items[0]).as("levels %d", levels).isEqualTo(levels + 1);
      assertThat(SmallStack.codes(compilation)).doesNotContain(Code.DOC101, Code.DOC102);
    }
  }
}
