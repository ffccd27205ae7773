package activationlab;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import javax.imageio.ImageIO;

/** Says whether a picture of the window shows something; run on the screenshot of a real window. */
public final class WindowPicture {
    private static final int LEAST_COLORS = 50;
    private static final double LARGEST_SHARE = 0.95;

    private WindowPicture() {}

    /** Exits with code 1 and a sentence if the PNG file named by the only argument is blank. */
    public static void main(String[] arguments) throws IOException {
        BufferedImage picture = ImageIO.read(new File(arguments[0]));
        String complaint = complaint(picture);
        if (!complaint.isEmpty()) {
            System.err.println(arguments[0] + ": " + complaint);
            System.exit(1);
        }
        System.out.println(arguments[0] + ": " + picture.getWidth() + "x" + picture.getHeight() + ", not blank");
    }

    /** Returns what is wrong with the picture, or nothing. */
    static String complaint(BufferedImage picture) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                counts.merge(picture.getRGB(x, y), 1, Integer::sum);
            }
        }
        double largest =
                counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        double share = largest / ((double) picture.getWidth() * picture.getHeight());
        if (counts.size() < LEAST_COLORS || share > LARGEST_SHARE) {
            return counts.size() + " colors, the most frequent one on " + Math.round(share * 100)
                    + " % of the picture; wanted at least " + LEAST_COLORS + " and at most "
                    + Math.round(LARGEST_SHARE * 100) + " %";
        }
        return "";
    }
}
