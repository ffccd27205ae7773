package activationlab.training;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Base64;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/**
 * Numbers bit by bit, compressed, to be kept as text. They are unpacked only into as much room as whoever reads them
 * expects. Immutable and safe on any thread.
 */
public final class Bits {
    private static final int CHUNK = 1 << 16;

    private final byte[] packed;

    private Bits(byte[] packed) {
        this.packed = packed;
    }

    /** Compresses bytes, which stay as they are. */
    public static Bits of(byte[] bytes) {
        Deflater deflater = new Deflater();
        try {
            deflater.setInput(bytes);
            deflater.finish();
            ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 2 + 64);
            byte[] chunk = new byte[CHUNK];
            while (!deflater.finished()) {
                out.write(chunk, 0, deflater.deflate(chunk));
            }
            return new Bits(out.toByteArray());
        } finally {
            deflater.end();
        }
    }

    /**
     * Understands what {@link #text()} gave.
     *
     * @throws IllegalArgumentException if it is not Base64
     */
    public static Bits parse(String text) {
        return new Bits(Base64.getDecoder().decode(text));
    }

    /** Returns them as Base64. */
    public String text() {
        return Base64.getEncoder().encodeToString(packed);
    }

    /** Returns how many bytes they take, compressed. */
    public int size() {
        return packed.length;
    }

    /**
     * Returns the bytes.
     *
     * @param expected how many there must be
     * @throws IllegalArgumentException if there are more or fewer, or they were not compressed like this
     */
    public byte[] unpacked(int expected) {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(packed);
            byte[] bytes = new byte[expected];
            int got = filled(inflater, bytes);
            boolean more = inflater.inflate(new byte[1]) > 0;
            if (got < expected || more || !inflater.finished()) {
                throw new IllegalArgumentException(
                        "got " + (more ? "more than " + expected : got) + " bytes, wanted " + expected);
            }
            return bytes;
        } catch (DataFormatException e) {
            throw new IllegalArgumentException("not compressed numbers", e);
        } finally {
            inflater.end();
        }
    }

    private static int filled(Inflater inflater, byte[] bytes) throws DataFormatException {
        int got = 0;
        int more;
        do {
            more = inflater.inflate(bytes, got, bytes.length - got);
            got += more;
        } while (more > 0 && got < bytes.length);
        return got;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Bits bits && Arrays.equals(packed, bits.packed);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(packed);
    }

    @Override
    public String toString() {
        return packed.length + " compressed bytes";
    }
}
