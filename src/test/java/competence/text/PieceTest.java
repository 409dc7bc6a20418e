package competence.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PieceTest {
  private static void givesBack(byte[] bytes) {
    Piece packed = Piece.packed(bytes.clone());
    assertThat(packed.length()).isEqualTo(bytes.length);
    assertThat(packed.bytes()).isEqualTo(bytes);
    assertThat(packed.bytes()).isEqualTo(bytes);
  }

  @Test
  void givesBackWhatWasPacked() {
    byte[] skills = "skills ".repeat(50_000).getBytes(StandardCharsets.UTF_8);
    givesBack(skills);
    assertThat(Piece.packed(skills).held()).isLessThan(skills.length / 20);
  }

  @Test
  void leavesWhatWouldNotBeFewer() {
    byte[] noise = new byte[10_000];
    new Random(1).nextBytes(noise);
    givesBack(noise);
    assertThat(Piece.packed(noise).held()).isEqualTo(noise.length);
    givesBack(new byte[0]);
    givesBack(new byte[] {1});
  }
}
