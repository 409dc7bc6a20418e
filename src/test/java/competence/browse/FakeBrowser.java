package competence.browse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;

/** A script that replaces a browser. */
public final class FakeBrowser {
  private static final String READ_ARGUMENTS =
      """
      #!/bin/sh
      for argument; do
        case $argument in --print-to-pdf=*) pdf=${argument#*=} ;; esac
      done
      """;

  private FakeBrowser() {}

  /**
   * Writes the script into a folder.
   *
   * @param lines what it does: lines of shell, to which {@code $pdf} is the file to write
   */
  public static Path in(Path folder, String lines) throws IOException {
    Path file = Files.writeString(folder.resolve("browser"), READ_ARGUMENTS + lines);
    return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
  }

  /** A script that prints a small PDF, with the time of printing, for every page. */
  public static Path printing(Path folder) throws IOException {
    Path pdf = folder.resolve("small.pdf");
    Files.write(pdf, FakePdf.with("<</CreationDate (D:20261123234947+00'00')>>"));
    return in(folder, "cp '" + pdf + "' \"$pdf\"\necho printed >>'" + folder + "/count'\n");
  }

  /** A browser with a maximum time. */
  static Browser browser(Path folder, String lines, Duration patience) throws IOException {
    Path temporary = Files.createDirectories(folder.resolve("temporary"));
    return new Browser(in(folder, lines), temporary, patience);
  }
}
