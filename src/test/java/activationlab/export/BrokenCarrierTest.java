package activationlab.export;

import static org.assertj.core.api.Assertions.assertThat;

import activationlab.dataset.BadFile;
import activationlab.figure.Figure;
import activationlab.figure.Palette;
import activationlab.figure.SampleFigures;
import activationlab.figure.Theme;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Files damaged in thousands of ways: each is read or refused, none crashes the reader or keeps it busy. */
@Timeout(120)
class BrokenCarrierTest {
    private static final int MUTATIONS = 10_000;
    private static final int MOST_FLIPS = 8;
    private static final String JSON = "{\"version\":1,\"seed\":42,\"weights\":[" + "0.125,".repeat(200) + "1]}";
    private static final Path NAME = Path.of("handed-in");

    @TempDir
    private Path folder = Path.of("");

    private byte[] whole(FigureFormat format) throws IOException {
        Figure figure = SampleFigures.all().get(6);
        FileLook look = FileLook.of(Palette.of(Theme.LIGHT), new PngSize(160, 120, 96));
        Path file = folder.resolve("whole." + format.extension());
        format.write(figure, look.withCarried(new Carried(JSON)), file);
        return Files.readAllBytes(file);
    }

    @ParameterizedTest
    @EnumSource(FigureFormat.class)
    void tenThousandDamagedFilesOfEachKindAreReadOrRefused(FigureFormat format) throws IOException {
        byte[] whole = whole(format);
        int refused = 0;
        int read = 0;
        for (int seed = 0; seed < MUTATIONS; seed++) {
            byte[] damaged = damaged(whole, new Random(seed));
            try {
                assertThat(CarriedState.read(damaged, NAME).length()).isLessThanOrEqualTo(CarriedState.LONGEST);
                read++;
            } catch (BadFile e) {
                assertThat(e.getMessage())
                        .as("seed %d", seed)
                        .startsWith("handed-in")
                        .doesNotContain("\n");
                refused++;
            }
        }
        // Both ends must have been seen, else the damage is not of the kind that is meant.
        assertThat(refused).isGreaterThan(MUTATIONS / 100);
        assertThat(read).isPositive();
    }

    private static byte[] damaged(byte[] whole, Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> flipped(whole, random);
            case 1 -> Arrays.copyOf(whole, random.nextInt(whole.length));
            case 2 -> inserted(whole, random);
            case 3 -> cut(whole, random);
            case 4 -> withLength(whole, random);
            default -> doubled(whole, random);
        };
    }

    private static byte[] flipped(byte[] whole, Random random) {
        byte[] copy = whole.clone();
        int flips = 1 + random.nextInt(MOST_FLIPS);
        for (int i = 0; i < flips; i++) {
            copy[random.nextInt(copy.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return copy;
    }

    private static byte[] inserted(byte[] whole, Random random) {
        byte[] more = new byte[1 + random.nextInt(64)];
        random.nextBytes(more);
        int at = random.nextInt(whole.length);
        return joined(Arrays.copyOf(whole, at), more, Arrays.copyOfRange(whole, at, whole.length));
    }

    private static byte[] cut(byte[] whole, Random random) {
        int from = random.nextInt(whole.length);
        int to = Math.min(whole.length, from + 1 + random.nextInt(64));
        return joined(Arrays.copyOf(whole, from), Arrays.copyOfRange(whole, to, whole.length));
    }

    /** Writes a number that may be taken for a length. */
    private static byte[] withLength(byte[] whole, Random random) {
        byte[] copy = whole.clone();
        int[] lengths = {0, 1, -1, Integer.MAX_VALUE, Integer.MIN_VALUE, copy.length, random.nextInt()};
        ByteBuffer.wrap(copy).putInt(random.nextInt(copy.length - 4), lengths[random.nextInt(lengths.length)]);
        return copy;
    }

    private static byte[] doubled(byte[] whole, Random random) {
        int from = random.nextInt(whole.length);
        int to = from + random.nextInt(whole.length - from);
        byte[] part = Arrays.copyOfRange(whole, from, to);
        return joined(Arrays.copyOf(whole, to), part, Arrays.copyOfRange(whole, to, whole.length));
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    @Test
    void damageBehindARightCheckSumIsReadOrRefused() throws IOException {
        byte[] whole = whole(FigureFormat.PNG);
        int type = new String(whole, StandardCharsets.ISO_8859_1).indexOf("iTXt");
        int length = ByteBuffer.wrap(whole).getInt(type - 4);
        int refused = 0;
        for (int seed = 0; seed < MUTATIONS; seed++) {
            Random random = new Random(seed);
            byte[] copy = whole.clone();
            int flips = 1 + random.nextInt(MOST_FLIPS);
            for (int i = 0; i < flips; i++) {
                copy[type + 4 + random.nextInt(length)] ^= (byte) (1 << random.nextInt(8));
            }
            CRC32 sum = new CRC32();
            sum.update(copy, type, 4 + length);
            ByteBuffer.wrap(copy).putInt(type + 4 + length, (int) sum.getValue());
            try {
                CarriedState.read(copy, NAME);
            } catch (BadFile e) {
                refused++;
            }
        }
        assertThat(refused).isGreaterThan(MUTATIONS / 2);
    }
}
