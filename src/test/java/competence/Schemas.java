package competence;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Set;

/** The schemas that {@code competence schema} prints. */
public final class Schemas {
  private Schemas() {}

  /** What is wrong with a document according to a schema. */
  public static Set<ValidationMessage> validate(String name, JsonNode document) throws IOException {
    return schema(name).validate(document);
  }

  static JsonSchema schema(String name) throws IOException {
    String file = "/competence/schema/" + name + ".schema.json";
    try (InputStream in = Objects.requireNonNull(Schemas.class.getResourceAsStream(file))) {
      return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(in);
    }
  }
}
