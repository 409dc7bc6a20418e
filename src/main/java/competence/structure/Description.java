package competence.structure;

import competence.diagnostic.Code;
import competence.outline.Text;
import competence.profile.Profile;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The description of a document, as it is collected from its top. */
final class Description {
  private final PassContext context;
  private final List<Text> texts = new ArrayList<>();

  Description(PassContext context) {
    this.context = context;
  }

  void add(Text text, String reason) {
    context.report(
        Code.TREE107,
        text.span(),
        "read as the description: " + reason,
        PassContext.otherwise(text, Profile.As.STATEMENT));
    texts.add(text);
  }

  /** The description apart from the content, then the one at the top of the content. */
  List<Text> whole(List<Text> apart) {
    if (apart.isEmpty() || texts.isEmpty()) {
      return apart.isEmpty() ? texts : apart;
    } else if (plain(texts).contains(plain(apart))) {
      context.discard(apart, "repeated description");
      return texts;
    } else if (plain(apart).contains(plain(texts))) {
      context.discard(texts, "repeated description");
      return apart;
    }
    return Stream.concat(apart.stream(), texts.stream()).toList();
  }

  private static String plain(List<Text> paragraphs) {
    return paragraphs.stream().map(Text::plain).collect(Collectors.joining(" "));
  }
}
