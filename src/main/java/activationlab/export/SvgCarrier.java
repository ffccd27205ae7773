package activationlab.export;

import activationlab.dataset.BadFile;
import java.io.StringReader;
import java.nio.file.Path;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The experiment in an SVG file: an element of ours, usually in the metadata. For one thread. */
final class SvgCarrier {
    /** The namespace of our element. */
    static final String NAMESPACE = "urn:" + Carried.NAME;

    /** Its name. */
    static final String ELEMENT = "state";

    private static final int DEEPEST = 64;

    private final XMLStreamReader reader;
    private final Path file;
    private int depth;
    private @Nullable String found;

    private SvgCarrier(XMLStreamReader reader, Path file) {
        this.reader = reader;
        this.file = file;
    }

    /**
     * Returns what the picture carries.
     *
     * @throws BadFile naming line and column if it is not XML, declares a document type, or nests too deep; or if it
     *     carries nothing
     */
    static String read(byte[] bytes, Path file) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        // The parser counts &lt; and its like, the only entities there are without a document type.
        factory.setProperty("jdk.xml.maxGeneralEntitySizeLimit", CarriedState.LONGEST);
        factory.setProperty("jdk.xml.totalEntitySizeLimit", CarriedState.LONGEST);
        String text = TextCarrier.withoutMark(Unpacked.text(bytes, file, "this SVG"));
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(text));
            return new SvgCarrier(reader, file).walk();
        } catch (XMLStreamException e) {
            throw notXml(file, e);
        } catch (BadFile e) {
            throw e;
        } catch (RuntimeException e) { // the parser's own faults on damaged files
            throw new BadFile(file, "not XML: " + BadFile.shown(String.valueOf(e.getMessage())));
        }
    }

    private String walk() throws XMLStreamException {
        try {
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamConstants.START_ELEMENT -> element();
                    case XMLStreamConstants.END_ELEMENT -> depth--;
                    case XMLStreamConstants.DTD -> throw new BadFile(file, place(), "declares a document type");
                    default -> {
                        // Text, comments and such do not matter.
                    }
                }
            }
        } finally {
            reader.close();
        }
        String text = found;
        if (text == null) {
            throw CarriedState.nothing(file, "SVG");
        }
        return text;
    }

    private void element() throws XMLStreamException {
        if (depth == 0 && !reader.getLocalName().equals("svg")) {
            throw new BadFile(file, place(), "starts with " + BadFile.shown(reader.getLocalName()) + ", wanted svg");
        }
        if (reader.getLocalName().equals(ELEMENT) && NAMESPACE.equals(reader.getNamespaceURI())) {
            if (found != null) {
                throw new BadFile(file, place(), "a second experiment, wanted one");
            }
            found = reader.getElementText();
            return;
        }
        depth++;
        if (depth > DEEPEST) {
            throw new BadFile(file, place(), "elements more than " + DEEPEST + " deep");
        }
    }

    private String place() {
        return "line " + reader.getLocation().getLineNumber() + ", column "
                + reader.getLocation().getColumnNumber();
    }

    private static BadFile notXml(Path file, XMLStreamException fault) {
        String message = String.valueOf(fault.getMessage());
        int detail = message.indexOf("Message: ");
        String words = BadFile.shown(detail < 0 ? message : message.substring(detail + 9));
        if (fault.getLocation() == null) {
            return new BadFile(file, "not XML: " + words);
        }
        String place = "line " + fault.getLocation().getLineNumber() + ", column "
                + fault.getLocation().getColumnNumber();
        return new BadFile(file, place, "not XML: " + words);
    }
}
