package competence.map;

import static org.assertj.core.api.Assertions.assertThat;

import competence.diagnostic.Diagnostics;
import competence.diagnostic.Severity;
import competence.emitter.svg.SvgEmitter;
import competence.model.Framework;
import competence.present.Presentation;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** A map, parsed as XML. */
final class Drawn {
  private final String svg;
  private final Document document;

  private Drawn(String svg) throws SAXException {
    this.svg = svg;
    try {
      DocumentBuilder builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
      builder.setErrorHandler(new DefaultHandler());
      document = builder.parse(new InputSource(new StringReader(svg)));
    } catch (ParserConfigurationException | IOException e) {
      throw new AssertionError(e);
    }
  }

  static Drawn of(Framework framework, Presentation presentation) throws SAXException, IOException {
    StringBuilder out = new StringBuilder();
    Diagnostics losses = new Diagnostics();
    new SvgEmitter().emit(framework, presentation, out, losses);
    assertThat(losses.list()).allMatch(found -> found.severity() == Severity.NOTE);
    return new Drawn(out.toString());
  }

  String svg() {
    return svg;
  }

  Element root() {
    return document.getDocumentElement();
  }

  /** All elements with a name. */
  List<Element> all(String name) {
    return elements(document.getElementsByTagName(name));
  }

  static List<Element> within(Element element, String name) {
    return elements(element.getElementsByTagName(name));
  }

  List<Element> boxes() {
    return all("g").stream().filter(g -> g.getAttribute("role").equals("listitem")).toList();
  }

  static int number(Element element, String attribute) {
    return Integer.parseInt(element.getAttribute(attribute));
  }

  /** The width and the height. */
  List<Integer> size() {
    String[] box = root().getAttribute("viewBox").split(" ", -1);
    return List.of(Integer.parseInt(box[2]), Integer.parseInt(box[3]));
  }

  private static List<Element> elements(NodeList nodes) {
    List<Element> list = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      list.add((Element) nodes.item(i));
    }
    return list;
  }
}
