package competence.report;

import static org.assertj.core.api.Assertions.assertThat;

import competence.HostileTexts;
import competence.compiler.Compilation;
import competence.text.Sha256;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuditPageTest {
  private static final Document BEES = Jsoup.parse(Audits.page("bees.html", Audits.BEES));
  private static final Document AID = Jsoup.parse(Audits.page("aid.txt", Audits.AID));

  /** The document as it stands on the page, line by line. */
  private static String document(Document page) {
    return page.select("#_text li").stream()
        .map(Element::wholeText)
        .collect(Collectors.joining("\n"));
  }

  private static List<String> texts(Document page, String selector) {
    return page.select(selector).stream().map(Element::text).toList();
  }

  @Test
  void showsTheWholeDocumentLineByLine() {
    assertThat(document(AID)).isEqualTo(Audits.AID.stripTrailing() + "\t\t");
    assertThat(AID.select("#_text li").eachAttr("value").subList(0, 3))
        .containsExactly("1", "2", "3");
  }

  @Test
  void showsCharactersThatCannotBeSeen() {
    assertThat(texts(BEES, "#_text .c")).containsExactly("\\u{202E}", "\\u{202C}");
    assertThat(AID.select("#_text .t")).hasSize(8);
  }

  @Test
  void leadsFromEachItemToItsWordsAndBack() {
    for (Element link : BEES.select(".tree a[id]")) {
      Element words = BEES.expectFirst("#_text " + link.attr("href"));
      assertThat(words.attr("href")).isIn("#" + link.id());
    }
    assertThat(texts(BEES, "#_text a[href=#i2]")).containsExactly("the", "queen");
    assertThat(texts(BEES, "#i2")).containsExactly("the queen");
    assertThat(texts(BEES, "#f-title")).containsExactly("Keeping bees");
  }

  @Test
  void showsTheKindOfEachItem() {
    assertThat(texts(BEES, ".tree > li > .row"))
        .first()
        .asString()
        .startsWith("heading Knowledge line 6");
    assertThat(texts(BEES, ".tree .code")).containsExactly("B1");
  }

  @Test
  void leadsFromEachEchoToItsOriginal() {
    List<Element> echoes = AID.select("#_text a.e");
    assertThat(echoes).hasSize(4);
    for (Element echo : echoes) {
      Element original = AID.expectFirst("#_text " + echo.attr("href"));
      assertThat(original.text()).isEqualTo(echo.text().replace("&", "&amp;"));
    }
    assertThat(texts(AID, "section:has(#_echoes) li"))
        .containsExactly(
            "line 6 by pressing &amp; waiting again in line 6, line 7",
            "line 6 by calling again in line 6, line 8");
  }

  @Test
  void listsOmittedTextByRuleAndReason() {
    assertThat(texts(BEES, "section:has(#_left-out) summary"))
        .containsExactly(
            "boilerplate line \"Printed on *\" 2 places, 6 words",
            "dropped <nav> 1 place, 1 word",
            "dropped column names 2 places, 2 words",
            "dropped title of the page 1 place, 1 word",
            "attribute alt 1 place, 3 words");
    assertThat(texts(BEES, "section:has(#_left-out) li")).contains("line 5 Printed on Monday");
  }

  @Test
  void tellsTheRuleOfEachGuessAtItsItem() {
    Element why = AID.expectFirst(".why");
    assertThat(why.text()).isEqualTo("TREE106");
    Element finding = AID.expectFirst("li:has(" + why.attr("href") + ")");
    assertThat(finding.text())
        .isEqualTo("line 3 Knowledge read as a section: the profile names it");
  }

  @Test
  void marksLostTextAndForbidsApproval() {
    Document page = Jsoup.parse(Audits.pageWithLost("aid.txt", Audits.AID, "First aid"));
    assertThat(texts(page, "#_text .x")).containsExactly("First aid");
    assertThat(texts(page, ".verdict.bad")).hasSize(1);
    assertThat(texts(page, ".verdict.good")).isEmpty();
    assertThat(texts(page, "section:has(#_findings) summary"))
        .first()
        .asString()
        .startsWith("error AUDIT101");
    assertThat(texts(page, "section:has(#_left-out) summary"))
        .first()
        .asString()
        .startsWith("lost");
    assertThat(texts(AID, ".verdict.good")).hasSize(1);
  }

  @Test
  void marksLostTextAtTheEnd() {
    String last = "An ability to rest";
    Document page =
        Jsoup.parse(Audits.pageWithLost("aid.txt", Audits.AID + "\n" + last + "\n", last));
    assertThat(texts(page, "#_text .x")).containsExactly(last);
  }

  @Test
  void showsTheGravestFindingsFirst() {
    assertThat(texts(BEES, "section:has(#_findings) summary").stream().map(AuditPageTest::words))
        .containsExactly(
            "warning TXT101", "note DOC103", "note HTML101", "note TREE105", "note TREE241");
  }

  private static String words(String text) {
    return text.substring(0, text.indexOf(' ', text.indexOf(' ') + 1));
  }

  @Test
  void hasNoIdTwiceAndNoLinkIntoNothing() {
    for (Document page : List.of(BEES, AID)) {
      assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
      for (String address : page.select("a[href]").eachAttr("href")) {
        assertThat(page.getElementById(address.substring(1))).as(address).isNotNull();
      }
    }
  }

  @Test
  void allowsItsOwnScriptAndStyleOnly() {
    String policy = BEES.select("meta[http-equiv]").attr("content");
    assertThat(policy)
        .startsWith("default-src 'none';")
        .contains(Sha256.hashSource(BEES.expectFirst("style").data()))
        .contains(Sha256.hashSource(BEES.expectFirst("script").data()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"txt", "html"})
  void takesNoMarkupFromDocuments(String format) {
    Set<String> own = new TreeSet<>(kinds(BEES));
    own.addAll(kinds(AID));
    own.addAll(List.of("em", "strong", "code", "a data-n", "span tabindex"));
    for (String hostile : HostileTexts.ALL) {
      String content = format.equals("txt") ? text(hostile) : html(hostile);
      Compilation compilation = Audits.compile("a." + format, content);
      if (compilation.audit() != null) {
        String html = Audits.page(compilation.audit(), compilation.diagnostics());
        Document page = Jsoup.parse(html);
        assertThat(own).as(hostile).containsAll(kinds(page));
        assertThat(page.select("script, style")).as(hostile).hasSize(2);
        assertThat(page.select("a[href]").eachAttr("href"))
            .as(hostile)
            .allMatch(a -> a.startsWith("#"));
      }
    }
  }

  private static String text(String hostile) {
    return "Title "
        + hostile
        + "\n\nKnowledge\n\n"
        + hostile
        + "\n\nAn ability to "
        + hostile
        + ":\n"
        + hostile;
  }

  private static String html(String hostile) {
    return "<title>x"
        + hostile
        + "</title><h1>a "
        + hostile
        + "</h1><nav>"
        + hostile
        + "</nav><p>An ability to "
        + hostile
        + ":<ul><li>b<li title=\""
        + hostile.replace("\"", "&quot;")
        + "\">"
        + hostile
        + "</ul>";
  }

  private static Set<String> kinds(Document page) {
    Set<String> kinds = new TreeSet<>();
    for (Element element : page.getAllElements()) {
      kinds.add(element.tagName());
      element.attributes().forEach(a -> kinds.add(element.tagName() + ' ' + a.getKey()));
    }
    return kinds;
  }

  @Test
  void hasNoCommentsForWhichDocumentsCouldReach() {
    assertThat(BEES.nodeStream().map(Node::nodeName))
        .contains("#doctype")
        .doesNotContain("#comment");
  }

  @Test
  void isTheSameEachTime() {
    assertThat(Audits.page("bees.html", Audits.BEES))
        .isEqualTo(Audits.page("bees.html", Audits.BEES));
  }

  /** Twice the document is twice the page, and no more. */
  @Test
  void growsWithTheDocument() {
    int once = Audits.page("a.txt", "A\n\n" + Audits.AID.repeat(50)).length();
    int twice = Audits.page("a.txt", "A\n\n" + Audits.AID.repeat(100)).length();
    assertThat(twice).isLessThan(once * 21 / 10);
  }
}
