package competence.structure;

import competence.diagnostic.Code;
import competence.ledger.Coding;
import competence.outline.Text;
import competence.profile.Profile;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
  @Nullable Text whole(@Nullable Text apart) {
    Text written = texts.isEmpty() ? null : Text.join(texts, Coding.BREAK);
    if (apart == null || written == null) {
      return apart == null ? written : apart;
    } else if (written.plain().contains(apart.plain())) {
      context.discard(apart, "repeated description");
      return written;
    } else if (apart.plain().contains(written.plain())) {
      context.discard(written, "repeated description");
      return apart;
    }
    return Text.join(List.of(apart, written), Coding.BREAK);
  }
}
