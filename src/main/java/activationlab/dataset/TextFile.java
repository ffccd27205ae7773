package activationlab.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Reads whole text files that people made. Safe on any thread. */
public final class TextFile {
    /** The largest file that is read, in bytes. */
    public static final int LARGEST = 64 << 20;

    private TextFile() {}

    /**
     * Returns the text of a UTF-8 file, without the byte order mark that some editors write.
     *
     * @param wanted what the file should be, for messages: {@code "a JSON file"}
     * @throws BadFile if it is missing, a folder, unreadable, larger than {@link #LARGEST} or not UTF-8
     */
    public static String read(Path file, String wanted) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw new BadFile(
                        file, "larger than " + (LARGEST >> 20) + " MiB, wanted " + wanted + " up to that size");
            }
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (NoSuchFileException e) {
            throw new BadFile(file, "no such file, wanted " + wanted);
        } catch (AccessDeniedException e) {
            throw new BadFile(file, "no permission to read it, wanted " + wanted);
        } catch (CharacterCodingException e) {
            throw new BadFile(file, "not UTF-8 text, wanted " + wanted);
        } catch (IOException e) {
            String fault = Files.isDirectory(file) ? "a folder" : "cannot be read (" + e.getMessage() + ")";
            throw new BadFile(file, fault + ", wanted " + wanted);
        }
    }
}
