package competence.reader.text;

import static org.assertj.core.api.Assertions.assertThat;

import competence.diagnostic.Code;
import competence.diagnostic.Diagnostic;
import competence.ledger.Usage;
import competence.profile.Profiles;
import competence.structure.Told;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Tables that a converter flattened, and what somebody did to them since. */
class FlatTableTest {
  private static final String RAW =
      "<table> <tr> <td>a</td> <td>b</td> </tr> <tr> <td>c</td> <td>d</td> </tr> <tr> <td>e</td>"
          + " <td>f</td> </tr> </table>";
  private static final String NESTED = "<table> <tr> <td>in</td> <td>out</td> </tr> </table>";

  @Test
  void echoesAreLeftOut() {
    Told told = read("S:", RAW + "~a~b~c~d~e~f", "a~b", "c~d", "e~f", "g");

    assertThat(told.tree()).isEqualTo("T = S: (a | b; c | d; e | f); g");
    assertThat(said(told)).isEmpty();
    assertThat(echoes(told)).hasSize(12);
  }

  @Test
  void aCellThatDiffersInTheLineOfTheTableIsKept() {
    Told told = read("S:", RAW + "~a~b~x~d~e~f", "a~b", "c~d", "e~f");

    assertThat(told.tree()).isEqualTo("T = S: (x (a | b; c | d; e | f))");
    assertThat(said(told)).containsExactly("DOC101 x", "TREE102 x");
  }

  @Test
  void aLineThatWasPutInIsKept() {
    Told told = read("S:", RAW + "~a~b~c~d~e~f", "a~b", "New", "c~d", "e~f");

    assertThat(told.tree()).isEqualTo("T = S: (a | b; c | d; e | f); New");
    assertThat(said(told)).containsExactly("DOC101 New");
  }

  @Test
  void aLineThatWasChangedIsKeptAndTheNextOneIsAnEchoAgain() {
    Told told = read("S:", RAW + "~a~b~c~d~e~f", "a~b", "X~Y", "e~f");

    assertThat(told.tree()).isEqualTo("T = S: (a | b; c | d; e | f); X | Y");
    assertThat(said(told)).containsExactly("DOC101 X", "DOC101 Y");
    assertThat(echoes(told)).contains("e");
  }

  @Test
  void theLastLineMayBeChanged() {
    Told told = read("S:", RAW + "~a~b~c~d~e~f", "a~b", "c~d", "e~X");

    assertThat(told.tree()).isEqualTo("T = S: (a | b; c | d; e | f); X");
    assertThat(said(told)).containsExactly("DOC101 X");
  }

  @Test
  void whatFollowsTheEchoesOfALineIsKept() {
    Told told = read("S:", RAW + "~a~b~c~d~e~f", "a~b~X", "c~d", "e~f");

    assertThat(told.tree()).isEqualTo("T = S: (a | b; c | d; e | f); X");
    assertThat(said(told)).containsExactly("DOC101 X");
  }

  @Test
  void aTableThatIsCutShortIsReported() {
    Told told = read("S:", RAW + "~a~b~c~d~e~f", "a~b", "", "Next");

    assertThat(told.tree()).isEqualTo("T = S: (a | b; c | d; e | f); Next");
    assertThat(message(told)).endsWith("2 lines are missing");
  }

  @Test
  void aBlankLineIsTheEchoOfARowWithoutCells() {
    String raw = "<table> <tr> <td>a</td> </tr> <tr> </tr> <tr> <td>b</td> </tr> </table>";

    assertThat(said(read("S:", raw + "~a~b", "a", "", "b", "c"))).isEmpty();
    assertThat(message(read("S:", raw + "~a~b", "a"))).endsWith("1 line is missing");
    assertThat(said(read("S:", raw.replace("<td>b</td>", "") + "~a", "a"))).isEmpty();
  }

  @Test
  void aTableThatNothingRepeatsIsExpectedNowhere() {
    Told told = read("S:", RAW, "g~h");

    assertThat(told.tree()).isEqualTo("T = S: (a | b; c | d; e | f); g | h");
    assertThat(said(told)).isEmpty();
  }

  @Test
  void wordsBesideARepeatedTableAreKeptWhereTheyDiffer() {
    String outer =
        "<table> <tr> <td>go "
            + NESTED
            + " now</td> <td>b</td> </tr> <tr> <td>c</td> </tr>"
            + " </table>";
    String line = outer + "~go " + NESTED + " now~in~out~b~c";

    Told same = read("S:", line, "go " + NESTED + " now~in~out~b", "in~out", "c");
    Told after = read("S:", line, "go " + NESTED + " here~in~out~b", "in~out", "c");
    Told before = read("S:", line, NESTED + " now~in~out~b", "in~out", "c");

    assertThat(said(same)).isEmpty();
    assertThat(after.tree()).isEqualTo(same.tree() + "; here");
    assertThat(before.tree()).isEqualTo(same.tree());
    assertThat(echoes(after)).contains("go", NESTED).doesNotContain("here");
    assertThat(echoes(before)).contains("now", NESTED);
  }

  @Test
  void anotherTableInPlaceOfARepeatedOneIsKeptWhole() {
    String outer = "<table> <tr> <td>go " + NESTED + "</td> <td>b</td> <td>c</td> </tr> </table>";
    String other = "go " + NESTED.replace("out", "up");

    Told told =
        read("S:", outer + "~go " + NESTED + "~in~out~b~c", other + "~in~out~b~c", "in~out");

    assertThat(told.tree()).endsWith("; go (in | up)");
  }

  @Test
  void wordsBeforeATableAreWrittenAsInOtherFields() {
    // The bare ampersand shows that references were decoded outside of tags.
    Told told = read("R & D:~ab", "x &amp;amp; " + NESTED);
    Told html = read("R & D:~ab", "<p>x &amp;amp;</p> " + NESTED);

    assertThat(told.tree()).endsWith("x &amp;amp; (in | out)");
    assertThat(html.tree()).endsWith("x &amp; (in | out)");
  }

  private static Told read(String... lines) {
    return Told.text("T\n\n" + String.join("\n", lines).replace('~', '\t'), Profiles.builtIn());
  }

  /** What the reader found, with the words that it is about. */
  private static List<String> said(Told told) {
    List<String> said = new ArrayList<>();
    for (Diagnostic found : findings(told)) {
      var span = Objects.requireNonNull(found.span());
      String words = told.source().content().substring(span.start(), span.end());
      said.add(found.code() + " " + words);
    }
    return said;
  }

  private static String message(Told told) {
    assertThat(findings(told)).extracting(found -> found.code().name()).containsExactly("DOC102");
    return findings(told).get(0).message();
  }

  /** The findings but for the one that cells were joined. */
  private static List<Diagnostic> findings(Told told) {
    return told.findings().stream().filter(found -> found.code() != Code.TREE255).toList();
  }

  private static List<String> echoes(Told told) {
    List<String> echoes = new ArrayList<>();
    for (int i = 0; i < told.ledger().size(); i++) {
      if (told.ledger().use(i) instanceof Usage.Echo) {
        var span = told.ledger().get(i).span();
        echoes.add(told.source().content().substring(span.start(), span.end()));
      }
    }
    return echoes;
  }
}
