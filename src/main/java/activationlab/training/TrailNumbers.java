package activationlab.training;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * The numbers of a trail: a column for each quantity, and of all columns first the highest byte of every number, then
 * the next, since these are much alike. Immutable and safe on any thread.
 */
final class TrailNumbers {
    private static final List<ToDoubleFunction<Frame>> OF_FRAME = List.of(
            Frame::step, Frame::epoch, Frame::trainLoss, Frame::testLoss, Frame::trainAccuracy, Frame::testAccuracy);
    private static final List<ToDoubleFunction<LayerStats>> OF_LAYER = List.of(
            LayerStats::weightGradientNorm,
            LayerStats::biasGradientNorm,
            LayerStats::zeroEntries,
            LayerStats::silentOnBatch,
            LayerStats::silentOnDataset,
            LayerStats::saturatedOnBatch,
            layer -> layer.motion().meanGradient(),
            layer -> layer.motion().updateRatio());
    private static final int TOP = 56;
    private static final int BYTE = 8;

    private final int frames;
    private final byte[] bytes;

    TrailNumbers(Trail trail) {
        frames = trail.frames();
        bytes = trail.numbers().unpacked(size(frames, trail.layers()));
        for (int f = 0; f < frames; f++) {
            checkPlace(f);
        }
    }

    private void checkPlace(int f) {
        double step = at(0, f);
        double before = f == 0 ? -1 : at(0, f - 1);
        if (!(step > before && step <= 0x1p53 && at(1, f) >= 0)) {
            throw new IllegalArgumentException("frame " + f + " is of step " + step + ", wanted one after " + before);
        }
    }

    private static int size(int frames, int layers) {
        return Double.BYTES * frames * (OF_FRAME.size() + layers * OF_LAYER.size());
    }

    /** Writes down what was measured. */
    static Bits write(List<Frame> seen, int layers) {
        byte[] bytes = new byte[size(seen.size(), layers)];
        int plane = bytes.length / Double.BYTES;
        int next = 0;
        for (ToDoubleFunction<Frame> column : columns(layers)) {
            for (Frame frame : seen) {
                long bits = Double.doubleToRawLongBits(column.applyAsDouble(frame));
                for (int b = 0; b < Double.BYTES; b++) {
                    bytes[b * plane + next] = (byte) (bits >>> (TOP - BYTE * b));
                }
                next++;
            }
        }
        return Bits.of(bytes);
    }

    private static List<ToDoubleFunction<Frame>> columns(int layers) {
        List<ToDoubleFunction<Frame>> columns = new ArrayList<>(OF_FRAME);
        for (int l = 0; l < layers; l++) {
            int layer = l;
            OF_LAYER.forEach(part ->
                    columns.add(frame -> part.applyAsDouble(frame.layers().get(layer))));
        }
        return columns;
    }

    private double at(int column, int f) {
        int plane = bytes.length / Double.BYTES;
        long bits = 0;
        for (int b = 0; b < Double.BYTES; b++) {
            bits = bits << BYTE | (bytes[b * plane + column * frames + f] & 0xff);
        }
        return Double.longBitsToDouble(bits);
    }

    long step(int f) {
        return (long) at(0, f);
    }

    long epoch(int f) {
        return (long) at(1, f);
    }

    Scores scores(int f) {
        return new Scores(at(2, f), at(3, f), at(4, f), at(5, f));
    }

    LayerStats layer(int layer, int f) {
        int c = OF_FRAME.size() + layer * OF_LAYER.size();
        LayerStats.Motion motion = new LayerStats.Motion(at(c + 6, f), at(c + 7, f));
        return new LayerStats(at(c, f), at(c + 1, f), at(c + 2, f), at(c + 3, f), at(c + 4, f), at(c + 5, f), motion);
    }
}
