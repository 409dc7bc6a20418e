package competence.cli;

import competence.diagnostic.CodeExample;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Runs an example of a code's page as its reader would. */
final class ExampleRun {
  private static final Pattern CODE = Pattern.compile("(?:error|warning|note)\\[([A-Z]+[0-9]+)]");

  private ExampleRun() {}

  /** The codes of what is found when the example is run in a new folder. */
  static List<String> findings(CodeExample example, Path folder) throws IOException {
    Files.createDirectories(folder.resolve(".git"));
    String shown =
        switch (example.format()) {
          case "console" -> new ConsoleScript(folder).play(example.content());
          case "config" -> config(example.content(), folder);
          case "profile" -> profile(example.content(), folder);
          default -> document(example, folder);
        };
    Matcher codes = CODE.matcher(shown);
    return codes.results().map(result -> result.group(1)).toList();
  }

  private static String config(String content, Path folder) throws IOException {
    Session session = new Session(folder).file("competence.yaml", content);
    for (String line : content.lines().toList()) {
      int source = line.indexOf("source: ");
      if (source >= 0) {
        session.file(line.substring(source + 8), "Title\n\nAn ability to call for help\n");
      }
    }
    session.run("compile", "-v");
    return session.shown();
  }

  private static String profile(String content, Path folder) throws IOException {
    Session session = new Session(folder).file("profile.yaml", content);
    session.file("document.txt", "Title\n\nAn ability to call for help\n");
    session.run("compile", "document.txt", "--profile", "profile.yaml", "-v");
    return session.shown();
  }

  private static String document(CodeExample example, Path folder) throws IOException {
    String extension = example.format().equals("text") ? "txt" : example.format();
    Path file = folder.resolve("document." + extension);
    Files.write(file, bytes(example.content()));
    Session session = new Session(folder);
    session.run("compile", file.getFileName().toString(), "--to", "yaml", "-v");
    String shown = session.shown();
    session.run("check", file.getFileName().toString(), "--warn", "WORD*", "-v");
    return shown + session.shown();
  }

  /** A byte that is no UTF-8 is written {@code \xE9}. */
  private static byte[] bytes(String content) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int i = 0;
    while (i < content.length()) {
      int c = content.codePointAt(i);
      if (content.startsWith("\\x", i)) {
        out.write(Integer.parseInt(content.substring(i + 2, i + 4), 16));
        i += 4;
      } else {
        out.writeBytes(Character.toString(c).getBytes(StandardCharsets.UTF_8));
        i += Character.charCount(c);
      }
    }
    return out.toByteArray();
  }
}
