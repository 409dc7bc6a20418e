package competence.project;

import static org.assertj.core.api.Assertions.assertThat;

import competence.diagnostic.Code;
import competence.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All files of a job are written, or none. */
class DeliveryTest {
  @TempDir private Path folder;

  private Output output(String name, boolean audit, Output.Content content) {
    Path path = folder.resolve(name);
    ReportLocation mention = ReportLocation.onCommandLine(name);
    PathTemplate place = new PathTemplate(name, folder, "", folder, mention);
    return new Output("the md of " + name, place, path, name, true, audit, content, null);
  }

  private Output output(String name, String content) {
    return output(name, false, Output.Content.of(content.getBytes(StandardCharsets.UTF_8)));
  }

  /** An output that turns out to be wrong when it is nearly complete. */
  private Output faulty(String name) {
    return output(
        name,
        false,
        out -> {
          out.write("new".getBytes(StandardCharsets.UTF_8));
          return List.of(ReportLocation.onCommandLine(name).say(Code.EMIT104, "wrong", null));
        });
  }

  private static Delivery delivery(Output... outputs) {
    return new Delivery(List.of(outputs), new Claims(List.of()), false);
  }

  private static long count(Delivery delivery, Predicate<OutputFile> wanted) {
    return delivery.allowed().stream().filter(wanted).count();
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void writesDifferentFilesAndCountsTheRest() throws IOException {
    Files.writeString(folder.resolve("a"), "same");
    Files.setLastModifiedTime(folder.resolve("a"), FileTime.fromMillis(0));
    Files.writeString(folder.resolve("b"), "old");
    Delivery delivery = delivery(output("a", "same"), output("b", "new"), output("c", "new"));
    delivery.compare(false);
    delivery.write();

    assertThat(folder.resolve("b")).hasContent("new");
    assertThat(folder.resolve("c")).hasContent("new");
    assertThat(Files.getLastModifiedTime(folder.resolve("a"))).isEqualTo(FileTime.fromMillis(0));
    assertThat(count(delivery, OutputFile::isWritten)).isEqualTo(2);
    assertThat(count(delivery, file -> !file.isDifferent())).isEqualTo(1);
    assertThat(delivery.errors()).isEmpty();
    assertThat(names()).containsExactly("a", "b", "c");
  }

  @Test
  void writesNoneIfOneIsFaulty() throws IOException {
    Files.writeString(folder.resolve("a"), "old");
    Delivery delivery = delivery(output("a", "new"), faulty("b"));
    delivery.compare(false);
    delivery.write();

    assertThat(folder.resolve("a")).hasContent("old");
    assertThat(names()).containsExactly("a");
    assertThat(count(delivery, OutputFile::isWritten)).isZero();
  }

  @Test
  void writesAnAuditEvenIfAnotherOutputIsFaulty() throws IOException {
    Output audit = output("a", true, Output.Content.of("audit".getBytes(StandardCharsets.UTF_8)));
    Delivery delivery = delivery(faulty("b"), audit);
    delivery.compare(false);
    delivery.write();

    assertThat(names()).containsExactly("a");
  }

  @Test
  void writesNoneIfOneCannotBeWritten() throws IOException {
    Files.writeString(folder.resolve("a"), "old");
    Files.createDirectory(folder.resolve("b"));
    Delivery delivery = delivery(output("a", "new"), output("b", "new"));
    delivery.compare(false);
    delivery.write();

    assertThat(folder.resolve("a")).hasContent("old");
    assertThat(names()).containsExactly("a", "b");
    assertThat(delivery.errors()).extracting(Diagnostic::code).containsExactly(Code.FILE103);
  }

  @Test
  void writesWhatAnotherRunHasChangedSinceItWasCompared() throws IOException {
    Files.writeString(folder.resolve("a"), "mine");
    Delivery delivery = delivery(output("a", "mine"));
    delivery.compare(false);
    assertThat(count(delivery, file -> !file.isDifferent())).isEqualTo(1);
    Files.writeString(folder.resolve("a"), "theirs");
    delivery.write();

    assertThat(folder.resolve("a")).hasContent("mine");
    assertThat(count(delivery, OutputFile::isWritten)).isEqualTo(1);
  }

  @Test
  void aCheckWritesNothing() throws IOException {
    Files.writeString(folder.resolve("b"), "old");
    Delivery delivery = delivery(output("a", "new"), output("b", "new"));
    delivery.compare(true);

    assertThat(delivery.errors())
        .extracting(Diagnostic::code)
        .containsExactly(Code.FILE105, Code.FILE104);
    assertThat(count(delivery, OutputFile::isStale)).isEqualTo(2);
    assertThat(folder.resolve("b")).hasContent("old");
    assertThat(names()).containsExactly("b");
  }
}
