package competence.source;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The encoding that a page declares: {@code <meta charset=...>}, a content type in a {@code
 * <meta>}, or the declaration of an XML file. Names mean the same as in browsers (the WHATWG
 * Encoding Standard): {@code iso-8859-1}, for example, is windows-1252. Encodings that hide ASCII
 * in other bytes, such as UTF-7, are not supported.
 */
final class DeclaredEncoding {
  /** The number of bytes in which browsers look for a declaration. */
  private static final int WINDOW = 1024;

  private static final Map<String, String> LABELS = labels();

  private DeclaredEncoding() {}

  private static Map<String, String> labels() {
    Map<String, String> labels = new LinkedHashMap<>();
    add(labels, "UTF-8", "utf-8 utf8 unicode-1-1-utf-8 x-unicode20utf8");
    add(
        labels,
        "windows-1252",
        "windows-1252 cp1252 x-cp1252 iso-8859-1 iso8859-1 iso88591 iso_8859-1 latin1 l1 ascii"
            + " us-ascii ansi_x3.4-1968 cp819 ibm819");
    add(labels, "windows-1250", "windows-1250 cp1250 x-cp1250");
    add(labels, "windows-1251", "windows-1251 cp1251 x-cp1251");
    add(labels, "windows-1253", "windows-1253 cp1253 x-cp1253");
    add(
        labels,
        "windows-1254",
        "windows-1254 cp1254 x-cp1254 iso-8859-9 iso8859-9 iso88599 iso_8859-9 latin5 l5");
    add(labels, "windows-1255", "windows-1255 cp1255 x-cp1255");
    add(labels, "windows-1256", "windows-1256 cp1256 x-cp1256");
    add(labels, "windows-1257", "windows-1257 cp1257 x-cp1257");
    add(labels, "windows-1258", "windows-1258 cp1258 x-cp1258");
    add(labels, "ISO-8859-2", "iso-8859-2 iso8859-2 iso88592 iso_8859-2 latin2 l2");
    add(labels, "ISO-8859-5", "iso-8859-5 iso8859-5 iso88595 iso_8859-5 cyrillic");
    add(labels, "ISO-8859-7", "iso-8859-7 iso8859-7 iso88597 iso_8859-7 greek greek8");
    add(labels, "ISO-8859-15", "iso-8859-15 iso8859-15 iso885915 iso_8859-15 latin9 l9");
    add(labels, "KOI8-R", "koi8-r koi8 koi koi8_r");
    add(labels, "KOI8-U", "koi8-u koi8-ru");
    add(labels, "windows-31j", "shift_jis shift-jis sjis x-sjis ms_kanji windows-31j ms932");
    add(labels, "EUC-JP", "euc-jp x-euc-jp");
    add(labels, "EUC-KR", "euc-kr korean ks_c_5601-1987 ksc5601 windows-949");
    add(labels, "GBK", "gbk gb2312 gb_2312-80 x-gbk chinese");
    add(labels, "Big5", "big5 big5-hkscs cn-big5 x-x-big5");
    return labels;
  }

  private static void add(Map<String, String> labels, String charset, String names) {
    for (String name : names.split(" ", -1)) {
      labels.put(name, charset);
    }
  }

  /** The encoding that a page declares; nothing if it is not a page or declares no known one. */
  static Optional<Charset> of(byte[] bytes) {
    int length = Math.min(bytes.length, WINDOW);
    String start = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    if (!start.stripLeading().startsWith("<")) {
      return Optional.empty();
    }
    String lower = start.toLowerCase(Locale.ROOT);
    return Optional.ofNullable(LABELS.get(declared(lower)))
        .filter(Charset::isSupported)
        .map(Charset::forName);
  }

  private static String declared(String start) {
    if (start.stripLeading().startsWith("<?xml")) {
      int end = start.indexOf("?>");
      String label = value(start, "encoding", 0, Math.max(end, 0));
      if (!label.isEmpty()) {
        return label;
      }
    }
    int at = start.indexOf("<meta");
    while (at >= 0) {
      int end = start.indexOf('>', at);
      String label = value(start, "charset", at, end < 0 ? start.length() : end);
      if (!label.isEmpty()) {
        return label;
      }
      at = start.indexOf("<meta", at + 1);
    }
    return "";
  }

  /** The value after a name and an equals sign, without quotes. */
  private static String value(String text, String name, int from, int to) {
    int at = text.indexOf(name, from);
    if (at < 0 || at + name.length() >= to) {
      return "";
    }
    int start = at + name.length();
    while (start < to && " \t\n\r\f=\"'".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    int end = start;
    while (end < to && " \t\n\r\f\"';/>".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return text.substring(start, end);
  }
}
