package competence;

import competence.model.Facts;
import competence.model.Framework;
import competence.model.Item;
import competence.model.Retired;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A framework as maps, lists and strings, as any program should read its YAML. */
final class PlainData {
  private PlainData() {}

  static Map<String, Object> of(Framework framework) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("format", "competence/1");
    data.put("id", framework.id());
    data.put("title", framework.title());
    data.put("language", framework.language());
    if (framework.origin() != null) {
      Map<String, Object> source = new LinkedHashMap<>();
      source.put("file", framework.origin().file());
      source.put("sha256", framework.origin().sha256());
      put("tree", framework.origin().tree(), source);
      data.put("source", source);
    }
    facts(framework.facts(), data);
    data.put("items", items(framework.items()));
    if (!framework.retired().isEmpty()) {
      data.put("retired", framework.retired().stream().map(PlainData::retired).toList());
    }
    return data;
  }

  private static Map<String, Object> retired(Retired item) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put(item.kind().word(), item.text());
    fields.put("id", item.id());
    if (!item.replacedBy().isEmpty()) {
      fields.put("replacedBy", item.replacedBy());
    }
    return fields;
  }

  private static void facts(Facts facts, Map<String, Object> data) {
    put("version", facts.version(), data);
    put("description", facts.description(), data);
    put("publisher", facts.publisher(), data);
    if (!facts.authors().isEmpty()) {
      data.put("authors", facts.authors());
    }
    put("rights", facts.rights(), data);
    put("license", facts.license(), data);
    put("modified", facts.modified(), data);
    if (!facts.levels().isEmpty()) {
      data.put(
          "levels",
          facts.levels().stream()
              .map(level -> Map.of("id", level.id(), "title", level.title()))
              .toList());
    }
  }

  private static List<Object> items(List<Item> items) {
    List<Object> data = new ArrayList<>();
    for (Item item : items) {
      Map<String, Object> fields = new LinkedHashMap<>();
      fields.put(item.kind().word(), item.text());
      fields.put("id", item.id());
      put("code", item.code(), fields);
      if (!item.levels().isEmpty()) {
        List<String> levels = item.levels();
        fields.put("level", levels.size() == 1 ? levels.get(0) : levels);
      }
      put("type", item.type(), fields);
      if (!item.properties().isEmpty()) {
        fields.put("properties", item.properties());
      }
      put("note", item.note(), fields);
      if (!item.items().isEmpty()) {
        fields.put("items", items(item.items()));
      }
      data.add(fields);
    }
    return data;
  }

  private static void put(String key, @Nullable String value, Map<String, Object> data) {
    if (value != null) {
      data.put(key, value);
    }
  }
}
