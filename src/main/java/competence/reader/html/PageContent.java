package competence.reader.html;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Decides which parts of a page are its content. */
final class PageContent {
  private static final Set<String> FURNITURE =
      Set.of("navigation", "banner", "contentinfo", "complementary", "search");
  private static final Set<String> FURNITURE_CLASSES =
      Set.of(
          "breadcrumb",
          "breadcrumbs",
          "page-metadata",
          "pagination",
          "entry-meta",
          "post-meta",
          "byline",
          "posted-on");
  private static final Set<String> SECTIONS = Set.of("article", "main", "section", "aside", "nav");

  private final Set<Element> roots = new HashSet<>();
  private final Set<Element> aroundRoots = new HashSet<>();
  private final Set<Element> aroundTitles = new HashSet<>();
  private String rootName = "main";

  /** Whether all is content: an aside beside it is not beside the content of a page. */
  private boolean whole;

  private PageContent() {}

  /**
   * The content of a page: its {@code main}, or its only {@code article}, or all of its body. A
   * first-level heading before it belongs to it if it has none itself.
   */
  static PageContent of(Document page) {
    PageContent content = new PageContent();
    List<Element> titles = visible(page, "h1");
    titles.forEach(title -> addAround(title, content.aroundTitles));
    List<Element> roots = mainParts(page);
    if (roots.isEmpty()) {
      content.roots.add(page.body());
    } else {
      content.rootName = roots.get(0).normalName();
      content.roots.addAll(roots);
      if (!titles.isEmpty() && roots.stream().noneMatch(content.aroundTitles::contains)) {
        content.roots.add(titles.get(0));
      }
    }
    content.roots.forEach(root -> addAround(root, content.aroundRoots));
    return content;
  }

  static PageContent all(Document page) {
    PageContent content = new PageContent();
    content.whole = true;
    content.roots.add(page.body());
    for (Element title : page.body().getElementsByTag("h1")) {
      addAround(title, content.aroundTitles);
    }
    return content;
  }

  /** Whether the content, or a part of it, begins with this element. */
  boolean isRoot(Element element) {
    return roots.contains(element);
  }

  /** Whether some content is in this element, which is not content itself. */
  boolean isAroundRoot(Element element) {
    return aroundRoots.contains(element);
  }

  String rootName() {
    return rootName;
  }

  /** The kind of an element that is not content; null if it is content. */
  @Nullable String leftOutAs(Element element) {
    if (isHidden(element)) {
      return "hidden text";
    }
    String mark = PageMarks.of(element);
    if (mark != null) {
      return mark;
    }
    String name = element.normalName();
    boolean furniture =
        ElementRole.of(element) == ElementRole.LEFT_OUT
            || (ElementRole.of(element) == ElementRole.SIDE && !(whole && name.equals("aside")))
            || (element.attributesSize() > 0 && isNamedAsFurniture(element))
            || ((name.equals("header") || name.equals("footer")) && isOfPage(element));
    return furniture && !isRoot(element) ? "<" + name + ">" : null;
  }

  private static boolean isNamedAsFurniture(Element element) {
    return FURNITURE.contains(element.attr("role").strip().toLowerCase(Locale.ROOT))
        || FURNITURE_CLASSES.contains(element.id())
        || PageStyles.words(element.attr("class")).stream().anyMatch(FURNITURE_CLASSES::contains);
  }

  /** A footer never holds content; a header does if it is a section's, or has the page's title. */
  private boolean isOfPage(Element element) {
    if (element.nameIs("footer")) {
      return true;
    }
    if (aroundTitles.contains(element)) {
      return false;
    }
    Element around = element.parent();
    while (around != null && !SECTIONS.contains(around.normalName())) {
      around = around.parent();
    }
    return around == null;
  }

  private static List<Element> mainParts(Document page) {
    List<Element> parts = outermost(visible(page, "main, [role=main]"));
    if (parts.isEmpty()) {
      List<Element> articles = outermost(visible(page, "article"));
      return articles.size() == 1 ? articles : List.of();
    }
    return parts;
  }

  private static List<Element> visible(Document page, String query) {
    return page.body().select(query).stream()
        .filter(element -> element.hasText() && !isWithinHidden(element))
        .toList();
  }

  private static List<Element> outermost(List<Element> elements) {
    Set<Element> all = new HashSet<>(elements);
    return elements.stream()
        .filter(element -> element.parents().stream().noneMatch(all::contains))
        .toList();
  }

  private static boolean isWithinHidden(Element element) {
    for (Element e = element; e != null; e = e.parent()) {
      if (isHidden(e) || e.nameIs("template")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isHidden(Element element) {
    if (element.attributesSize() == 0) {
      return false;
    }
    String style = element.attr("style").replace(" ", "").toLowerCase(Locale.ROOT);
    return (element.hasAttr("hidden") && !element.attr("hidden").equals("until-found"))
        || element.attr("aria-hidden").equals("true")
        || style.contains("display:none")
        || style.contains("visibility:hidden");
  }

  private static void addAround(Element element, Set<Element> around) {
    Element parent = element.parent();
    while (parent != null && around.add(parent)) {
      parent = parent.parent();
    }
  }
}
