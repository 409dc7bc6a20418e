package competence.browser;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;

/** An open checklist, with the actions of its users. */
final class ChecklistPage {
  private final Page page;

  ChecklistPage(Page page) {
    this.page = page;
  }

  Page page() {
    return page;
  }

  /** The element of an item with its sub-items. */
  Locator item(String id) {
    return page.locator("#" + id);
  }

  /** The box of an item. */
  Locator box(String id) {
    return page.locator("#" + id + "_box");
  }

  /** Inverts a tick. */
  ChecklistPage tick(String... ids) {
    for (String id : ids) {
      box(id).click();
    }
    return this;
  }

  /** The count of finished items below a heading or stem. */
  Locator count(String id) {
    return page.locator("#" + id + "_count");
  }

  /** The ids of all competences that are ticked, in their order. */
  Object ticked() {
    return page.evaluate(
        "() => [...document.querySelectorAll('li.leaf')]"
            + ".filter(l => l.querySelector('input[type=checkbox]').checked).map(l => l.id)");
  }

  /** The ids of all competences that can be seen, in their order. */
  Object seen() {
    return page.evaluate(
        "() => [...document.querySelectorAll('li.leaf')]"
            + ".filter(l => l.checkVisibility()).map(l => l.id)");
  }

  /** The current message of the page. */
  Locator message() {
    return page.locator("#_status");
  }

  /** The total count of finished items. */
  Locator progress() {
    return page.locator("#_progress");
  }

  ChecklistPage undo() {
    page.locator("#_undo").click();
    return this;
  }

  /** Searches. */
  ChecklistPage find(String words) {
    page.locator("#_find").fill(words);
    return this;
  }

  /** Filters: "todo", "done", "noted", or "" for all. */
  ChecklistPage show(String which) {
    page.locator("#_show").selectOption(which);
    return this;
  }

  /** The count of shown items. */
  Locator found() {
    return page.locator("#_found");
  }

  /** Opens the panel of a competence. */
  Locator panel(String id) {
    Locator rate = page.locator("#" + id + " details.rate");
    if (rate.getAttribute("open") == null) {
      rate.locator("summary").click();
    }
    return rate.locator(".panel");
  }

  /** A field of a panel: self, assessor, date, by, note. */
  Locator answer(String id, String field) {
    return panel(id).locator("[data-answer=" + field + "]");
  }

  /** Rates an item and adds a note. */
  ChecklistPage rate(String id, String self, String assessor, String evidence) {
    answer(id, "self").selectOption(self);
    answer(id, "assessor").selectOption(assessor);
    answer(id, "note").fill(evidence);
    return this;
  }

  /** A field of the whole checklist: name, assessor, date, plan. */
  Locator field(String name) {
    return page.locator("[data-field=" + name + "]");
  }

  /** The report on the answers of a record. */
  Locator report() {
    return page.locator("#_report");
  }

  /** Saves the record, and reads the file. */
  String save() {
    return text(download("#_save"));
  }

  /** Saves the spreadsheet, and reads the file. */
  String spreadsheet() {
    return text(download("#_csv"));
  }

  /** Saves something by a button. */
  Download download(String button) {
    return page.waitForDownload(() -> page.locator(button).click());
  }

  /** Loads a record. */
  ChecklistPage load(String record) {
    return load("record.json", record.getBytes(StandardCharsets.UTF_8));
  }

  /** Loads a file. */
  ChecklistPage load(String name, byte[] content) {
    page.locator("#_file").setInputFiles(new FilePayload(name, "application/json", content));
    return this;
  }

  private static String text(Download download) {
    try {
      return Files.readString(download.path());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
