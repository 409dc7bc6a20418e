package competence.structure;

import competence.diagnostic.Diagnostic;
import competence.diagnostic.Diagnostics;
import competence.inline.Inline;
import competence.ledger.Ledger;
import competence.ledger.Usage;
import competence.limit.Limits;
import competence.model.Framework;
import competence.model.Item;
import competence.model.ItemKind;
import competence.profile.Profile;
import competence.profile.Profiles;
import competence.reader.Reader;
import competence.reader.html.HtmlReader;
import competence.reader.text.TextReader;
import competence.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The result of the interpreter for a document, in short forms that tests compare. */
public record Told(
    @Nullable Framework read, SourceText source, Ledger ledger, List<Diagnostic> findings) {

  public static Told html(String content) {
    return html(content, Profiles.builtIn(), Limits.USUAL);
  }

  public static Told html(String content, Profile profile, Limits limits) {
    return of("file.html", content, new HtmlReader(), profile, limits);
  }

  public static Told text(String content, Profile profile) {
    return of("file.txt", content, new TextReader(), profile, Limits.USUAL);
  }

  /** The built-in profile with these lines instead of its own. */
  public static Profile profile(String lines) {
    SourceText yaml = new SourceText("p.yaml", "format: competence-profile/1\n" + lines);
    return Objects.requireNonNull(Profiles.read(yaml, new Diagnostics(yaml)), lines);
  }

  private static Told of(
      String name, String content, Reader reader, Profile profile, Limits limits) {
    SourceText source = new SourceText(name, content);
    Diagnostics diagnostics = new Diagnostics(source, limits);
    var reading = reader.read(source, profile, diagnostics);
    return new Told(
        reading.framework(), source, Objects.requireNonNull(reading.ledger()), diagnostics.list());
  }

  /** Title and items: {@code #} before headings, fields in braces, items below in brackets. */
  public String tree() {
    Framework tree = Objects.requireNonNull(read, () -> findings.toString());
    return Inline.plain(tree.title()) + " = " + items(tree.items());
  }

  public String description() {
    return String.valueOf(
        Objects.requireNonNull(read, () -> findings.toString()).facts().description());
  }

  /** The codes of the findings. */
  public List<String> codes() {
    return findings.stream().map(found -> found.code().name()).toList();
  }

  /** The texts that were left out, each with the reason. */
  public List<String> leftOut() {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < ledger.size(); i++) {
      Usage use = ledger.use(i);
      String words = source.content().substring(ledger.start(i), ledger.end(i));
      if (use instanceof Usage.Boilerplate boilerplate) {
        lines.add(words + " <- " + boilerplate.rule());
      } else if (use instanceof Usage.Dropped dropped) {
        lines.add(words + " <- " + dropped.reason());
      }
    }
    return lines;
  }

  private static String items(List<Item> items) {
    return items.stream().map(Told::item).collect(Collectors.joining("; "));
  }

  private static String item(Item item) {
    String fields =
        Stream.of(
                item.code(),
                item.levels().isEmpty() ? null : String.join(" ", item.levels()),
                item.type(),
                item.note())
            .filter(Objects::nonNull)
            .collect(Collectors.joining(", "));
    return (item.kind() == ItemKind.HEADING ? "#" : "")
        + Inline.plain(item.text())
        + (fields.isEmpty() ? "" : " {" + fields + "}")
        + (item.items().isEmpty() ? "" : " (" + items(item.items()) + ")");
  }
}
