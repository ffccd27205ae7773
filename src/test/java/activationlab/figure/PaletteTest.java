package activationlab.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PaletteTest {
    @ParameterizedTest
    @EnumSource
    void textIsReadableOnTheSurface(Theme theme) {
        for (Role role : List.of(Role.TEXT, Role.TEXT_MUTED, Role.ACCENT, Role.GOOD, Role.WARNING, Role.DANGER)) {
            assertThat(contrast(theme, role)).as("%s of %s", theme, role).isGreaterThanOrEqualTo(4.5);
        }
    }

    @ParameterizedTest
    @EnumSource
    void curvesAndClassesStandOutFromTheSurface(Theme theme) {
        for (Role role : Role.CURVES) {
            assertThat(contrast(theme, role)).as("%s of %s", theme, role).isGreaterThanOrEqualTo(3.0);
        }
        assertThat(contrast(theme, Role.CLASS_A)).isGreaterThanOrEqualTo(3.0);
        assertThat(contrast(theme, Role.CLASS_B)).isGreaterThanOrEqualTo(3.0);
    }

    @ParameterizedTest
    @EnumSource
    void layersStandOutFromTheSurface(Theme theme) {
        for (int layer = 0; layer < 20; layer++) {
            assertThat(contrast(theme, Ink.layer(layer, 20)))
                    .as("%s layer %d", theme, layer)
                    .isGreaterThan(3.0);
        }
    }

    @ParameterizedTest
    @EnumSource
    void gridStaysBehindWhatItMeasures(Theme theme) {
        assertThat(contrast(theme, Role.GRID)).isBetween(1.1, 1.6);
        assertThat(contrast(theme, Role.ZERO)).isGreaterThan(contrast(theme, Role.GRID));
        assertThat(contrast(theme, Role.AXIS)).isGreaterThan(contrast(theme, Role.ZERO));
    }

    @ParameterizedTest
    @EnumSource
    void divergingRampMeetsInTheSurface(Theme theme) {
        Palette palette = Palette.of(theme);
        int middle = palette.ramp(Ramp.DIVERGING, 0.5);
        assertThat(contrast(middle, palette.argb(Role.SURFACE))).isLessThan(1.05);
        assertThat(palette.ramp(Ramp.DIVERGING, -1)).isEqualTo(palette.ramp(Ramp.DIVERGING, 0));
        assertThat(palette.ramp(Ramp.DIVERGING, 2)).isEqualTo(palette.ramp(Ramp.DIVERGING, 1));
    }

    @Test
    void paperHasNoColorsAndThickerLines() {
        Palette print = Palette.of(Theme.PRINT);
        for (Role role : Role.values()) {
            int argb = print.argb(role);
            assertThat(argb >> 16 & 255).as(role.name()).isEqualTo(argb & 255).isEqualTo(argb >> 8 & 255);
        }
        assertThat(print.thickness()).isGreaterThan(Palette.of(Theme.LIGHT).thickness());
    }

    @Test
    void namesTheColorThatIsMissing() {
        assertThatThrownBy(() -> Palette.parse(".root { }", Background.SURFACE, 1))
                .hasMessage("color -lab-surface is missing, wanted -lab-surface: #rrggbb;");
    }

    private static double contrast(Theme theme, Ink ink) {
        Palette palette = Palette.of(theme);
        return contrast(palette.argb(ink), palette.argb(Role.SURFACE));
    }

    /** Contrast ratio of WCAG 2.2, 1..21. */
    private static double contrast(int a, int b) {
        double high = Math.max(luminance(a), luminance(b));
        double low = Math.min(luminance(a), luminance(b));
        return (high + 0.05) / (low + 0.05);
    }

    private static double luminance(int argb) {
        return 0.2126 * linear(argb >> 16 & 255) + 0.7152 * linear(argb >> 8 & 255) + 0.0722 * linear(argb & 255);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
