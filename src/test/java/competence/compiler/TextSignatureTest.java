package competence.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextSignatureTest {
  @ParameterizedTest
  @CsvSource({
    "'<?xml version=\"1.0\"?>\\n<!-- bees -->\\n<opml version=\"2.0\">', an outline in OPML",
    "<svg xmlns=\"http://www.w3.org/2000/svg\">, a drawing (SVG)",
    "'<?xml version=\"1.0\"?><rdf:RDF xmlns:a=\"b\">', linked data (RDF/XML)",
    "<?xml version='1.0'?><Standards/>, an XML file with the root element <standards>",
    "{\"CFDocument\": {}}, a CASE package (JSON)",
    "'% bees\\n\\\\documentclass{article}', a TeX document",
    "#+TITLE: Bees\\n* Hives, an Org document",
    "= Bees\\n:toc:\\n, an AsciiDoc document",
    "= Bees\\n\\n== Hives, an AsciiDoc document",
    "Bees\\n====\\n\\n.. toctree::\\n   :maxdepth: 2, a reStructuredText document",
    "Bees\\n\\n.. image:: hive.png, a reStructuredText document",
    "From: a\\nMIME-Version: 1.0\\nContent-Type: multipart/related, an e-mail or a web page in one file (MHT)",
    "@prefix a: <b> ., linked data (Turtle)",
    "# bees\\n[hive]\\nframes = 10, a TOML file",
  })
  void tellsATextByHowItBegins(String start, String kind) {
    TextSignature signature = Objects.requireNonNull(TextSignature.of(start.translateEscapes()));
    assertThat(signature.message()).isEqualTo("this is " + kind + ", which cannot be read");
    assertThat(signature.help()).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Bees\n\nAn ability to open a hive",
        "<?xml version=\"1.0\"?>\n<!DOCTYPE html>\n<html><p>Bees",
        "<ac:task-list><ac:task>",
        "<table><tr><td>Bees</table>\tBees",
        "{\"format\": \"competence/1\"}",
        "{% include bees %}\n\n# Bees",
        "{#bees}",
        "[Bees](https://example.org)",
        "[x] Opens a hive\n[ ] Closes it",
        "= is a sign\n\nBees",
        "Hive = home\nOpens a hive",
        "# Bees\n\n- opens a hive",
        "Bees:\n.. they fly",
        "MIME-Version: what it means\n\nContent-Type: what it means",
      })
  void leavesOtherTextsToTheReaders(String text) {
    assertThat(TextSignature.of(text)).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"format: competence/1", "id: a\nformat: competence/1", "{format: competence/1}"})
  void knowsAFrameworkInYaml(String yaml) {
    assertThat(TextSignature.ofYaml(yaml)).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"name: Bees", "- format: competence/1", "about: |\n  format: x"})
  void refusesYamlOfAnotherShape(String yaml) {
    TextSignature signature = Objects.requireNonNull(TextSignature.ofYaml(yaml));
    assertThat(signature.message()).contains("a YAML file", "\"format: competence/1\"");
  }
}
