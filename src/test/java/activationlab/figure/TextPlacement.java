package activationlab.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/** What must hold for the texts of every picture, for tests. */
public final class TextPlacement {
    private TextPlacement() {}

    /** Asserts that every text lies inside the picture and touches no other. */
    public static void assertReadable(RecordingSurface surface) {
        List<RecordingSurface.Text> texts = surface.texts();
        for (int i = 0; i < texts.size(); i++) {
            Box box = texts.get(i).box();
            assertThat(box.x() >= 0
                            && box.y() >= 0
                            && box.right() <= surface.width()
                            && box.bottom() <= surface.height())
                    .as("%s lies inside %s x %s", texts.get(i), surface.width(), surface.height())
                    .isTrue();
            for (int j = 0; j < i; j++) {
                assertThat(apart(box, texts.get(j).box()))
                        .as("%s and %s at %s x %s", texts.get(i), texts.get(j), surface.width(), surface.height())
                        .isTrue();
            }
        }
    }

    private static boolean apart(Box a, Box b) {
        return a.right() <= b.x() || b.right() <= a.x() || a.bottom() <= b.y() || b.bottom() <= a.y();
    }
}
