package competence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.Function;
import org.mozilla.javascript.Scriptable;
import org.mozilla.javascript.ScriptableObject;

/** js-yaml, run on a JavaScript engine for the JVM. */
final class JsYaml {
  private static final String SCRIPT = "/META-INF/resources/webjars/js-yaml/4.1.0/dist/js-yaml.js";

  private final ScriptableObject scope;
  private final Function load;

  JsYaml() {
    try (Context context = enter();
        InputStream in = Objects.requireNonNull(JsYaml.class.getResourceAsStream(SCRIPT))) {
      scope = context.initStandardObjects();
      String script = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      context.evaluateString(scope, script, "js-yaml.js", 1, null);
      Scriptable library = (Scriptable) scope.get("jsyaml", scope);
      load = (Function) library.get("load", library);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The document as maps, lists and scalars; a date stays an object of JavaScript's. */
  Object read(String yaml) {
    try (Context context = enter()) {
      return plain(load.call(context, scope, scope, new Object[] {yaml}));
    }
  }

  @SuppressWarnings("deprecation")
  private static Context enter() {
    Context context = Context.enter();
    context.setLanguageVersion(Context.VERSION_ES6);
    context.setOptimizationLevel(0);
    return context;
  }

  private static Object plain(Object value) {
    if (value instanceof List<?> list) {
      List<Object> plain = new ArrayList<>();
      list.forEach(element -> plain.add(plain(element)));
      return plain;
    } else if (value instanceof Map<?, ?> map) {
      Map<Object, Object> plain = new LinkedHashMap<>();
      map.forEach((key, element) -> plain.put(key, plain(element)));
      return plain;
    }
    return value instanceof CharSequence ? value.toString() : value;
  }
}
