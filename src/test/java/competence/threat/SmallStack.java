package competence.threat;

import static org.assertj.core.api.Assertions.assertThat;

import competence.compiler.Compilation;
import competence.compiler.Compiler;
import competence.compiler.CompilerOptions;
import competence.compiler.Formats;
import competence.compiler.SourceFile;
import competence.diagnostic.Code;
import competence.diagnostic.Diagnostic;
import competence.diagnostic.Diagnostics;
import competence.emitter.Emitter;
import competence.limit.Limits;
import competence.model.Facts;
import competence.model.Framework;
import competence.present.Presentation;
import competence.profile.Profiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Compiles and writes on a thread whose stack is too small for recursion over a document. */
final class SmallStack {
  private static final long STACK = 256 << 10;

  private SmallStack() {}

  static Compilation compile(String name, String content) {
    return compile(name, content, Limits.USUAL);
  }

  static Compilation compile(String name, String content, Limits limits) {
    return compile(name, content.getBytes(StandardCharsets.UTF_8), limits);
  }

  static Compilation compile(String name, byte[] content, Limits limits) {
    InputCounter.count(1);
    CompilerOptions options =
        new CompilerOptions(null, Profiles.builtIn(), null, null, Facts.NONE, limits);
    return onSmallStack(() -> Compiler.compile(new SourceFile(name, content), options));
  }

  static String emit(String format, Framework framework) {
    return onSmallStack(
        () -> {
          StringBuilder out = new StringBuilder();
          Emitter emitter = Objects.requireNonNull(Formats.named(format).orElseThrow().emitter());
          try {
            emitter.emit(framework, Presentation.usual(), out, new Diagnostics());
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
          return out.toString();
        });
  }

  static List<Code> codes(Compilation compilation) {
    return compilation.diagnostics().stream().map(Diagnostic::code).distinct().toList();
  }

  static Framework tree(Compilation compilation) {
    return Objects.requireNonNull(
        compilation.framework(), () -> "no tree: " + compilation.diagnostics());
  }

  private static <T> T onSmallStack(Supplier<T> work) {
    AtomicReference<@Nullable T> result = new AtomicReference<>();
    AtomicReference<@Nullable Throwable> thrown = new AtomicReference<>();
    Thread thread = new Thread(null, () -> result.set(work.get()), "small stack", STACK);
    thread.setUncaughtExceptionHandler((where, what) -> thrown.set(what));
    thread.start();
    try {
      thread.join();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
    assertThat(thrown.get()).isNull();
    return Objects.requireNonNull(result.get());
  }
}
