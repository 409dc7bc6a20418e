package competence.reader.html;

import competence.model.Facts;
import competence.record.Values;
import competence.text.WebAddress;
import competence.text.WellFormed;
import competence.text.WhiteSpace;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a page says about itself in its head. */
final class PageFacts {
  private PageFacts() {}

  static Facts of(Document page) {
    String author = meta(page, "author", "dc.creator", "dcterms.creator");
    String license = null;
    for (Element link : page.head().select("link[rel=license][href]")) {
      license = WebAddress.safe(link.attr("href")).filter(Values::isUri).orElse(license);
    }
    return new Facts(
        null,
        meta(page, "description", "dc.description", "dcterms.description"),
        meta(page, "publisher", "dc.publisher", "dcterms.publisher"),
        author == null ? List.of() : List.of(author),
        meta(page, "rights", "copyright", "dc.rights", "dcterms.rights"),
        license,
        null,
        List.of());
  }

  /** The content of the first meta element that has one of the names and says something. */
  private static @Nullable String meta(Document page, String... names) {
    for (Element meta : page.head().select("meta[name][content]")) {
      String content = WhiteSpace.fold(WellFormed.mend(meta.attr("content")));
      if (List.of(names).contains(meta.attr("name").toLowerCase(Locale.ROOT))
          && !content.isEmpty()) {
        return content;
      }
    }
    return null;
  }
}
