package competence;

import competence.audit.Auditor;
import competence.compiler.Formats;
import competence.diagnostic.Code;
import competence.diagnostic.Diagnostic;
import competence.diagnostic.Diagnostics;
import competence.diagnostic.Severity;
import competence.ledger.Ledger;
import competence.model.Framework;
import competence.profile.Profile;
import competence.profile.Profiles;
import competence.reader.Reader;
import competence.reader.Reading;
import competence.source.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** A document, the tree that a reader made of it, and the reader's account. */
record AuditedReading(SourceText source, Framework tree, Ledger ledger) {

  static AuditedReading file(Path file) throws IOException {
    return text(file.toString(), Files.readString(file));
  }

  static AuditedReading text(String name, String content) {
    return text(name, content, Profiles.builtIn());
  }

  static AuditedReading text(String name, String content, Profile profile) {
    SourceText source = new SourceText(name, content);
    Diagnostics diagnostics = new Diagnostics(source);
    Reader reader = Objects.requireNonNull(Formats.ofFile(name).orElseThrow().reader());
    Reading reading = reader.read(source, profile, diagnostics);
    Framework tree = Objects.requireNonNull(reading.framework(), () -> name + ": no tree");
    return new AuditedReading(source, tree, Objects.requireNonNull(reading.ledger()));
  }

  AuditedReading with(Framework other) {
    return new AuditedReading(source, other, ledger);
  }

  AuditedReading with(Ledger other) {
    return new AuditedReading(source, tree, other);
  }

  /** The auditor's findings. */
  List<Code> errors() {
    Diagnostics diagnostics = new Diagnostics(source);
    Auditor.audit(source, tree, ledger, diagnostics);
    return diagnostics.list().stream()
        .filter(said -> said.severity() == Severity.ERROR)
        .map(Diagnostic::code)
        .toList();
  }
}
