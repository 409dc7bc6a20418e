package competence.cli;

import competence.project.ConfigFile;
import competence.project.Failure;
import competence.project.FileSearch;
import competence.project.RelativePath;
import competence.project.SafeFile;
import competence.source.Resources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** {@code competence init}: a configuration to begin with. */
final class InitCommand implements Command {

  @Override
  public String name() {
    return "init";
  }

  @Override
  public String purpose() {
    return "Make " + ConfigFile.USUAL + ", which says what to compile and where to.";
  }

  @Override
  public List<String> more() {
    return List.of("Documents that lie in frameworks/NAME/source.* already are named in it.");
  }

  @Override
  public int run(Given given, Console console) {
    Path folder = console.shell().folder();
    Optional<Path> existing = ConfigFile.in(folder);
    if (existing.isPresent()) {
      throw new UsageException(
          RelativePath.name(existing.get(), folder) + " is there already, so it is left alone");
    }
    Path config = folder.resolve(ConfigFile.USUAL);
    try {
      Files.createDirectories(config.resolveSibling(""));
      List<String> sources = FileSearch.documents(config.resolveSibling(""));
      SafeFile.write(config, content(sources).getBytes(StandardCharsets.UTF_8));
      console.say(next(sources));
      return ExitCode.OK;
    } catch (IOException e) {
      console.say("competence: cannot write " + ConfigFile.USUAL + ": " + Failure.reason(e) + "\n");
      return ExitCode.FAILURE;
    }
  }

  private static String content(List<String> sources) {
    String template = new String(Resources.bytes("init/competence.yaml"), StandardCharsets.UTF_8);
    StringBuilder out = new StringBuilder(template);
    for (String source : sources) {
      out.append("  - source: \"").append(source).append("\"\n");
    }
    return sources.isEmpty() ? template.replace("frameworks:\n", "frameworks: []\n") : out + "";
  }

  private static String next(List<String> sources) {
    String made = "wrote " + ConfigFile.USUAL + "\n";
    return sources.isEmpty()
        ? made
            + "next: put a document into frameworks/NAME/source.txt (or .html, .md), name it"
            + " under\n"
            + "\"frameworks:\" in that file, and run competence compile\n"
        : made
            + "it names "
            + Words.count(sources.size(), "document")
            + "; next: run competence compile\n";
  }
}
