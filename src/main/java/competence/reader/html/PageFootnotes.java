package competence.reader.html;

import competence.ledger.Ledger;
import competence.ledger.Usage;
import competence.outline.Block;
import competence.outline.Outline;
import competence.outline.Text;
import competence.source.Span;
import competence.structure.Flows;
import competence.structure.Flows.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * The footnotes of a page: a mark is a link into the page, and its target is in the footnote.
 * Footnotes become notes; comments, which people wrote about the document, are left out.
 */
final class PageFootnotes {
  /** A footnote by its element: where the text before its mark ends, and its own texts. */
  private record Note(int mark, Span span, List<Text> texts) {}

  private static final int MOST_STEPS = 100;
  private static final int MOST_PARAGRAPHS = 9;

  private final NodePlaces places;

  /** The footnotes by where they begin. */
  private final TreeMap<Integer, Note> notes = new TreeMap<>();

  private PageFootnotes(NodePlaces places) {
    this.places = places;
  }

  /** Finds the footnotes; leaves out the comments. */
  static PageFootnotes of(Element body, NodePlaces places, Omissions omissions) {
    PageFootnotes footnotes = new PageFootnotes(places);
    Map<String, Element> targets = targets(body);
    Map<Element, Element> marks = new LinkedHashMap<>();
    if (!targets.isEmpty()) {
      for (Element link : body.getElementsByTag("a")) {
        String kind = PageMarks.of(link);
        Element target = targets.get(link.attr("href").strip());
        Element note = target == null || kind == null ? null : note(target);
        boolean mark = PageMarks.FOOTNOTE.equals(kind) || PageMarks.COMMENT.equals(kind);
        if (note != null && mark && !isWithin(link, marks, note)) {
          marks.putIfAbsent(note, link);
        }
      }
    }
    marks.forEach(
        (note, link) -> {
          if (PageMarks.COMMENT.equals(PageMarks.of(link))) {
            omissions.leave(note, "comment");
            note.remove();
          } else {
            Span span = places.of(note);
            footnotes.notes.put(
                span.start(), new Note(footnotes.endOfTextBefore(link), span, new ArrayList<>()));
          }
        });
    return footnotes;
  }

  /** The elements with names that links can lead to. */
  private static Map<String, Element> targets(Element body) {
    Map<String, Element> targets = new HashMap<>();
    boolean marks =
        body.getElementsByTag("a").stream().anyMatch(link -> PageMarks.of(link) != null);
    if (marks) {
      for (Element element : body.getAllElements()) {
        String name = element.nameIs("a") ? element.attr("name") : "";
        if (!element.id().isEmpty()) {
          targets.putIfAbsent('#' + element.id(), element);
        }
        if (!name.isEmpty()) {
          targets.putIfAbsent('#' + name, element);
        }
      }
    }
    return targets;
  }

  /** The footnote that a target is in; null if there is none. */
  private static @Nullable Element note(Element target) {
    Element element = target;
    while (element != null && ElementRole.of(element) == ElementRole.INLINE) {
      element = element.parent();
    }
    Element around = element == null ? null : element.parent();
    boolean only =
        element != null
            && around != null
            && (around.nameIs("div") || around.nameIs("li"))
            && element.equals(around.firstElementChild())
            && (!around.id().isEmpty() || hasOneMark(around));
    return only ? around : element != null && element.nameIs("body") ? null : element;
  }

  private static boolean hasOneMark(Element around) {
    return around.childrenSize() <= MOST_PARAGRAPHS
        && around.getElementsByTag("a").stream().filter(a -> PageMarks.of(a) != null).count() < 2;
  }

  /** Whether a link is in a footnote, as a link back is: in a known one, or in its own target. */
  private static boolean isWithin(Element link, Map<Element, Element> marks, Element note) {
    for (Element around = link; around != null; around = around.parent()) {
      if (marks.containsKey(around) || around.equals(note)) {
        return true;
      }
    }
    return false;
  }

  /** Where the text before a mark ends; other marks may be between. */
  private int endOfTextBefore(Element link) {
    Node node = link;
    for (int steps = 0; node != null && steps < MOST_STEPS; steps++) {
      Node before = node.previousSibling();
      while (before != null && before.childNodeSize() > 0) {
        before = before.childNode(before.childNodeSize() - 1);
      }
      node = before == null ? node.parent() : before;
      if (node instanceof TextNode text && !text.isBlank() && !isOfMark(text)) {
        return places.of(text).end();
      }
    }
    return places.tag(link).start();
  }

  private static boolean isOfMark(TextNode text) {
    Element around = text.parent();
    for (int up = 0; around != null && up < 3; up++) {
      if (PageMarks.of(around) != null) {
        return true;
      }
      around = around.parent();
    }
    return false;
  }

  /** The outline with the footnotes apart from its content. */
  Outline takeFrom(Outline outline, Ledger ledger) {
    if (notes.isEmpty()) {
      return outline;
    }
    List<Block> blocks =
        new ArrayList<>(
            Flows.rewrite(outline.blocks(), Place.DOCUMENT, (flow, place) -> rest(flow)));
    int last = blocks.size() - 1;
    if (last > 0 && blocks.get(last) instanceof Block.Heading heading) {
      blocks.remove(last);
      ledger.leave(heading.text().pieces(), new Usage.Dropped("heading of the footnotes"));
    }
    List<Outline.Footnote> footnotes = new ArrayList<>();
    for (Note note : notes.values()) {
      if (!note.texts().isEmpty()) {
        footnotes.add(new Outline.Footnote(Span.at(note.mark()), note.texts()));
      }
    }
    return outline.withBlocks(blocks).withFootnotes(footnotes);
  }

  private List<Block> rest(List<Block> flow) {
    List<Block> rest = new ArrayList<>();
    for (Block block : flow) {
      Note note = noteAt(block.span());
      if (note != null) {
        note.texts().addAll(Flows.texts(List.of(block)));
      } else if (block instanceof Block.Bullets list) {
        List<Block.Entry> entries =
            list.entries().stream().filter(entry -> noteAt(entry.span()) == null).toList();
        if (entries.size() == list.entries().size()) {
          rest.add(list);
        } else if (!entries.isEmpty()) {
          rest.add(new Block.Bullets(entries, list.rows(), list.span()));
        }
      } else {
        rest.add(block);
      }
    }
    return rest.equals(flow) ? flow : rest;
  }

  private @Nullable Note noteAt(Span span) {
    Map.Entry<Integer, Note> before = notes.floorEntry(span.start());
    Note note = before == null ? null : before.getValue();
    return note != null && span.end() <= note.span().end() ? note : null;
  }
}
