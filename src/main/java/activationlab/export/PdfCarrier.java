package activationlab.export;

import activationlab.dataset.BadFile;
import activationlab.figure.Figure;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;

/**
 * The experiment in a PDF file: an attached file, which readers list and save. To read it back the document is not
 * parsed: an attachment with our mark is a stream in the plain bytes of the file, so a file made to harm a parser does
 * no harm. Safe on any thread.
 */
final class PdfCarrier {
    private static final String ATTACHMENT = Carried.NAME + ".json";
    private static final String START = "%PDF-";

    /** An entry of the attachment's dictionary that other programs leave alone. */
    private static final String MARK = "ActivationLabState";

    /** The bytes of a stream begin after the line end that follows this word. */
    private static final Pattern STREAM = Pattern.compile("stream\r?\n");

    private static final int LONGEST_ENTRY = 1 << 12;

    private PdfCarrier() {}

    /** Names a document after its first figure and attaches what it carries. */
    static void describe(PDDocument document, Figure figure, Carried carried) throws IOException {
        PDDocumentInformation about = new PDDocumentInformation();
        about.setTitle(figure.title());
        about.setSubject(figure.reading());
        about.setCreator("Activation Lab");
        document.setDocumentInformation(about);
        document.getDocumentCatalog().setLanguage("en");
        // The same figure gives the same bytes: no time, and a name that comes from what is in the file.
        document.setDocumentId(
                (long) figure.title().hashCode() << 32 ^ carried.json().hashCode());
        if (!carried.isEmpty()) {
            attach(document, carried);
        }
    }

    private static void attach(PDDocument document, Carried carried) throws IOException {
        byte[] json = carried.json().getBytes(StandardCharsets.UTF_8);
        PDEmbeddedFile content = new PDEmbeddedFile(document, new ByteArrayInputStream(json), COSName.FLATE_DECODE);
        content.setSubtype("application/json");
        content.setSize(json.length);
        content.getCOSObject().setBoolean(COSName.getPDFName(MARK), true);
        PDComplexFileSpecification entry = new PDComplexFileSpecification();
        entry.setFile(ATTACHMENT);
        entry.setFileUnicode(ATTACHMENT);
        entry.setFileDescription("The experiment behind this chart; open the file with Activation Lab");
        entry.setEmbeddedFile(content);
        PDEmbeddedFilesNameTreeNode list = new PDEmbeddedFilesNameTreeNode();
        list.setNames(Map.of(ATTACHMENT, entry));
        PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
        names.setEmbeddedFiles(list);
        document.getDocumentCatalog().setNames(names);
    }

    /** Returns whether text that starts like this is a PDF file. */
    static boolean knows(String start) {
        return start.startsWith(START);
    }

    /**
     * Returns what the document carries.
     *
     * @throws BadFile if it is damaged or carries nothing
     */
    static String read(byte[] bytes, Path file) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        int mark = text.lastIndexOf("/" + MARK); // what was added later counts
        if (mark < 0) {
            throw CarriedState.nothing(file, "PDF");
        }
        Matcher start = STREAM.matcher(text).region(mark, Math.min(text.length(), mark + LONGEST_ENTRY));
        if (!start.find()) {
            throw new BadFile(file, "byte " + mark, "the attached experiment does not begin, wanted stream");
        }
        int end = text.indexOf("endstream", start.end());
        String place = "byte " + start.end();
        if (end < 0) {
            throw new BadFile(file, place, "the attached experiment breaks off, wanted endstream");
        }
        byte[] packed = Arrays.copyOfRange(bytes, start.end(), end);
        return Unpacked.text(Unpacked.inflated(packed, file, place), file, place);
    }
}
