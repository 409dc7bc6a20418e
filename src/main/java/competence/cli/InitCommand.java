package competence.cli;

import competence.project.Failure;
import competence.project.ProjectFiles;
import competence.project.RelativePath;
import competence.project.SafeFile;
import competence.source.Resources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** {@code competence init}: writes a first configuration. */
final class InitCommand implements Command {
  @Override
  public int run(Arguments arguments, Console console) {
    Path folder = console.shell().folder();
    Optional<Path> existing = ProjectFiles.config(folder);
    if (existing.isPresent()) {
      throw new UsageException(RelativePath.name(existing.get(), folder) + " already exists");
    }
    Path config = folder.resolve(ProjectFiles.CONFIG);
    try {
      Files.createDirectories(config.resolveSibling(""));
      List<String> sources = ProjectFiles.documents(config.resolveSibling(""));
      SafeFile.write(config, content(sources).getBytes(StandardCharsets.UTF_8));
      console.say(next(sources));
      return OK;
    } catch (IOException e) {
      console.say(
          "competence: cannot write " + ProjectFiles.CONFIG + ": " + Failure.reason(e) + "\n");
      return FAILURE;
    }
  }

  private static String content(List<String> sources) {
    String template = Resources.text("init/competence.yaml");
    StringBuilder out = new StringBuilder(template);
    for (String source : sources) {
      out.append("  - source: \"").append(source).append("\"\n");
    }
    return sources.isEmpty() ? template.replace("frameworks:\n", "frameworks: []\n") : out + "";
  }

  private static String next(List<String> sources) {
    String count = Console.count(sources.size(), "document");
    String next =
        sources.isEmpty()
            ? """
            next: save a document as frameworks/NAME/source.txt (or .html, .md), add it under
            "frameworks:" in that file, and run competence compile
            """
            : "it names " + count + "; next: run competence compile\n";
    return "wrote " + ProjectFiles.CONFIG + "\n" + next;
  }
}
