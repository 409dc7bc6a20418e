package competence.audit;

import competence.ledger.Coding;
import competence.ledger.Field;
import competence.ledger.Ledger;
import competence.ledger.MarkupKind;
import competence.ledger.Usage;
import competence.text.WhiteSpace;
import java.util.Map;
import java.util.TreeMap;

/**
 * Counts the words of a document by what became of them. White space separates words, and so do
 * tags that are not inline. What was left out, and labels, are words of their own.
 */
final class WordCount {
  private final Account account;
  private final Map<String, Integer> dropped = new TreeMap<>();
  private final Map<String, Integer> rules = new TreeMap<>();
  private final Map<String, Integer> hits = new TreeMap<>();
  private int kept;
  private int echo;
  private int label;
  private int lost;
  private boolean within;

  private WordCount(Account account) {
    this.account = account;
  }

  static WordTally of(Account account) {
    return new WordCount(account).count();
  }

  private WordTally count() {
    int reached = 0;
    for (int place = 0; place < account.size(); place++) {
      int index = account.at(place);
      lost += plain(reached, account.ledger().start(index));
      entry(index);
      reached = Math.max(reached, account.ledger().end(index));
    }
    lost += plain(reached, account.content().length());
    return new WordTally(kept, label, echo, rules, hits, dropped, lost, account.invented());
  }

  private void entry(int index) {
    Ledger ledger = account.ledger();
    Usage use = ledger.use(index);
    if (use instanceof Usage.Kept kept && kept.field() == Field.CODE) {
      within = false;
      label += words(account.text(index, kept.coding()));
    } else if (use instanceof Usage.Kept kept) {
      boolean joint = kept.coding() == Coding.JOINT || kept.coding() == Coding.BREAK;
      within &= !joint;
      this.kept += joint ? 0 : words(account.text(index, kept.coding()));
    } else if (use instanceof Usage.Markup markup) {
      within &=
          markup.kind() == MarkupKind.LINE_END
              || continuesWord(ledger.start(index), ledger.end(index));
    } else if (use instanceof Usage.Echo) {
      within = false;
      echo += withTags(account.text(index, Coding.REFERENCES));
      within = false;
    } else {
      within = false;
      other(index, use);
      within = false;
    }
  }

  private void other(int index, Usage use) {
    String text = account.text(index, Coding.REFERENCES);
    if (use instanceof Usage.Boilerplate boilerplate) {
      rules.merge(boilerplate.rule().toString(), words(text), Integer::sum);
      hits.merge(boilerplate.rule().toString(), 1, Integer::sum);
    } else if (use instanceof Usage.Attribute attribute) {
      dropped.merge("attribute " + attribute.name(), words(text), Integer::sum);
    } else if (use instanceof Usage.Dropped left && !WhiteSpace.isBlank(text)) {
      dropped.merge(left.reason(), words(text), Integer::sum);
    }
  }

  private boolean continuesWord(int start, int end) {
    return account.content().charAt(start) != '|'
        && HtmlTagForm.isInline(account.content(), start, end);
  }

  private int withTags(String text) {
    int words = 0;
    int from = 0;
    for (int at = text.indexOf('<'); at >= 0; at = text.indexOf('<', Math.max(from, at + 1))) {
      if (HtmlTagForm.isTag(text, at)) {
        int end = text.indexOf('>', at) + 1;
        if (end == 0) {
          break; // No tag from here on has an end.
        }
        words += words(text, from, at);
        within &= HtmlTagForm.isInline(text, at, end);
        from = end;
      }
    }
    return words + words(text, from, text.length());
  }

  private int words(String text) {
    return words(text, 0, text.length());
  }

  private int words(String text, int from, int to) {
    int words = 0;
    boolean inside = within;
    for (int i = from; i < to; i++) {
      boolean blank = WhiteSpace.is(text.charAt(i));
      words += blank || inside ? 0 : 1;
      inside = !blank;
    }
    within = inside;
    return words;
  }

  private int plain(int from, int to) {
    return words(account.content(), from, Math.max(from, to));
  }
}
