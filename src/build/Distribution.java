import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Creates the distribution folder. Exits with 1 on failure. The same jars and the same JDK give the
 * same bytes.
 *
 * <p>Arguments: the folder to create; the folder of scripts to copy; the jar of the program; the
 * source jar of picocli; the class path of the libraries.
 */
final class Distribution {
  private static final String MANIFEST = JarFile.MANIFEST_NAME;
  private static final LocalDateTime LONG_AGO = LocalDateTime.of(1980, 1, 1, 0, 0);

  private static final String PROGRAM = "competence.jar";

  /** Inline string concatenation avoids generating classes at each start. */
  private static final List<String> COMPILER_OPTIONS =
      List.of("--release", "17", "-nowarn", "-Xlint:none", "-proc:none", "-XDstringConcat=inline");

  private final Path home;

  private Distribution(Path home) {
    this.home = home;
  }

  public static void main(String[] args) throws Exception {
    Distribution distribution = new Distribution(Path.of(args[0]));
    delete(distribution.home);
    distribution.copyScripts(Path.of(args[1]));
    distribution.writeJars(Path.of(args[2]), Path.of(args[3]), libraries(args[4]));
    distribution.makeArchive();
  }

  /** Leaves out annotations that only compilers read. */
  private static List<Path> libraries(String classPath) {
    return Stream.of(classPath.split(File.pathSeparator))
        .filter(name -> name.endsWith(".jar"))
        .map(Path::of)
        .filter(jar -> !jar.getFileName().toString().startsWith("jspecify-"))
        .toList();
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  private void copyScripts(Path scripts) throws IOException {
    try (Stream<Path> files = Files.walk(scripts)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = home.resolve(scripts.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
        copy.toFile().setExecutable(true, false);
      }
    }
  }

  private void writeJars(Path program, Path picocliSources, List<Path> libraries)
      throws IOException {
    SortedMap<String, SortedMap<String, byte[]>> jars = new TreeMap<>();
    for (Path library : libraries) {
      String name = library.getFileName().toString();
      SortedMap<String, byte[]> entries = entries(library);
      if (name.startsWith("picocli-")) {
        entries.putAll(compiled(picocliSources));
      }
      jars.put(name, entries);
    }
    SortedMap<String, byte[]> own = entries(program);
    String classPath = String.join(" ", jars.keySet());
    jars.put(PROGRAM, own);
    own.put(MANIFEST, manifest(own.get(MANIFEST), buildId(jars), classPath));
    for (Map.Entry<String, SortedMap<String, byte[]>> jar : jars.entrySet()) {
      write(jar.getValue(), home.resolve("lib").resolve(jar.getKey()));
    }
  }

  /** The manifest comes first in the jar: the launcher reads the build id from it. */
  private static byte[] manifest(byte[] old, String buildId, String classPath) throws IOException {
    Attributes attributes = new Manifest(new ByteArrayInputStream(old)).getMainAttributes();
    attributes.remove(Attributes.Name.MANIFEST_VERSION);
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().putValue("Build-Id", buildId);
    manifest.getMainAttributes().putAll(attributes);
    manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, classPath);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    manifest.write(bytes);
    return bytes.toByteArray();
  }

  /**
   * A hash of everything that a class archive depends on: the jars and the script that makes it.
   */
  private String buildId(SortedMap<String, SortedMap<String, byte[]>> jars) throws IOException {
    try {
      MessageDigest hash = MessageDigest.getInstance("SHA-256");
      hash.update(Files.readAllBytes(home.resolve("lib/make-archive")));
      jars.forEach(
          (jar, entries) ->
              entries.forEach(
                  (name, bytes) -> {
                    String head = jar + '\n' + name + '\n' + bytes.length + '\n';
                    hash.update(head.getBytes(StandardCharsets.UTF_8));
                    hash.update(bytes);
                  }));
      return HexFormat.of().formatHex(hash.digest(), 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static SortedMap<String, byte[]> entries(Path jar) throws IOException {
    SortedMap<String, byte[]> entries = new TreeMap<>();
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      for (ZipEntry entry : zip.stream().filter(e -> !e.isDirectory()).toList()) {
        try (InputStream in = zip.getInputStream(entry)) {
          entries.put(entry.getName(), in.readAllBytes());
        }
      }
    }
    return entries;
  }

  /**
   * Compiles picocli's sources: the published classes have an old class file version that Java does
   * not put into class archives.
   */
  private static SortedMap<String, byte[]> compiled(Path sources) throws IOException {
    Path work = Files.createTempDirectory("picocli");
    try {
      List<Path> files = new ArrayList<>();
      for (Map.Entry<String, byte[]> entry : entries(sources).entrySet()) {
        if (entry.getKey().endsWith(".java")) {
          Path file = work.resolve("sources").resolve(entry.getKey());
          Files.createDirectories(file.getParent());
          files.add(Files.write(file, entry.getValue()));
        }
      }
      Path classes = Files.createDirectories(work.resolve("classes"));
      compile(files, classes);
      return files(classes);
    } finally {
      delete(work);
    }
  }

  private static void compile(List<Path> files, Path classes) throws IOException {
    List<String> options = new ArrayList<>(COMPILER_OPTIONS);
    options.addAll(List.of("-d", classes.toString()));
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
      Iterable<? extends JavaFileObject> units = manager.getJavaFileObjectsFromPaths(files);
      if (!compiler.getTask(null, manager, null, options, null, units).call()) {
        throw new IllegalStateException("picocli does not compile");
      }
    }
  }

  private static SortedMap<String, byte[]> files(Path folder) throws IOException {
    SortedMap<String, byte[]> entries = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = folder.relativize(file).toString().replace(File.separatorChar, '/');
        entries.put(name, Files.readAllBytes(file));
      }
    }
    return entries;
  }

  /** Stores entries uncompressed, which makes each start faster. */
  private static void write(SortedMap<String, byte[]> entries, Path jar) throws IOException {
    try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(jar));
        ZipOutputStream zip = new ZipOutputStream(file)) {
      put(zip, MANIFEST, entries.remove(MANIFEST));
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        put(zip, entry.getKey(), entry.getValue());
      }
    }
  }

  private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
    CRC32 sum = new CRC32();
    sum.update(bytes);
    ZipEntry entry = new ZipEntry(name);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(bytes.length);
    entry.setCrc(sum.getValue());
    entry.setTimeLocal(LONG_AGO);
    zip.putNextEntry(entry);
    zip.write(bytes);
    zip.closeEntry();
  }

  /** Runs the launcher to make a class archive for the Java of this build. */
  private void makeArchive() throws IOException, InterruptedException {
    if (File.separatorChar == '\\') {
      return;
    }
    ProcessBuilder launcher = new ProcessBuilder(home + "/bin/competence", "--version");
    launcher.environment().put("JAVA_HOME", System.getProperty("java.home"));
    launcher.environment().put("COMPETENCE_ARCHIVE", "now");
    launcher.redirectOutput(ProcessBuilder.Redirect.DISCARD);
    launcher.redirectError(ProcessBuilder.Redirect.INHERIT);
    if (launcher.start().waitFor() != 0) {
      throw new IllegalStateException("the program does not start");
    }
  }
}
