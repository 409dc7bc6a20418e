package competence.threat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import competence.limit.Limit;
import competence.limit.Limits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class LimitsTest {
  @ParameterizedTest
  @CsvSource({"500,500", "64K,65536", "10M,10485760", "1G,1073741824", "010,10"})
  void readsNumbersInUsualForms(String written, int value) {
    assertThat(Limit.BYTES.value(written)).contains(value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "0",
        "-1",
        "1.5",
        "1T",
        "1k",
        "K",
        "1 M",
        "2G",
        "9999999999999",
        "999999999999G",
        "\u0661"
      })
  void rejectsInvalidNumbers(String written) {
    assertThat(Limit.BYTES.value(written)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Limit.class)
  void haveNames(Limit limit) {
    assertThat(Limit.named(limit.title())).contains(limit);
    assertThat(limit.value(limit.written(limit.usual()))).contains(limit.usual());
    assertThat(limit.most()).isGreaterThan(limit.usual());
  }

  @Test
  void setsEachLimit() {
    Limits limits = Limits.USUAL.with(Limit.DEPTH, 3);
    assertThat(limits.of(Limit.DEPTH)).isEqualTo(3);
    assertThat(limits.of(Limit.ITEMS)).isEqualTo(1_000_000);
    assertThat(limits.or(Limits.USUAL.with(Limit.DEPTH, 9).with(Limit.TEXT, 5)))
        .isEqualTo(limits.with(Limit.TEXT, 5))
        .hasSameHashCodeAs(limits.with(Limit.TEXT, 5));
    assertThat(limits.with(Limit.TEXT, 100_000).forOwnFiles())
        .isEqualTo(Limits.USUAL.with(Limit.DEPTH, 64).with(Limit.TEXT, 100_000));
    assertThatThrownBy(() -> limits.with(Limit.DEPTH, 257))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void allowOutputsOfTenTimesTheDocument() {
    assertThat(Limits.USUAL.output(0)).isEqualTo(64 << 20);
    assertThat(Limits.USUAL.output(100 << 20)).isEqualTo((64L << 20) + (1000L << 20));
    assertThat(Limits.bytes(1)).isEqualTo("1 byte");
    assertThat(Limits.bytes(3 << 10)).isEqualTo("3 KiB");
  }

  @Test
  void limitOutputsToTheSizeOfAnArray() {
    Limits widest = Limits.USUAL.with(Limit.OUTPUT, Limit.OUTPUT.most());
    assertThat(widest.output(Limit.BYTES.most())).isBetween(2_000_000_000L, (1L << 31) - 9);
  }

  @Test
  void reportHowToRaiseThem() {
    assertThat(Limits.USUAL.remedy(Limit.DEPTH))
        .isEqualTo("; raise the limit with --limit depth=N, up to 256");
    assertThat(Limits.USUAL.with(Limit.DEPTH, 256).remedy(Limit.DEPTH)).isEmpty();
  }
}
