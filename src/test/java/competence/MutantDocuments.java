package competence;

import competence.diagnostic.Diagnostics;
import competence.profile.Profile;
import competence.profile.Profiles;
import competence.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Documents with an example of each kind of entry of an account. */
final class MutantDocuments {
  private static final String TABLE =
      """
      Bicycle repair

      Code\tStatement\tLevel\tNote
      A1\tAn ability to true a wheel\tnovice\tin a stand
      A2\tAn ability to fit &amp; adjust a chain\texpert\twith <i>care</i>
      \u2022\u00A0A bullet in a table\tB7
      """;

  private static final String LIST =
      """
      First aid

      \u2022 An ability to call for help
      \u2022 An ability to keep calm:
      - by breathing slowly
      - by counting to ten

      Knowledge

      Knowledge of the law (<i>and</i> its limits)
      A line that leads on
      """;

  private static final String PAGE =
      """
      <!DOCTYPE html><html lang=en><head><title>Care &amp; repair</title>
      <meta name=description content="What a &quot;carer&quot; does">
      <meta name=author content='A. &amp; B. Author'><style>p { color: red }</style></head>
      <body><nav>Home page</nav><h1>Care &amp; repair</h1><!-- not finished -->
      <h2>Knowledge</h2><ul><li>An ability to <b>listen</b>, to <b>W</b>ait<br>and to ask
      <li title="said &lt;aloud&gt;">An ability to speak<ul><li>softly<li>in turn&nbsp;</ul></ul>
      <table><tr><th>Code<th>Text<th>Note<tr><td>K1<td>Knowledge of &Auml;rzte<td>see &sect; 3
      <tr><td>K2<td><p>Knowledge of drugs<p>and their use<td><img alt="a pill" src=x></table>
      <math><mi><![CDATA[x<y]]></mi></math><script>var words = 1;</script><del>gone now</del>
      <p hidden>hidden words</p></body></html>
      """;

  private static final String OUTLINE =
      """
      ---
      title: Care \\& repair
      author: "An \\"Author\\""
      ---

      What it is for.

      ## Knowledge

      - An ability to *listen*, to `wait` [and](https://example.org/) to ask
        - softly \\*and* kindly
        - R&amp;D

      | Code | Text | Note |
      |------|------|------|
      | K1 | Knowledge of drugs | see 3 |

      <!-- not finished -->
      """;

  private static final String OMITTING =
      """
      Cooking

      Version 3 of the handbook
      An ability to boil an egg
      Page 1
      An ability to fry an egg
      Page 2

      Version 3 of the handbook
      """;

  private static final String PROFILE =
      """
      format: competence-profile/1
      omit: ["Page *", "Version * of the handbook"]
      """;

  private MutantDocuments() {}

  static List<AuditedReading> all() {
    List<AuditedReading> all = new ArrayList<>();
    all.add(AuditedReading.text("table.txt", TABLE));
    all.add(AuditedReading.text("list.txt", LIST));
    all.add(AuditedReading.text("page.html", PAGE));
    all.add(AuditedReading.text("outline.md", OUTLINE));
    all.add(AuditedReading.text("omitting.txt", OMITTING, profile()));
    all.add(AuditedReading.text("soup.html", TagSoup.page(7)));
    all.add(AuditedReading.text("random.html", RandomDocument.of(1).html()));
    all.add(AuditedReading.text("random.html", RandomDocument.of(2).html()));
    return all;
  }

  private static Profile profile() {
    SourceText yaml = new SourceText("profile.yaml", PROFILE);
    return Objects.requireNonNull(Profiles.read(yaml, new Diagnostics(yaml)));
  }
}
