package competence.browser;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Records of answers about the garden. */
final class GardenRecords {
  /** A script that makes storage unavailable. */
  static final String NO_STORAGE =
      """
      Object.defineProperty(window, 'localStorage', {
        get() { throw new DOMException('denied', 'SecurityError'); }
      });
      """;

  /** A script that makes storage full. */
  static final String FULL_STORAGE =
      """
      Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); };
      """;

  private static final ObjectMapper JSON = new ObjectMapper();

  private GardenRecords() {}

  static JsonNode parse(String json) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(json, e);
    }
  }

  /** A record with these answers, without a name. */
  static String of(String answers) {
    return of("garden", "{}", answers);
  }

  /** A record of a framework, with these answers of a person. */
  static String of(String framework, String person, String answers) {
    return """
    {"format": "competence-record/1",
     "framework": {"id": "%s", "version": "2", "title": "Looking after it"},
     "saved": "2026-03-12T10:00:00.000Z", "person": %s, "answers": %s}
    """
        .formatted(framework, person, answers);
  }

  /**
   * A record of the garden's first edition: "dry" had other words, "hoe" was removed later, "soil"
   * had no sub-items.
   */
  static String old() {
    ObjectNode record =
        (ObjectNode)
            parse(
                of(
                    """
                    {"tools": {"done": true},
                     "dry": {"done": true, "date": "2025-06-01", "text_hash": "0123456789ab"},
                     "soil": {"done": true, "self": "4"},
                     "hoe": {"done": true, "note": "hoed <b>all</b> beds"}}
                    """));
    ((ObjectNode) record.get("framework")).put("version", "1");
    return record.toString();
  }
}
