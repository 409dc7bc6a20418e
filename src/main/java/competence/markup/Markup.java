package competence.markup;

import competence.inline.Inline;
import competence.inline.Run;
import competence.text.WebAddress;
import competence.text.WellFormed;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/**
 * Writes HTML. Texts of a framework go through {@link #html}, {@link #text}, {@link #value} or
 * {@link #inline} and cannot become markup.
 */
public final class Markup {
  private final Appendable out;

  /** Markup that goes to {@code out}; its failures come as {@link UncheckedIOException}. */
  public Markup(Appendable out) {
    this.out = out;
  }

  public Markup raw(String html) {
    return raw(html, 0, html.length());
  }

  private Markup raw(String html, int start, int end) {
    try {
      out.append(html, start, end);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  /** Writes markup with a text or the value of an attribute at each {@code {}}. */
  public Markup html(String html, Object... texts) {
    int at = 0;
    for (Object text : texts) {
      int gap = html.indexOf("{}", at);
      raw(html, at, gap).text(text.toString());
      at = gap + 2;
    }
    return raw(html, at, html.length());
  }

  public Markup text(String plain) {
    return raw(escape(plain));
  }

  /** Writes the value of an attribute, within double quotes. */
  public Markup value(String plain) {
    return raw(escape(plain));
  }

  /**
   * Writes a text of the framework, with its inline markup, isolated from the direction around it.
   */
  public Markup inline(String markdown) {
    raw("<bdi>");
    Inline.parse(markdown).forEach(this::linked);
    return raw("</bdi>");
  }

  /** The same without links, for a text within a link. */
  public Markup inlineWithoutLinks(String markdown) {
    raw("<bdi>");
    Inline.parse(markdown).forEach(this::styled);
    return raw("</bdi>");
  }

  private void linked(Run run) {
    String link = run.link() == null ? null : WebAddress.safe(run.link()).orElse(null);
    if (link == null) {
      styled(run);
    } else {
      html("<a href=\"{}\">", link);
      styled(run);
      raw("</a>");
    }
  }

  private void styled(Run run) {
    raw(run.emphasis() ? "<em>" : "").raw(run.strong() ? "<strong>" : "");
    raw(run.code() ? "<code>" : "").text(run.text()).raw(run.code() ? "</code>" : "");
    raw(run.strong() ? "</strong>" : "").raw(run.emphasis() ? "</em>" : "");
  }

  /** Escapes text for content and for quoted attributes. */
  public static String escape(String plain) {
    String text = WellFormed.mend(plain);
    StringBuilder out = null;
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      String entity = entity(text.charAt(i));
      if (entity != null) {
        out = out == null ? new StringBuilder(text.length() + 16) : out;
        out.append(text, from, i).append(entity);
        from = i + 1;
      }
    }
    return out == null ? text : out.append(text, from, text.length()).toString();
  }

  private static @Nullable String entity(char c) {
    return switch (c) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '"' -> "&quot;";
      case '\'' -> "&#39;";
      case '\r' -> "&#13;";
      default -> null;
    };
  }
}
