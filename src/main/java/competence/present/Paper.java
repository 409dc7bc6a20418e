package competence.present;

/** What a checklist is printed on. */
public enum Paper {
  /** Whatever lies in the printer. */
  ANY,
  /** 210 mm by 297 mm. */
  A4,
  /** 8.5 inches by 11 inches. */
  LETTER
}
