package competence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Small changes to a plain text, each of which changes its words. */
enum TextMutants {
  DROP_A_WORD {
    @Override
    void change(List<String> words, int at, Random random) {
      words.remove(at);
    }
  },
  SAY_A_WORD_TWICE {
    @Override
    void change(List<String> words, int at, Random random) {
      words.add(at, words.get(at));
    }
  },
  SWAP_WORDS {
    @Override
    void change(List<String> words, int at, Random random) {
      words.add((at + 1) % words.size(), words.remove(at));
    }
  },
  CHANGE_CASE {
    @Override
    void change(List<String> words, int at, Random random) {
      String word = words.get(at);
      String upper = word.toUpperCase(Locale.ROOT);
      words.set(at, upper.equals(word) ? word.toLowerCase(Locale.ROOT) : upper);
    }
  },
  GLUE_WORDS {
    @Override
    void change(List<String> words, int at, Random random) {
      if (at + 1 < words.size()) {
        words.set(at, words.get(at) + words.remove(at + 1));
      }
    }
  },
  SPLIT_A_WORD {
    @Override
    void change(List<String> words, int at, Random random) {
      String word = words.get(at);
      if (word.length() > 1) {
        int cut = 1 + random.nextInt(word.length() - 1);
        words.set(at, word.substring(0, cut) + " " + word.substring(cut));
      }
    }
  },
  CHANGE_A_SIGN {
    @Override
    void change(List<String> words, int at, Random random) {
      String word = words.get(at);
      int sign = random.nextInt(word.length());
      words.set(at, word.substring(0, sign) + ';' + word.substring(sign + 1));
    }
  },
  ADD_A_SIGN {
    @Override
    void change(List<String> words, int at, Random random) {
      words.set(at, words.get(at) + (random.nextBoolean() ? "." : ","));
    }
  },
  LOSE_A_SIGN {
    @Override
    void change(List<String> words, int at, Random random) {
      String word = words.get(at);
      words.set(at, word.substring(0, word.length() - 1));
    }
  },
  ADD_A_WORD_AT_THE_END {
    @Override
    void change(List<String> words, int at, Random random) {
      words.add("also");
    }
  };

  abstract void change(List<String> words, int at, Random random);

  /** The text with one change; it may come out the same. */
  String of(String plain, Random random) {
    List<String> words = new ArrayList<>(List.of(plain.split(" ", -1)));
    change(words, random.nextInt(words.size()), random);
    return String.join(" ", words).strip();
  }
}
