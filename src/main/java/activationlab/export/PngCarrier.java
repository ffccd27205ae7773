package activationlab.export;

import activationlab.dataset.BadFile;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/** The experiment in a PNG file: an iTXt chunk. Walks the chunks and decodes no pixels. For one thread. */
final class PngCarrier {
    private static final long SIGNATURE = 0x89504e470d0a1a0aL;
    private static final int MOST_CHUNKS = 65_536;
    private static final int HEADER = code("IHDR");
    private static final int TEXT = code("iTXt");
    private static final int END = code("IEND");

    private final ByteBuffer bytes;
    private final Path file;

    private PngCarrier(byte[] bytes, Path file) {
        this.bytes = ByteBuffer.wrap(bytes);
        this.file = file;
    }

    private static int code(String type) {
        return ByteBuffer.wrap(type.getBytes(StandardCharsets.US_ASCII)).getInt();
    }

    /** Returns whether these are the bytes of a PNG file. */
    static boolean knows(byte[] bytes) {
        return bytes.length >= Long.BYTES && ByteBuffer.wrap(bytes).getLong() == SIGNATURE;
    }

    /**
     * Returns what the picture carries.
     *
     * @throws BadFile naming the chunk if the file is damaged; or if it carries nothing, or twice
     */
    static String read(byte[] bytes, Path file) {
        return new PngCarrier(bytes, file).read();
    }

    private String read() {
        bytes.position(Long.BYTES);
        String found = null;
        for (int number = 1; number <= MOST_CHUNKS; number++) {
            Chunk chunk = next(number);
            if (chunk.type == END) {
                return known(found);
            }
            String text = chunk.type == TEXT ? carried(chunk) : null;
            if (text != null && found != null) {
                throw new BadFile(file, chunk.place(), "a second experiment, wanted one");
            }
            found = text == null ? found : text;
        }
        throw new BadFile(file, "more than " + MOST_CHUNKS + " chunks, wanted at most as many");
    }

    private String known(@Nullable String found) {
        if (found == null) {
            throw CarriedState.nothing(file, "PNG");
        }
        return found;
    }

    /** One chunk: its content lies from {@code start} to {@code end} of the file. */
    private record Chunk(int number, int type, int start, int end) {
        String place() {
            String letters = new String(ByteBuffer.allocate(4).putInt(type).array(), StandardCharsets.ISO_8859_1);
            return "chunk " + number + " (" + BadFile.shown(letters) + ")";
        }
    }

    private Chunk next(int number) {
        if (bytes.remaining() < 12) {
            throw new BadFile(file, "chunk " + number, "the file ends here, wanted an IEND chunk");
        }
        int length = bytes.getInt();
        int from = bytes.position();
        int type = bytes.getInt();
        Chunk chunk = new Chunk(number, type, from + 4, from + 4 + Math.max(0, length));
        if (length < 0 || length > bytes.remaining() - 4) {
            throw new BadFile(
                    file,
                    chunk.place(),
                    "says it has " + Integer.toUnsignedString(length) + " bytes, wanted at most the "
                            + Math.max(0, bytes.remaining() - 4) + " that follow");
        }
        if (number == 1 && type != HEADER) {
            throw new BadFile(file, chunk.place(), "wanted IHDR first");
        }
        CRC32 sum = new CRC32();
        sum.update(bytes.array(), from, 4 + length);
        bytes.position(chunk.end);
        int stored = bytes.getInt();
        if (stored != (int) sum.getValue()) {
            throw new BadFile(
                    file,
                    chunk.place(),
                    "damaged: check sum " + Integer.toHexString(stored) + ", wanted "
                            + Integer.toHexString((int) sum.getValue()));
        }
        return chunk;
    }

    /** Returns the text of our iTXt chunk, nothing for one of another program. */
    private @Nullable String carried(Chunk chunk) {
        int keywordEnd = zero(chunk, chunk.start);
        String keyword = new String(bytes.array(), chunk.start, keywordEnd - chunk.start, StandardCharsets.ISO_8859_1);
        if (!keyword.equals(Carried.NAME)) {
            return null;
        }
        if (keywordEnd + 3 > chunk.end) {
            throw new BadFile(file, chunk.place(), "breaks off after its keyword");
        }
        int flag = bytes.get(keywordEnd + 1);
        int method = bytes.get(keywordEnd + 2);
        if (flag < 0 || flag > 1 || method != 0) {
            throw new BadFile(
                    file, chunk.place(), "compression " + flag + ", method " + method + ", wanted 0 or 1, method 0");
        }
        int start = zero(chunk, zero(chunk, keywordEnd + 3) + 1) + 1;
        byte[] content = Arrays.copyOfRange(bytes.array(), start, chunk.end);
        return Unpacked.text(
                flag == 1 ? Unpacked.inflated(content, file, chunk.place()) : content, file, chunk.place());
    }

    private int zero(Chunk chunk, int from) {
        for (int i = from; i < chunk.end; i++) {
            if (bytes.get(i) == 0) {
                return i;
            }
        }
        throw new BadFile(file, chunk.place(), "a text without its end, wanted a zero byte");
    }
}
