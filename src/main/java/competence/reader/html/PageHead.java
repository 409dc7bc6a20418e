package competence.reader.html;

import competence.inline.Inline;
import competence.ledger.Coding;
import competence.ledger.Field;
import competence.ledger.Ledger;
import competence.ledger.SourcePiece;
import competence.ledger.Usage;
import competence.model.Facts;
import competence.outline.Text;
import competence.text.Forms;
import competence.text.NoWidth;
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

/** The title and the metadata in the head of a page. */
final class PageHead {
  private final Document page;
  private final NodePlaces places;
  private final Ledger ledger;
  private final @Nullable Text title;

  PageHead(Document page, NodePlaces places, Omissions omissions, Ledger ledger) {
    this.page = page;
    this.places = places;
    this.ledger = ledger;
    Element element = page.head().selectFirst("> title");
    this.title = element == null ? null : titleOf(element);
    for (Node child : page.head().childNodes()) {
      if (title == null || !child.equals(element)) {
        omissions.leaveSilently(child, "<head>");
      }
    }
  }

  @Nullable Text title() {
    return title;
  }

  private @Nullable Text titleOf(Element element) {
    List<SourcePiece> pieces = new ArrayList<>();
    for (TextNode text : element.textNodes()) {
      pieces.add(new SourcePiece(places.of(text), Coding.HTML));
    }
    String words = WhiteSpace.fold(WellFormed.mend(element.wholeText()));
    return words.isEmpty()
        ? null
        : new Text(Inline.escape(NoWidth.without(words)), places.of(element), pieces);
  }

  List<Text> description() {
    Element meta = meta("description", "dc.description", "dcterms.description");
    SourcePiece piece = meta == null ? null : places.value(meta, "content");
    return meta == null || piece == null
        ? List.of()
        : List.of(
            new Text(Inline.escape(NoWidth.without(content(meta))), piece.span(), List.of(piece)));
  }

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
    Element source = null;
    for (Element link : page.head().select("> link[rel=license][href]")) {
      String written = link.attr("href").strip();
      // An address that needs repair is not the one in the page.
      String target =
          WebAddress.safe(written).filter(Forms::isUri).filter(written::equals).orElse(null);
      license = target == null ? license : target;
      source = target == null ? source : link;
    }
    keep(source, "href", Field.LICENSE);
    return license;
  }

  private @Nullable String kept(@Nullable Element meta, Field field) {
    keep(meta, "content", field);
    return meta == null ? null : content(meta);
  }

  private void keep(@Nullable Element element, String attribute, Field field) {
    SourcePiece piece = element == null ? null : places.value(element, attribute);
    if (piece != null) {
      ledger.keep(List.of(piece), Usage.Kept.FRAMEWORK, field);
    }
  }

  private @Nullable Element meta(String... names) {
    for (Element meta : page.head().select("> meta[name][content]")) {
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
