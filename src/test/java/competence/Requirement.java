package competence;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * What a test needs of the machine. Where it is lacking the test is skipped; in CI, where nobody
 * would notice, it fails.
 */
final class Requirement {
  private Requirement() {}

  /** Skips the test if something is missing; fails in CI. */
  static void that(boolean there, String lacking) {
    if (!there && System.getenv("CI") != null) {
      throw new AssertionError("where CI is set this must not be lacking: " + lacking);
    }
    assumeTrue(there, lacking);
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
