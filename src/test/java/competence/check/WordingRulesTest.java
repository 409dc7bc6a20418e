package competence.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordingRulesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en|An ability to assess needs and plan the care|assess|plan",
        "en|An ability to hoover the hall and to explain why|hoover|explain",
        "en|Assesses needs as well as explains the plan|assesses|explains",
        "en|Can identify risks (and harms), and discuss them|identify|discuss",
        "en|collecting evidence and evaluating it|collecting|evaluating",
        "en|An ability to lead a team and an ability to hoover|lead|hoover",
        "en-GB|Is able to identify & reduce risks|identify|reduce",
        "de|Bedarf ermitteln und Maßnahmen planen|ermitteln|planen",
        "de-AT|Ermittelt den Bedarf und plant Maßnahmen|ermittelt|plant",
      })
  void tellsTwoThingsApart(String language, String text, String one, String other) {
    assertThat(Checked.by("two-in-one", "a.yaml", Checked.statements(language, text)))
        .containsExactly("6: this asks for two things: \"" + one + "\" and \"" + other + '"');
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en|An ability to assess strengths and needs",
        "en|An ability to identify plans and records",
        "en|An ability to assess needs and support",
        "en|An ability to find what helps and supports people",
        "en|Explains risks (and discusses them)",
        "en|An ability to help patients who smoke and",
        "en|An ability to explain things to patients and to carers",
        "en|Rules and explains",
        "en|and",
        "de|Beratung und Planung von Maßnahmen",
        "de|Bedarf und Maßnahmen planen",
        "de|Bedarf ermitteln und",
        "de|Das Ergebnis ist geprüft und dokumentiert",
        "fr|Nommer et montrer la reine",
      })
  void takesOneThingForOne(String language, String text) {
    assertThat(Checked.by("two-in-one", "a.yaml", Checked.statements(language, text))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en|Understands why bees swarm|understands",
        "en|An ability to be aware of swarms|be aware of",
        "en|To *know about* swarms|know about",
        "de|Kann verstehen, warum Bienen schwärmen|verstehen",
        "de|Die Gesetze über Bienen kennen|kennen",
      })
  void findsVerbsThatNobodyCanObserve(String language, String text, String verb) {
    assertThat(Checked.by("vague-verb", "a.yaml", Checked.statements(language, text)))
        .containsExactly("6: \"" + verb + "\" cannot be observed");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Explains what to know about swarms",
        "An ability to show understanding",
        "Knowledge of the law",
        "Knowing"
      })
  void findsThemAtTheBeginningOnly(String text) {
    boolean vague = text.equals("Knowing");
    assertThat(Checked.by("vague-verb", "a.yaml", Checked.statements("en", text)))
        .hasSize(vague ? 1 : 0);
  }

  @Test
  void ignoresVagueStems() {
    String items = "  - {statement: 'Knows:', id: s1, items: [{statement: names, id: s2}]}\n";
    assertThat(Checked.by("vague-verb", "a.yaml", Checked.yaml("en", items))).isEmpty();
  }

  @Test
  void reportsTheMinorityOfSiblings() {
    String three = Checked.statements("en", "Finds", "feeds", "Keeps", "NHS rules", "2 hives");
    assertThat(Checked.by("mixed-capitals", "a.yaml", three))
        .containsExactly(
            "7: this begins with a lower-case letter, but 2 siblings begin with a capital");
    String other = Checked.statements("en", "finds", "feeds", "(Keeps) bees", "pH", "Reads", "b");
    assertThat(Checked.by("mixed-capitals", "a.yaml", other))
        .containsExactly(
            "8: this and 1 more begin with a capital, but 3 siblings begin with a lower-case"
                + " letter");
  }

  @Test
  void ignoresGermanNouns() {
    String nouns = Checked.statements("de", "mit Rauch", "ohne Rauch", "Handschuhe");
    assertThat(Checked.by("mixed-capitals", "a.yaml", nouns)).isEmpty();
    String verbs = Checked.statements("de", "Findet sie", "Füttert sie", "hält sie");
    assertThat(Checked.by("mixed-capitals", "a.yaml", verbs)).hasSize(1);
  }
}
