package competence.browse;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Where browsers that can print usually are: Chromium, and those that are made of it. */
final class Places {
  /** What they are called on the PATH; the first that is found is taken. */
  static final List<String> NAMES =
      List.of(
          "chromium",
          "chromium-browser",
          "google-chrome",
          "google-chrome-stable",
          "chrome",
          "microsoft-edge",
          "microsoft-edge-stable",
          "msedge");

  private static final List<String> MAC =
      List.of(
          "/Applications/Chromium.app/Contents/MacOS/Chromium",
          "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
          "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge");

  private static final List<String> WINDOWS =
      List.of(
          "/Chromium/Application/chrome.exe",
          "/Google/Chrome/Application/chrome.exe",
          "/Microsoft/Edge/Application/msedge.exe");

  private Places() {}

  /** The files that are a browser on one system or another, for those that have no PATH to it. */
  static List<String> files(Map<String, String> environment) {
    List<String> files = new ArrayList<>(List.of("/snap/bin/chromium"));
    files.addAll(MAC);
    addBelow("HOME", MAC, environment, files);
    for (String folder : List.of("ProgramFiles", "ProgramFiles(x86)", "LOCALAPPDATA")) {
      addBelow(folder, WINDOWS, environment, files);
    }
    return files;
  }

  private static void addBelow(
      String variable, List<String> paths, Map<String, String> environment, List<String> files) {
    String folder = environment.getOrDefault(variable, "");
    if (!folder.isEmpty()) {
      paths.forEach(path -> files.add(folder + path));
    }
  }
}
