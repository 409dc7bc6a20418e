package competence.reader.record;

import competence.diagnostic.Code;
import competence.diagnostic.Diagnostics;
import competence.inline.Inline;
import competence.model.Framework;
import competence.model.Item;
import competence.model.ItemKind;
import competence.profile.Profile;
import competence.reader.Reader;
import competence.reader.Reading;
import competence.record.Fields;
import competence.record.Handout;
import competence.record.Node;
import competence.record.RecordCursor;
import competence.source.SourceText;
import competence.text.WhiteSpace;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Reads the canonical YAML, as written by the program and as edited by people: the order of keys,
 * quotes and comments are free, and a new item may lack its id. Anything else that is not as it
 * should be is an error.
 */
public final class YamlReader implements Reader {
  private static final String OPENING = "format: " + Handout.FORMAT_PREFIX;

  @Override
  public boolean recognizes(String start) {
    return start.startsWith(OPENING) || start.contains("\n" + OPENING);
  }

  @Override
  public boolean carriesTree(SourceText source) {
    return true;
  }

  @Override
  public Reading read(SourceText source, Profile profile, Diagnostics diagnostics) {
    return Reading.ofRecord(read(source, diagnostics, UnaryOperator.identity()));
  }

  /**
   * Reads a file, item by item.
   *
   * @param keep receives each item after its sub-items, and returns the item to put into the tree
   * @return null if the file could not be read
   */
  public static @Nullable Framework read(
      SourceText source, Diagnostics diagnostics, UnaryOperator<Item> keep) {
    RecordCursor cursor = RecordCursor.yaml(source, diagnostics);
    return new FrameworkReader(cursor, source, new Format(diagnostics), keep).read();
  }

  /** The key is the kind and its value the text; texts are inline Markdown. */
  private static final class Format extends RecordFormat {
    private static final String HEADING = ItemKind.HEADING.word();
    private static final String STATEMENT = ItemKind.STATEMENT.word();
    private static final List<String> ITEM =
        List.of(HEADING, STATEMENT, "id", "code", "level", "type", "properties", "note", "items");

    private static final List<String> RETIRED = List.of(HEADING, STATEMENT, "id", "replacedBy");

    Format(Diagnostics diagnostics) {
      super(List.of(), ITEM, RETIRED, Set.of(), diagnostics);
    }

    @Override
    @Nullable String title(Fields framework) {
      Node.Scalar title = framework.scalar("title");
      return title == null ? null : canonical(title);
    }

    @Override
    KindAndText kindAndText(Fields item) {
      ItemKind kind = item.has(HEADING) ? ItemKind.HEADING : ItemKind.STATEMENT;
      if (item.has(HEADING) && item.has(STATEMENT)) {
        diagnostics.add(
            Code.REC107,
            item.keySpan(STATEMENT),
            "this item is a heading and a statement at once",
            "keep one of the two, or make two items of it");
      } else if (!item.has(kind.word())) {
        diagnostics.add(
            Code.REC106,
            item.span(),
            "this item has no text",
            "give it a \"heading\" or a \"statement\"");
      }
      Node.Scalar text = item.scalar(kind.word());
      return text == null
          ? new KindAndText(kind, "", item.span())
          : new KindAndText(kind, canonical(text), text.span());
    }

    private static String canonical(Node.Scalar text) {
      return Inline.canonical(WhiteSpace.fold(text.text()));
    }
  }
}
