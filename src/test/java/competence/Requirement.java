package competence;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * Requirements of a test on the machine. A test whose requirement is missing is skipped; in CI it
 * fails.
 */
final class Requirement {
  private Requirement() {}

  /** Skips the test if something is missing; fails in CI. */
  static void that(boolean isMet, String requirement) {
    if (!isMet && System.getenv("CI") != null) {
      throw new AssertionError("CI requires " + requirement);
    }
    assumeTrue(isMet, requirement);
  }

  /** Requires strace, which kills and delays programs at chosen calls. */
  static void strace(Shell shell) {
    that(shell.run("strace -o /dev/null true").code() == 0, "strace, and the right to trace");
  }

  /** Requires the right to mount disks. */
  static void mounts(Shell shell) {
    String mount = "unshare -rm mount -t tmpfs tmpfs .";
    that(shell.run(mount).code() == 0, "unshare, and the right to mount");
  }
}
