package competence.project;

import static org.assertj.core.api.Assertions.assertThat;

import competence.diagnostic.Code;
import competence.text.Bytes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PieceWriterTest {
  @TempDir private Path folder;
  private final PieceWriter writer = new PieceWriter();

  private Piece piece(String name, String content) {
    Path path = folder.resolve(name);
    PathTemplate place = PathTemplate.exactly(path, Mention.onCommandLine(name));
    PathTemplate inside =
        new PathTemplate(place.text(), place.folder(), "", folder, place.mention());
    byte[] bytes = content.getBytes(StandardCharsets.US_ASCII);
    return new Piece("the md of a.txt", inside, path, name, Bytes.of(bytes), false);
  }

  @Test
  void writesWhatDiffersAndCountsTheRest() throws IOException {
    Files.writeString(folder.resolve("a.md"), "right");
    Files.writeString(folder.resolve("b.md"), "wrong");
    assertThat(writer.write(List.of(piece("a.md", "right"), piece("b.md", "right")))).isEmpty();
    assertThat(folder.resolve("b.md")).hasContent("right");
    assertThat(List.of(writer.written(), writer.unchanged(), writer.stale()))
        .containsExactly(1, 1, 0);
  }

  @Test
  void comparesAndWritesNothing() throws IOException {
    Files.writeString(folder.resolve("b.md"), "wrong");
    assertThat(writer.compare(List.of(piece("a.md", "right"), piece("b.md", "right"))))
        .extracting(found -> found.code())
        .containsExactly(Code.FILE105, Code.FILE104);
    assertThat(folder.resolve("a.md")).doesNotExist();
    assertThat(folder.resolve("b.md")).hasContent("wrong");
    assertThat(writer.stale()).isEqualTo(2);
  }

  /** Without the right to write in the folder, a file must not be written: see ConcurrentIT. */
  @Test
  void leavesWhatAnotherRunWroteAfterItWasFoundRight() throws IOException {
    Piece mine = piece("a.md", "mine");
    Files.writeString(folder.resolve("a.md"), "mine");
    assertThat(PieceWriter.isNeeded(mine)).isFalse();
    Files.writeString(folder.resolve("a.md"), "theirs");
    assertThat(writer.leave(List.of(mine))).isEmpty();
    assertThat(folder.resolve("a.md")).hasContent("theirs");
    assertThat(writer.unchanged()).isEqualTo(1);
  }
}
