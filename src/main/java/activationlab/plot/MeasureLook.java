package activationlab.plot;

import activationlab.diagnosis.DeadMeasure;
import activationlab.figure.Bars;
import activationlab.figure.Dash;
import activationlab.figure.Ink;
import activationlab.figure.Marker;
import activationlab.figure.Role;

/** How each meaning of "dead" looks, the same in every chart. Safe on any thread. */
final class MeasureLook {
    private MeasureLook() {}

    static Ink ink(DeadMeasure measure) {
        return switch (measure) {
            case ZERO_ENTRIES -> Role.CURVE_1;
            case NEVER_ON_BATCH -> Role.CURVE_5;
            case NEVER_ON_DATASET -> Role.DANGER;
        };
    }

    static Bars.Pattern pattern(DeadMeasure measure) {
        return switch (measure) {
            case ZERO_ENTRIES -> Bars.Pattern.LIGHT;
            case NEVER_ON_BATCH -> Bars.Pattern.HATCHED;
            case NEVER_ON_DATASET -> Bars.Pattern.SOLID;
        };
    }

    static Dash dash(DeadMeasure measure) {
        return switch (measure) {
            case ZERO_ENTRIES -> Dash.SOLID;
            case NEVER_ON_BATCH -> Dash.DASHED;
            case NEVER_ON_DATASET -> Dash.DASH_DOT;
        };
    }

    static Marker marker(DeadMeasure measure) {
        return switch (measure) {
            case ZERO_ENTRIES -> Marker.CIRCLE;
            case NEVER_ON_BATCH -> Marker.DIAMOND;
            case NEVER_ON_DATASET -> Marker.SQUARE;
        };
    }
}
