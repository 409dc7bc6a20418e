package competence.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpoolTest {
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 1 << 20, (1 << 20) + 1, 5_000_000})
  void keepsAllBytes(int length) throws IOException {
    byte[] bytes = new byte[length];
    new Random(length).nextBytes(bytes);
    Spool spool = new Spool();
    for (int from = 0; from < length; from += 8192) {
      spool.write(bytes, from, Math.min(8192, length - from));
    }
    ByteArrayOutputStream copy = new ByteArrayOutputStream();
    spool.write(copy);
    assertThat(copy.toByteArray()).isEqualTo(bytes);
  }
}
