package competence.report;

import competence.audit.Audit;
import competence.audit.Auditor;
import competence.compiler.Compilation;
import competence.compiler.Compiler;
import competence.compiler.CompilerOptions;
import competence.compiler.SourceFile;
import competence.diagnostic.Diagnostic;
import competence.diagnostic.Diagnostics;
import competence.ledger.Ledger;
import competence.limit.Limits;
import competence.model.Facts;
import competence.profile.Profile;
import competence.profile.Profiles;
import competence.source.SourceText;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Audits of documents, for tests. */
public final class Audits {
  /** A page with all that an audit can show but echoes. */
  public static final String BEES =
      """
      <!DOCTYPE html>
      <title>Bees</title>
      <nav><a href="/">Home</a></nav>
      <h1>Keeping bees</h1>
      <p>Printed on Monday</p>
      <h2>Knowledge</h2>
      <p>An ability to see:</p>
      <ul><li>the <em>queen</em>
      <li>her &amp; the brood</ul>
      <table><tr><th>No.<th>Competence<tr><td>B1<td>An ability to <img alt="picture of smoke">smoke</table>
      <p>An ability to say \u202Eevil\u202C</p>
      <p>Printed on Friday</p>
      """;

  /** A flattened table, with its echoes. */
  public static final String AID =
      """
      First aid

      Knowledge

      An ability to help someone who bleeds:\t\t
      <table> <tr> <td>by pressing &amp; waiting</td> </tr> <tr> <td>by calling</td> </tr> </table>\tby pressing & waiting\tby calling
      by pressing & waiting\t\t
      by calling\t\t
      """;

  private Audits() {}

  /** What comes of a document. */
  public static Compilation compile(String name, String content) {
    return Compiler.compile(
        new SourceFile(name, content.getBytes(StandardCharsets.UTF_8)),
        new CompilerOptions(null, profile(), null, null, Facts.NONE, Limits.USUAL));
  }

  private static Profile profile() {
    String yaml = "format: competence-profile/1\nname: p\nomit: [\"Printed on *\"]\n";
    Diagnostics diagnostics = new Diagnostics();
    Profile profile = Profiles.read(new SourceText("profile.yaml", yaml), diagnostics);
    return Objects.requireNonNull(profile, () -> diagnostics.list().toString());
  }

  /** The page of a document's audit. */
  public static String page(String name, String content) {
    Compilation compilation = compile(name, content);
    return page(audit(compilation), compilation.diagnostics());
  }

  /** The JSON of a document's audit. */
  public static String json(String name, String content) {
    Compilation compilation = compile(name, content);
    return json(audit(compilation), compilation.diagnostics());
  }

  /** The page of an audit whose ledger knows nothing of some words. */
  public static String pageWithLost(String name, String content, String words) {
    Audit audit = audit(compile(name, content));
    Ledger ledger = new Ledger();
    for (int i = 0; i < audit.ledger().size(); i++) {
      Ledger.Entry entry = audit.ledger().get(i);
      if (!audit.source().slice(entry.span()).equals(words)) {
        ledger.add(entry.span(), entry.use());
      }
    }
    Diagnostics diagnostics = new Diagnostics(audit.source());
    Audit again = Auditor.audit(audit.source(), audit.tree(), ledger, diagnostics);
    return page(again, diagnostics.list());
  }

  static String page(Audit audit, List<Diagnostic> findings) {
    StringBuilder page = new StringBuilder();
    AuditPage.write(audit, findings, page);
    return page.toString();
  }

  static String json(Audit audit, List<Diagnostic> findings) {
    StringBuilder json = new StringBuilder();
    AuditJson.write(audit, findings, json);
    return json.toString();
  }

  static Audit audit(Compilation compilation) {
    return Objects.requireNonNull(
        compilation.audit(), () -> "no audit: " + compilation.diagnostics());
  }
}
