package competence.audit;

import static org.assertj.core.api.Assertions.assertThat;

import competence.diagnostic.Code;
import competence.diagnostic.Diagnostic;
import competence.diagnostic.Diagnostics;
import competence.ledger.ExclusionRule;
import competence.ledger.MarkupKind;
import competence.model.Facts;
import competence.model.Framework;
import java.util.List;
import org.junit.jupiter.api.Test;

class AuditorTest {
  private final Diagnostics diagnostics = new Diagnostics();

  private List<String> audit(Book book, Framework tree) {
    book.audit(tree, diagnostics);
    return diagnostics.list().stream().map(AuditorTest::line).toList();
  }

  private static String line(Diagnostic finding) {
    return finding.code() + " " + finding.message();
  }

  @Test
  void aRightAccountIsRight() {
    Book book = new Book("T one").title("T").text(0, "one");
    assertThat(audit(book, Book.tree("T", Book.item("one")))).isEmpty();
  }

  @Test
  void everyPartOfTheAuditSpeaks() {
    Book lost = new Book("T one").title("T");
    assertThat(audit(lost, Book.tree("T")))
        .containsExactly("AUDIT101 nothing in the tree accounts for this");
    Book invented = new Book("T").title("T");
    assertThat(audit(invented, Book.tree("T", Book.item("one"))))
        .contains("AUDIT102 the document does not have: one");
  }

  @Test
  void whatIsClaimedIsChecked() {
    Book echo = new Book("T x").title("T").echo("x", new competence.source.Span(0, 1));
    assertThat(audit(echo, Book.tree("T")))
        .containsExactly("AUDIT103 this differs from the text that it repeats, by the ledger");
  }

  @Test
  void markupIsChecked() {
    Book markup = new Book("T x").title("T").markup(MarkupKind.TAG, "x");
    assertThat(audit(markup, Book.tree("T")))
        .containsExactly("AUDIT103 this is not markup of the kind tag");
  }

  @Test
  void boilerplateIsChecked() {
    Book rule = new Book("T a b c d e f g x").title("T").text(0, "a b c d e f g");
    rule.rule(ExclusionRule.Kind.LINE, "y", "x");
    assertThat(audit(rule, Book.tree("T", Book.item("a b c d e f g"))))
        .containsExactly("AUDIT103 this does not fit the rule: line \"y\"");
  }

  @Test
  void theOrderOfStretchesIsChecked() {
    Book turned = new Book("T one/two").title("T");
    turned.find("one/");
    turned.text(0, "two").back().text(0, "one").markup(MarkupKind.SIGNS, "/");
    assertThat(audit(turned, Book.tree("T", Book.item("twoone"))))
        .containsExactly(
            "AUDIT103 this is later in its text than in the document",
            "AUDIT102 the document does not have as one word: twoone");
  }

  @Test
  void inventionsAreCounted() {
    Book book = new Book("T").title("T");
    Framework tree = Book.tree("T", Book.item("one"), Book.item("two"));
    assertThat(book.audit(tree, diagnostics).words().invented()).isEqualTo(2);
    Book lost = new Book("T x").title("T");
    assertThat(lost.audit(tree, diagnostics).words().invented()).isEqualTo(2);
    assertThat(book.audit(tree, diagnostics).ledger()).isSameAs(book.ledger);
  }

  @Test
  void anAuditIsOfTheTreeThatTheDocumentSays() {
    Book book = new Book("T one").title("T").text(0, "one");
    Framework tree = Book.tree("T", Book.item("one"));
    Audit audit = book.audit(tree, diagnostics);
    assertThat(audit.tree()).isSameAs(tree);
    Framework whole = tree.withId("t").withLanguage("de").withFacts(named());
    assertThat(audit.identified(whole).tree()).isEqualTo(tree.withId("t").withLanguage("de"));
    assertThat(audit.identified(whole).words()).isEqualTo(audit.words());
  }

  private static Facts named() {
    return new Facts("2", null, null, List.of(), null, null, null, List.of());
  }

  @Test
  void aRuleThatLeavesOutMuchIsNamed() {
    Book much =
        new Book("T a b\nx y").title("T").text(0, "a b").rule(ExclusionRule.Kind.LINE, "*", "x y");
    assertThat(audit(much, Book.tree("T", Book.item("a b"))))
        .containsExactly("AUDIT104 the rule line \"*\" leaves out 2 of 5 words");
  }

  @Test
  void aFifthOfTheWordsIsNotMuch() {
    Book fifth =
        new Book("T a b c\nx").title("T").text(0, "a b c").rule(ExclusionRule.Kind.LINE, "*", "x");
    assertThat(audit(fifth, Book.tree("T", Book.item("a b c")))).isEmpty();
    assertThat(diagnostics.has(Code.AUDIT104)).isFalse();
  }
}
