package competence.compiler;

import competence.diagnostic.Code;
import competence.diagnostic.Diagnostics;
import competence.inline.Inline;
import competence.inline.Run;
import competence.limit.Limit;
import competence.limit.Limits;
import competence.model.Facts;
import competence.model.Framework;
import competence.model.Item;
import competence.model.ItemKind;
import competence.model.Level;
import competence.model.Walk;
import competence.record.Fields;
import competence.source.Span;
import competence.text.Forms;
import competence.text.WebAddress;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Refuses a framework that could not be read back from its YAML, that has a dangerous link, or that
 * is too large for an output. Its facts may come from the document, a profile, the configuration,
 * and an earlier compile, so only the finished framework shows what is wrong.
 *
 * <p>An output may repeat a long stem for each leaf below it, and stems below stems multiply. The
 * lengths of all statements, each read with the stems above it, are therefore added up here.
 */
final class FrameworkValidator implements Walk.Visitor {
  private final Diagnostics diagnostics;
  private final Set<String> levels = new LinkedHashSet<>();
  private final long mostFullText;
  private final Deque<Long> stems = new ArrayDeque<>();
  private long fullText;

  private FrameworkValidator(long mostFullText, Diagnostics diagnostics) {
    this.mostFullText = mostFullText;
    this.diagnostics = diagnostics;
  }

  /**
   * Reports what is wrong with a framework.
   *
   * @param documentBytes the size of its document, which decides how large an output may be
   */
  static void validate(Framework framework, long documentBytes, Diagnostics diagnostics) {
    long most = diagnostics.limits().output(documentBytes);
    FrameworkValidator validator = new FrameworkValidator(most, diagnostics);
    validator.form(framework.language(), Forms.isLanguage(framework.language()), "language");
    validator.facts(framework.facts());
    validator.size("the title", framework.title(), null);
    validator.links(framework.title(), null);
    Walk.over(framework.items(), validator);
  }

  private void facts(Facts facts) {
    String license = facts.license();
    form(license, license == null || Forms.isUri(license), "license");
    String modified = facts.modified();
    form(modified, modified == null || Forms.isDate(modified), "date of modification");
    for (Level level : facts.levels()) {
      if (!levels.add(level.id())) {
        diagnostics.add(Code.REC108, null, "the level \"" + level.id() + "\" is given twice");
      }
    }
  }

  private void form(@Nullable String value, boolean right, String name) {
    if (!right) {
      String message = "\"" + value + "\" is not a valid " + name;
      diagnostics.add(Code.REC109, null, message, "correct or remove it");
    }
  }

  @Override
  public void enter(Item item, int depth) {
    size("this text", item.text(), item.span());
    links(item.text(), item.span());
    level(item);
    fullText(item);
  }

  @Override
  public void leave(Item item, int depth) {
    stems.pop();
  }

  private void level(Item item) {
    for (String level : item.levels()) {
      if (!levels.isEmpty() && !levels.contains(level)) {
        String message = "there is no level \"" + level + '"';
        diagnostics.add(Code.REC109, item.span(), message, Fields.didYouMean(level, levels));
      }
    }
  }

  private void fullText(Item item) {
    boolean statement = item.kind() == ItemKind.STATEMENT;
    long above = stems.isEmpty() || !statement ? 0 : stems.element();
    long full = above + (statement ? Inline.plain(item.text()).length() : 0);
    boolean within = fullText <= mostFullText;
    fullText += full;
    stems.push(full);
    if (within && fullText > mostFullText) {
      diagnostics.add(
          Code.LIMIT102,
          item.span(),
          "up to here, the statements come to more than "
              + Limits.bytes(mostFullText)
              + " when each is read with the stems above it",
          "look for a long text with many items below it");
    }
  }

  /** A link may run a program, or mean nothing outside its page. */
  private void links(String text, @Nullable Span span) {
    for (Run run : Inline.mayLink(text) ? Inline.parse(text) : List.<Run>of()) {
      String target = run.link();
      if (target != null && WebAddress.safe(target).isEmpty()) {
        diagnostics.add(
            Code.REC109,
            span,
            "the link to \"" + target + "\" is not the address of a web page",
            "links begin with http://, https:// or mailto:; to keep only the text, remove the"
                + " brackets and the address");
      }
    }
  }

  private void size(String what, String text, @Nullable Span span) {
    int most = diagnostics.limits().of(Limit.TEXT);
    int length = text.length() <= most ? 0 : text.codePointCount(0, text.length());
    if (length > most) {
      diagnostics.add(
          Code.TREE108,
          span,
          what + " has " + length + " characters; the limit is " + most,
          "look for lines or cells that were joined" + diagnostics.limits().remedy(Limit.TEXT));
    } else if (Inline.isOverlarge(text)) {
      diagnostics.add(
          Code.TREE108,
          span,
          what + " has too many links in its emphasis",
          "split it into several items");
    }
  }
}
