package competence.outline;

import competence.source.Span;

/**
 * A text of a document.
 *
 * @param markdown one line of canonical CommonMark inline ({@link competence.inline.Inline}), white
 *     space folded; never empty
 * @param span where it stands
 */
public record Text(String markdown, Span span) {}
