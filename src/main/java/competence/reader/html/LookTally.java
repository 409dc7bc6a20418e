package competence.reader.html;

import competence.outline.Line.Link;
import competence.outline.Look;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** How the texts of a paragraph and of its lines look, taken together. */
final class LookTally {
  private @Nullable TextForm first;
  private boolean bold = true;
  private int size;
  private int letters;

  /** How many letters have which size; empty while all have the same. */
  private final Map<Integer, Integer> lettersOfSize = new TreeMap<>();

  private @Nullable Link link;

  /** Adds a text that is not blank. */
  void add(String text, TextForm form) {
    if (first == null) {
      first = form;
    } else if (form.size() != size) {
      lettersOfSize.merge(size, letters, Integer::sum);
      letters = 0;
    }
    bold &= form.bold();
    size = form.size();
    letters += text.length();
    // A separator between links is no text.
    if (form.link() != Link.NONE || hasWords(text)) {
      link = link == null || link == form.link() ? form.link() : mixed(link, form.link());
    }
  }

  private static boolean hasWords(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetterOrDigit(text.codePointAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static Link mixed(Link one, Link other) {
    return one == Link.NONE || other == Link.NONE ? Link.NONE : Link.OUTSIDE;
  }

  /** Where the line leads that ends here. */
  Link endLine() {
    Link all = link == null ? Link.NONE : link;
    link = null;
    return all;
  }

  /** The look of a paragraph with at least one text: its size is that of most of its letters. */
  Look look() {
    TextForm form = first == null ? TextForm.PLAIN : first;
    return new Look(form.indent(), bold, commonestSize(), form.role());
  }

  private int commonestSize() {
    if (lettersOfSize.isEmpty()) {
      return size;
    }
    lettersOfSize.merge(size, letters, Integer::sum);
    letters = 0;
    return lettersOfSize.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(size);
  }

  /** Begins the next paragraph. */
  void clear() {
    first = null;
    bold = true;
    letters = 0;
    lettersOfSize.clear();
    link = null;
  }
}
