package competence;

import java.util.List;
import java.util.Random;

/**
 * Malformed HTML: tags that overlap or never end, text in the wrong places, truncated references
 * and comments. The same seed gives the same page.
 */
final class TagSoup {
  private static final List<String> INLINE =
      List.of("b", "i", "em", "a", "span", "code", "del", "font", "sup", "s", "nobr", "u", "ruby");
  private static final List<String> BLOCKS =
      List.of(
          "p",
          "div",
          "ul",
          "ol",
          "li",
          "dl",
          "dt",
          "dd",
          "h1",
          "h2",
          "h3",
          "blockquote",
          "pre",
          "section",
          "article",
          "main",
          "nav",
          "aside",
          "header",
          "footer",
          "form",
          "fieldset",
          "legend",
          "details",
          "summary",
          "address",
          "center",
          "figure",
          "figcaption",
          "hr",
          "dir");
  private static final List<String> TABLE =
      List.of(
          "table",
          "tr",
          "td",
          "th",
          "tbody",
          "thead",
          "tfoot",
          "caption",
          "colgroup",
          "col",
          "td colspan=2",
          "td rowspan=2",
          "th colspan='3'",
          "td rowspan=0");
  private static final List<String> ODD =
      List.of(
          "html",
          "head",
          "body",
          "title",
          "select",
          "option",
          "optgroup",
          "button",
          "input",
          "textarea",
          "script",
          "style",
          "xmp",
          "noscript",
          "iframe",
          "template",
          "svg",
          "math",
          "mi",
          "mtext",
          "foreignObject",
          "desc",
          "annotation-xml",
          "noembed",
          "noframes",
          "object",
          "param",
          "link",
          "meta",
          "img",
          "br",
          "wbr",
          "br/",
          "p/",
          "base",
          "frameset",
          "frame",
          "image",
          "listing",
          "keygen",
          "rp",
          "rt",
          "label",
          "video",
          "source",
          "area",
          "map",
          "marquee",
          "applet",
          "isindex",
          "dialog",
          "menu",
          "x-y",
          "o:p",
          "plaintext");
  private static final List<String> ATTRIBUTES =
      List.of(
          " hidden",
          " aria-hidden=true",
          " style='display:none'",
          " title=\"what it is\"",
          " title=what",
          " title='a > b'",
          " title=\"a&amp;b",
          " alt = 'x y' alt=z",
          " class=a class=b",
          " =x",
          " \"",
          " a='b'c=\"d\"",
          "/",
          " / ",
          " href=https://example.org/",
          " href=\"https://example.org/?a=1&b=2\"",
          " href=javascript:x",
          " role=main",
          " value='v w'",
          " title=",
          " title=''",
          " <b",
          " x\u00A0y",
          " title=\"\u00A0\"",
          " aria-label='l m'",
          " data-x=\"1\ntwo\"",
          " title='&quot;q'",
          " x=y/",
          " a=\"1\"b='2'");
  private static final List<String> TEXTS =
      List.of(
          "&amp;",
          "&amp",
          "&lt;b&gt;",
          "&lt",
          "&notit;",
          "&not",
          "&notin;",
          "&#x80;",
          "&#0;",
          "&#xD800;",
          "&#xD83D;&#xDE00;",
          "&#128512;",
          "&#1114112;",
          "&#x;",
          "&#",
          "&",
          "& ",
          "&;",
          "&nbsp;",
          "&nbsp",
          "&shy;",
          "&zwj;",
          "&ThickSpace;",
          "&NewLine;",
          "&Tab;",
          "&#10;",
          "&#13;",
          "&#32;",
          "&acE;",
          "&fjlig;",
          "&copy2",
          "&ampamp;",
          "&amp;amp;",
          "&AMP",
          "&unknown;",
          "&CounterClockwiseContourIntegral;",
          "a&ltb",
          "&lang;",
          "&#x202e;",
          "&#9;x",
          "<",
          ">",
          "< b",
          "a<b",
          "a < b > c",
          "<3",
          "<>",
          "</>",
          "</ >",
          "< >",
          "<<b>",
          "]]>",
          "<!",
          "<?",
          "</3>",
          "<=",
          "->",
          "-->",
          "\u00A0",
          "\u00AD",
          "\u2028",
          "\u2029",
          "\u0085",
          "\uFEFF",
          "\u200B",
          "\u3000",
          "\u0000",
          "\r",
          "\r\n",
          "\n",
          "\t",
          "\f",
          "\u000B",
          "\u001B",
          "\uD83D\uDE00",
          "e\u0301",
          "\uFFFD",
          "\uFFFF",
          "\u007F",
          "\\",
          "\\$",
          "$",
          "|",
          "*",
          "_",
          "`",
          "[x](y)",
          "\"",
          "'");
  private static final List<String> WHOLES =
      List.of(
          "<!-- a comment -->",
          "<!---->",
          "<!-->c-->",
          "<!--->d-->",
          "<!-- e --!>",
          "<!-- f -- g -->",
          "<!-- <b>h</b> -->",
          "<!-->",
          "<! bogus >",
          "<?php echo 1 ?>",
          "<?xml version='1.0'?>",
          "<!DOCTYPE html>",
          "<!doctype html PUBLIC \"a>b\">",
          "</3 bogus>",
          "</ bogus>",
          "<//x>",
          "<![CDATA[cd & <b>ata]]>",
          "<math><mi><![CDATA[x<y]]></mi></math>",
          "<svg><![CDATA[s]]><desc>d</desc></svg>",
          "<math><![CDATA[]]>m</math>",
          "<math><![CDATA[a]]>b<![CDATA[c]]></math>",
          "<math> <![CDATA[a&amp;b ]]> </math>",
          "<script>s < 1 && '<b>'</script>",
          "<style>.a{b:c}</style>",
          "<xmp>x <b>&amp;</xmp>",
          "<textarea>\nt <i> &amp;</textarea>",
          "<title>t &amp; <b>u</title>",
          "<noscript>n <b>o</b></noscript>",
          "<iframe>i <p>j</iframe>",
          "<template>t<p>u</template>",
          "<select><option>o<option>p</select>",
          "<button>push</button>",
          "<del>gone</del>",
          "<nav>n v</nav>",
          "<aside>as ide</aside>",
          "<header>he ad</header>",
          "<footer>fo ot</footer>",
          "<main>m n</main>",
          "<h1>Ti tle</h1>",
          "<p hidden>hi dden</p>",
          "<br>",
          "<wbr>",
          "<br/>",
          "<pre>\n\n p r e\n</pre>",
          "<pre>\r\nq</pre>",
          "<listing>\nl</listing>",
          "<b>1<p>2</b>3</p>",
          "<a>1<div>2<a>3</div>4</a>",
          "<b><i>1</b>2</i>",
          "<table>x<tr>y<td>z</table>",
          "<table><b>1<tr><td>2</b>3</table>4",
          "<table><tr><td>1</td></tr>2 &amp; 3</table>",
          "<table> <!--c--> 1 <td>2",
          "<ul>a<li>b</ul>",
          "<p>1<table>2</table>3",
          "<table><caption>c<td>d</table>",
          "<td>loose</td>",
          "<tr><td>r",
          "<b><b><b><b>d</b></b></b></b>",
          "<img alt='an image'>",
          "<img title=t alt=\"a &lt; b\">",
          "<meta name=description content='what it is'>",
          "<meta name=author content=\"A &amp; B\">",
          "<meta name=dc.publisher content=P>",
          "<meta name='rights' content= 'r s' >",
          "<link rel=license href=https://example.org/l>",
          "<meta name=description content=\"\">",
          "<input value='typed'>",
          "<svg><title>st</title><text>sx</text></svg>",
          "<math><mi>x</mi><mo>=</mo><annotation-xml"
              + " encoding='text/html'><p>ax</p></annotation-xml></math>",
          "<ruby>\u6F22<rp>(</rp><rt>kan</rt><rp>)</rp></ruby>",
          "</p>",
          "</br>",
          "</body>",
          "</html>",
          "</table>",
          "</title>",
          "</script>",
          "<body class=x>",
          "<html lang=de>",
          "<head>",
          "</head>",
          "<frameset><frame></frameset>",
          "<object>ob<param></object>",
          "<image alt=im>");
  private static final List<String> ENDS =
      List.of(
          "<b",
          "<b title=",
          "<b title='x y",
          "</b",
          "<!--",
          "<!-- cut",
          "<!",
          "<!doctyp",
          "&am",
          "&#",
          "<",
          "</",
          "<script>cut",
          "<style>",
          "<textarea>cut &amp;",
          "<title>cut",
          "<plaintext>a <b>b",
          "<xmp>cut",
          "<![CDATA[cut",
          "<math><![CDATA[cut",
          "<template>cut",
          "<select>cut",
          "<?cut",
          "<a href=\"x>y z",
          "<!-- cut --",
          "<!-- cut --!",
          "<td",
          "\r",
          "&nbsp");

  private final Random random;
  private final StringBuilder out = new StringBuilder();
  private int words;

  private TagSoup(long seed) {
    random = new Random(seed);
  }

  /** A page. */
  static String page(long seed) {
    TagSoup soup = new TagSoup(seed);
    soup.opening();
    soup.parts(2 + soup.random.nextInt(24), "\n");
    soup.ending();
    return soup.out.toString();
  }

  /** A text with tag-like text on its lines. */
  static String lines(long seed) {
    TagSoup soup = new TagSoup(seed);
    for (int i = 2 + soup.random.nextInt(8); i > 0; i--) {
      soup.out.append(soup.pick(List.of("", "", "- ", "\u2022 ", "\t", "* ")));
      soup.parts(1 + soup.random.nextInt(5), " ");
      soup.out.append(soup.pick(List.of("\n", "\n", "\n\n", "\r\n", "\r")));
    }
    soup.ending();
    return soup.out.toString();
  }

  /** A flattened table, one cell of which holds a raw table of soup, with its echoes. */
  static String flattened(long seed) {
    TagSoup soup = new TagSoup(seed);
    List<String> cells = List.of(soup.cell(), soup.cell(), soup.cell());
    String table =
        "<table><tr><td>%s</td></tr><tr><td>%s</td><td>%s</td></tr></table>"
            .formatted(cells.toArray());
    StringBuilder text = new StringBuilder("Title\n\n");
    text.append(soup.cell()).append('\n').append(soup.cell()).append(table);
    if (soup.random.nextInt(4) > 0) {
      text.append('\t').append(String.join("\t", cells)).append('\n').append(cells.get(0));
      text.append('\n').append(cells.get(1)).append('\t').append(cells.get(2));
    }
    return text.append('\n').append(soup.cell()).append("\tlast\n").toString();
  }

  private String cell() {
    out.setLength(0);
    parts(1 + random.nextInt(4), " ");
    String cell = out.toString().replaceAll("[\t\r\n]", " ");
    out.setLength(0);
    return cell;
  }

  private void opening() {
    switch (random.nextInt(6)) {
      case 0 -> out.append("<td>");
      case 1 -> out.append("\uFEFF<!DOCTYPE html><html><head><title>The title</title>");
      case 2 -> out.append("<html><body><main>");
      case 3 -> out.append("<h1>One</h1><table><tr><td>");
      default -> {}
    }
  }

  private void parts(int count, String gap) {
    for (int i = count; i > 0; i--) {
      part();
      if (random.nextInt(5) == 0) {
        out.append(gap);
      }
    }
  }

  private void part() {
    switch (random.nextInt(12)) {
      case 0 -> tag(pick(INLINE));
      case 1 -> tag(pick(BLOCKS));
      case 2, 3 -> tag(pick(TABLE));
      case 4 -> tag(pick(ODD));
      case 5, 6 -> out.append(pick(TEXTS));
      case 7 -> out.append(pick(WHOLES));
      case 8 -> nested(pick(INLINE));
      default -> word();
    }
  }

  private void tag(String name) {
    if (random.nextInt(3) == 0) {
      out.append("</").append(name.split(" ", -1)[0]).append('>');
    } else {
      String shown = random.nextInt(8) == 0 ? name.toUpperCase(java.util.Locale.ROOT) : name;
      out.append('<').append(shown);
      out.append(random.nextInt(6) == 0 ? pick(ATTRIBUTES) : "").append('>');
    }
  }

  private void nested(String name) {
    int depth = 1 + random.nextInt(6);
    out.append(("<" + name + ">").repeat(depth));
    word();
    out.append(("</" + name + ">").repeat(random.nextInt(depth + 1)));
  }

  private void word() {
    out.append(random.nextBoolean() ? " " : "").append('w').append(++words);
    out.append(random.nextBoolean() ? " " : random.nextBoolean() ? ":" : "");
  }

  private void ending() {
    if (random.nextInt(4) == 0) {
      out.append(pick(ENDS));
    }
  }

  private String pick(List<String> list) {
    return list.get(random.nextInt(list.size()));
  }
}
