package activationlab.export;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.awt.image.DataBufferInt;
import java.awt.image.IndexColorModel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * At most 256 colors for the frames of a film, and frames in these colors. No dithering: areas of one color stay so.
 * For one thread.
 */
final class GifColors {
    private static final int MOST = 256;
    // Colors that agree in the upper five bits of red, green and blue share a drawer.
    private static final int DRAWERS = 1 << 15;

    private final int[] counts = new int[DRAWERS];
    // The color that most pixels of a drawer have, by majority vote, and its votes.
    private final int[] favorites = new int[DRAWERS];
    private final int[] votes = new int[DRAWERS];
    private final int[] places = new int[DRAWERS];
    private List<Integer> colors = List.of();

    private static int drawer(int rgb) {
        return (rgb >> 9 & 0x7c00) | (rgb >> 6 & 0x3e0) | (rgb >> 3 & 0x1f);
    }

    /** Counts the colors of a frame. */
    void count(BufferedImage frame) {
        for (int pixel : pixels(frame)) {
            int rgb = pixel & 0xffffff;
            int drawer = drawer(rgb);
            counts[drawer]++;
            if (votes[drawer] == 0) {
                favorites[drawer] = rgb;
            }
            votes[drawer] += favorites[drawer] == rgb ? 1 : -1;
        }
    }

    private static int[] pixels(BufferedImage frame) {
        return ((DataBufferInt) frame.getRaster().getDataBuffer()).getData();
    }

    /** Chooses the colors, once all sample frames are counted. */
    void choose() {
        List<List<Integer>> boxes = new ArrayList<>();
        List<Integer> used = new ArrayList<>();
        for (int drawer = 0; drawer < DRAWERS; drawer++) {
            if (counts[drawer] > 0) {
                used.add(drawer);
            }
        }
        boxes.add(used);
        while (boxes.size() < MOST && split(boxes)) {
            // One box more.
        }
        colors = boxes.stream()
                .filter(box -> !box.isEmpty())
                .map(box -> favorites[
                        box.stream()
                                .max(Comparator.comparingInt(drawer -> counts[drawer]))
                                .orElseThrow()])
                .toList();
        Arrays.fill(places, -1);
    }

    /** Cuts the box with the widest spread in two; false if every box is one drawer. */
    private static boolean split(List<List<Integer>> boxes) {
        int widest = -1;
        int shift = 0;
        int spread = 0;
        for (int i = 0; i < boxes.size(); i++) {
            for (int channel = 0; channel <= 10; channel += 5) {
                int there = spread(boxes.get(i), channel);
                if (there > spread) {
                    widest = i;
                    shift = channel;
                    spread = there;
                }
            }
        }
        if (widest < 0) {
            return false;
        }
        List<Integer> box = new ArrayList<>(boxes.get(widest));
        int by = shift;
        int middle = (low(box, by) + high(box, by) + 1) / 2;
        boxes.set(
                widest,
                box.stream().filter(drawer -> (drawer >> by & 31) < middle).toList());
        boxes.add(box.stream().filter(drawer -> (drawer >> by & 31) >= middle).toList());
        return true;
    }

    private static int spread(List<Integer> box, int shift) {
        return box.isEmpty() ? 0 : high(box, shift) - low(box, shift);
    }

    private static int low(List<Integer> box, int shift) {
        return box.stream().mapToInt(drawer -> drawer >> shift & 31).min().orElse(0);
    }

    private static int high(List<Integer> box, int shift) {
        return box.stream().mapToInt(drawer -> drawer >> shift & 31).max().orElse(0);
    }

    /** Returns a frame in the colors that were chosen. */
    BufferedImage indexed(BufferedImage frame) {
        BufferedImage indexed =
                new BufferedImage(frame.getWidth(), frame.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, model());
        byte[] out = ((DataBufferByte) indexed.getRaster().getDataBuffer()).getData();
        int[] pixels = pixels(frame);
        for (int i = 0; i < out.length; i++) {
            out[i] = (byte) place(pixels[i] & 0xffffff);
        }
        return indexed;
    }

    private int place(int rgb) {
        int drawer = drawer(rgb);
        if (places[drawer] < 0) {
            places[drawer] = nearest(counts[drawer] > 0 ? favorites[drawer] : rgb);
        }
        return places[drawer];
    }

    private int nearest(int rgb) {
        int best = 0;
        int least = Integer.MAX_VALUE;
        for (int i = 0; i < colors.size(); i++) {
            int distance = distance(rgb, colors.get(i));
            if (distance < least) {
                least = distance;
                best = i;
            }
        }
        return best;
    }

    private static int distance(int one, int other) {
        int sum = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            int difference = (one >> shift & 255) - (other >> shift & 255);
            sum += difference * difference;
        }
        return sum;
    }

    private IndexColorModel model() {
        int count = colors.size();
        byte[] red = new byte[count];
        byte[] green = new byte[count];
        byte[] blue = new byte[count];
        for (int i = 0; i < count; i++) {
            int rgb = colors.get(i);
            red[i] = (byte) (rgb >> 16);
            green[i] = (byte) (rgb >> 8);
            blue[i] = (byte) rgb;
        }
        return new IndexColorModel(8, count, red, green, blue);
    }
}
