package competence.project;

import competence.text.Bytes;
import java.nio.file.Path;

/**
 * A file to be written.
 *
 * @param maker what it is, as people are told: "the html of a.txt"
 * @param place where the user named it
 * @param path where it goes
 * @param shown how the file is called when people are told about it
 * @param bytes what it holds
 * @param force whether a file that the program did not make may be overwritten
 */
record Piece(
    String maker, PathTemplate place, Path path, String shown, Bytes bytes, boolean force) {}
