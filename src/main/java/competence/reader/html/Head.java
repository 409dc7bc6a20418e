package competence.reader.html;

import competence.inline.Inline;
import competence.ledger.Coding;
import competence.ledger.Field;
import competence.ledger.Ledger;
import competence.ledger.Piece;
import competence.ledger.Use;
import competence.model.Facts;
import competence.outline.Text;
import competence.text.Forms;
import competence.text.WebAddress;
import competence.text.WellFormed;
import competence.text.WhiteSpace;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** What a page says about itself in its head. */
final class Head {
  private final Document page;
  private final Places places;
  private final Ledger ledger;
  private final @Nullable Text title;

  /**
   * The head of a page.
   *
   * @param ledger is told what is taken from it, and what of its text is left out
   */
  Head(Document page, Places places, Ledger ledger) {
    this.page = page;
    this.places = places;
    this.ledger = ledger;
    Element element = page.head().selectFirst("> title");
    this.title = element == null ? null : titleOf(element);
    for (Node child : page.head().childNodes()) {
      if (title == null || !child.equals(element)) {
        LeftOut.enter(child, "<head>", places, ledger);
      }
    }
  }

  /** The title; null if there is none. */
  @Nullable Text title() {
    return title;
  }

  private @Nullable Text titleOf(Element element) {
    List<Piece> pieces = new ArrayList<>();
    for (TextNode text : element.textNodes()) {
      pieces.add(new Piece(places.of(text), Coding.HTML));
    }
    String words = WhiteSpace.fold(WellFormed.mend(element.wholeText()));
    return words.isEmpty() ? null : new Text(Inline.escape(words), places.of(element), pieces);
  }

  /** What the page says that it is for; null if it says nothing. */
  @Nullable Text description() {
    Element meta = meta("description", "dc.description", "dcterms.description");
    Piece piece = meta == null ? null : places.value(meta, "content");
    return meta == null || piece == null
        ? null
        : new Text(Inline.escape(content(meta)), piece.span(), List.of(piece));
  }

  /** What else it says. */
  Facts facts() {
    String author = kept(meta("author", "dc.creator", "dcterms.creator"), Field.AUTHOR);
    return new Facts(
        null,
        null,
        kept(meta("publisher", "dc.publisher", "dcterms.publisher"), Field.PUBLISHER),
        author == null ? List.of() : List.of(author),
        kept(meta("rights", "copyright", "dc.rights", "dcterms.rights"), Field.RIGHTS),
        license(),
        null,
        List.of());
  }

  private @Nullable String license() {
    String license = null;
    Element says = null;
    for (Element link : page.head().select("link[rel=license][href]")) {
      String written = link.attr("href").strip();
      // An address that has to be mended first is not what the page says.
      String target =
          WebAddress.safe(written).filter(Forms::isUri).filter(written::equals).orElse(null);
      license = target == null ? license : target;
      says = target == null ? says : link;
    }
    keep(says, "href", Field.LICENSE);
    return license;
  }

  private @Nullable String kept(@Nullable Element meta, Field field) {
    keep(meta, "content", field);
    return meta == null ? null : content(meta);
  }

  private void keep(@Nullable Element element, String attribute, Field field) {
    Piece piece = element == null ? null : places.value(element, attribute);
    if (piece != null) {
      ledger.keep(List.of(piece), Use.Kept.FRAMEWORK, field);
    }
  }

  /** The first meta element that has one of the names and says something. */
  private @Nullable Element meta(String... names) {
    for (Element meta : page.head().select("meta[name][content]")) {
      if (List.of(names).contains(meta.attr("name").toLowerCase(Locale.ROOT))
          && !content(meta).isEmpty()) {
        return meta;
      }
    }
    return null;
  }

  private static String content(Element meta) {
    return WhiteSpace.fold(WellFormed.mend(meta.attr("content")));
  }
}
