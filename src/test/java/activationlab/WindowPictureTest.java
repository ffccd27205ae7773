package activationlab;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;

class WindowPictureTest {
    @Test
    void aBlankPictureIsRefused() {
        BufferedImage blank = new BufferedImage(100, 100, BufferedImage.TYPE_INT_RGB);
        assertThat(WindowPicture.complaint(blank)).contains("1 colors", "100 %");
    }

    @Test
    void aPictureWithContentPasses() {
        BufferedImage busy = new BufferedImage(100, 100, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 100; x++) {
            for (int y = 0; y < 50; y++) {
                busy.setRGB(x, y, x * 256 + y);
            }
        }
        assertThat(WindowPicture.complaint(busy)).isEmpty();
    }
}
