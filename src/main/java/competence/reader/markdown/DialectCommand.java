package competence.reader.markdown;

import org.commonmark.node.CustomNode;

/** A command in a text to the program that makes a site or a page of it. */
final class DialectCommand extends CustomNode {
  /** What a command is for. */
  enum Kind {
    /** {@code {% include x %}}. */
    TAG("command of a site generator"),
    /** {@code {{< figure >}}}. */
    SHORTCODE("shortcode"),
    /** {@code {{% expand "Words" %}}}: people see its words. */
    SHORTCODE_WITH_WORDS("shortcode with words"),
    /** {@code {{ page.title }}}: the site has a text here that the document does not have. */
    VALUE("value of a site generator"),
    /** {@code {#id .class}}, {@code {: .class}}. */
    ATTRIBUTES("attributes"),
    /** {@code {:toc}}, {@code [TOC]}: the site has a contents list here. */
    CONTENTS("contents list"),
    COMMENT("comment"),
    /** {@code [@smith]}. */
    CITATION("citation"),
    /** {@code [!NOTE]}, {@code ::: note}, {@code !!! note}. */
    BOX("sign of a box"),
    /** {@code ![[page]]}. */
    EMBEDDED("embedded file"),
    IMPORT("import"),
    /** {@code ~~words~~}: the words stay. */
    LINE_THROUGH("line through words"),
    /** An image in a paragraph of its own: its description is no text of the document. */
    IMAGE("image");

    private final String reason;

    Kind(String reason) {
      this.reason = reason;
    }

    /** Why it is left out. */
    String reason() {
      return reason;
    }

    /** Whether words may be missing without it. */
    boolean losesWords() {
      return this == VALUE || this == SHORTCODE_WITH_WORDS || this == CITATION || this == EMBEDDED;
    }
  }

  private final Kind kind;

  DialectCommand(Kind kind) {
    this.kind = kind;
  }

  Kind kind() {
    return kind;
  }
}
