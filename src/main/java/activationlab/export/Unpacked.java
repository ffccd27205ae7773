package activationlab.export;

import activationlab.dataset.BadFile;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Unpacks what strangers packed, within bounds. Safe on any thread. */
final class Unpacked {
    /** A large experiment packs to a tenth or, with many spaces, to a fiftieth; a small one may be all zeros. */
    private static final int MOST_FOLD = 200;

    private static final int ALWAYS = 16 << 20;

    private Unpacked() {}

    /**
     * Returns the bytes of a zlib stream.
     *
     * @throws BadFile if it is damaged, or unpacks to far more than it should
     */
    static byte[] inflated(byte[] packed, Path file, String place) {
        long most = Math.min(CarriedState.LONGEST, Math.max(ALWAYS, (long) MOST_FOLD * packed.length));
        ByteArrayOutputStream out = new ByteArrayOutputStream(4096);
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(packed);
            byte[] part = new byte[1 << 13];
            while (!inflater.finished()) {
                int count = inflater.inflate(part);
                if (count == 0 && !inflater.finished()) {
                    throw new BadFile(file, place, "the packed experiment breaks off");
                }
                out.write(part, 0, count);
                if (out.size() > most) {
                    throw new BadFile(file, place, "the experiment unpacks to more than " + most + " bytes");
                }
            }
            return out.toByteArray();
        } catch (DataFormatException e) {
            throw new BadFile(file, place, "the packed experiment is damaged: " + e.getMessage());
        } finally {
            inflater.end();
        }
    }

    /**
     * Returns bytes as text.
     *
     * @throws BadFile if they are not UTF-8
     */
    static String text(byte[] bytes, Path file, String place) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new BadFile(file, place, "not UTF-8 text");
        }
    }
}
