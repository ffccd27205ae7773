package activationlab.export;

import activationlab.dataset.BadFile;
import activationlab.dataset.TextFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Reads the experiment that a file carries, whatever kind of file it is by its content. Files are letters from
 * strangers: a damaged or hostile one is refused, it costs neither endless time nor endless memory. Safe on any thread.
 */
public final class CarriedState {
    private static final String WANTED = "a PNG, SVG, PDF, CSV, Markdown or session file";

    /** The most letters that an experiment may have. */
    static final int LONGEST = TextFile.LARGEST;

    private CarriedState() {}

    /**
     * Returns the JSON text that a file carries, or the whole of a JSON file. Whether it makes sense is not asked.
     *
     * @throws BadFile if the file cannot be read, is damaged, or carries nothing
     */
    public static String read(Path file) {
        return read(bytes(file), file);
    }

    /** Returns what the bytes of a file carry, see {@link #read(Path)}. */
    static String read(byte[] bytes, Path file) {
        if (PngCarrier.knows(bytes)) {
            return PngCarrier.read(bytes, file);
        }
        String start = new String(bytes, 0, Math.min(bytes.length, 64), StandardCharsets.UTF_8);
        if (PdfCarrier.knows(start)) {
            return PdfCarrier.read(bytes, file);
        }
        if (TextCarrier.knows(start)) {
            return TextCarrier.read(bytes, file);
        }
        if (start.replace("\uFEFF", "").stripLeading().startsWith("<")) {
            return SvgCarrier.read(bytes, file);
        }
        throw new BadFile(file, "carries no experiment, wanted " + WANTED);
    }

    private static byte[] bytes(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(TextFile.LARGEST + 1);
            if (bytes.length > TextFile.LARGEST) {
                throw new BadFile(
                        file,
                        "larger than " + (TextFile.LARGEST >> 20) + " MiB, wanted " + WANTED + " up to that size");
            }
            return bytes;
        } catch (NoSuchFileException e) {
            throw new BadFile(file, "no such file, wanted " + WANTED);
        } catch (AccessDeniedException e) {
            throw new BadFile(file, "no permission to read it, wanted " + WANTED);
        } catch (IOException e) {
            String fault = Files.isDirectory(file) ? "a folder" : "cannot be read (" + e.getMessage() + ")";
            throw new BadFile(file, fault + ", wanted " + WANTED);
        }
    }

    /**
     * Returns whether a file seems to carry something: pictures do, and text that starts as such text does; whether it
     * is whole is not asked.
     *
     * @throws BadFile if the file cannot be read
     */
    public static boolean seemsToCarry(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        boolean table = name.endsWith(".csv") || name.endsWith(".tsv") || name.endsWith(".txt");
        return !table || TextCarrier.knows(start(bytes(file)));
    }

    private static String start(byte[] bytes) {
        return new String(bytes, 0, Math.min(bytes.length, 64), StandardCharsets.UTF_8);
    }

    /** Returns the complaint about a file of a kind that carries nothing. */
    static BadFile nothing(Path file, String kind) {
        return new BadFile(
                file, "this " + kind + " carries no experiment, wanted one that was exported with its experiment");
    }
}
