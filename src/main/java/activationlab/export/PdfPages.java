package activationlab.export;

/** How charts share the pages of a PDF file. */
public enum PdfPages {
    /** Each chart on a page of its own size. */
    ONE_EACH,
    /** Four charts on a sheet of A4. */
    CONTACT_SHEET
}
