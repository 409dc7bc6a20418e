package competence;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * What a test needs of the machine. Where it is lacking the test is skipped; in CI, where nobody
 * would notice, it fails.
 */
final class Needs {
  private Needs() {}

  /** Needs a thing that may be lacking. */
  static void that(boolean there, String lacking) {
    if (!there && System.getenv("CI") != null) {
      throw new AssertionError("where CI is set this must not be lacking: " + lacking);
    }
    assumeTrue(there, lacking);
  }

  /** Needs the tool that kills and delays programs at chosen calls. */
  static void strace(Shell shell) {
    that(shell.run("strace -o /dev/null true").code() == 0, "strace, and the right to trace");
  }

  /** Needs the right to mount disks of one's own. */
  static void mounts(Shell shell) {
    String mount = "unshare -rm mount -t tmpfs tmpfs .";
    that(shell.run(mount).code() == 0, "unshare, and the right to mount");
  }
}
