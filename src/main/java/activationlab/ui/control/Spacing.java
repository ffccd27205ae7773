package activationlab.ui.control;

import activationlab.scale.Range;

/** How the members of a range lie along a slider, whose ends are 0 and 1. Safe on any thread. */
public enum Spacing {
    /** Equal lengths are equal differences. */
    LINEAR {
        @Override
        double position(Range range, double value) {
            return (value - range.min()) / range.length();
        }

        @Override
        double value(Range range, double position) {
            return range.min() + position * range.length();
        }
    },
    /** Equal lengths are equal factors; the range must be positive. */
    LOG {
        @Override
        double position(Range range, double value) {
            return Math.log(value / range.min()) / Math.log(range.max() / range.min());
        }

        @Override
        double value(Range range, double position) {
            return range.min() * Math.pow(range.max() / range.min(), position);
        }
    },
    /** Whole numbers at equal distances. */
    WHOLE {
        @Override
        double position(Range range, double value) {
            return LINEAR.position(range, value);
        }

        @Override
        double value(Range range, double position) {
            return Math.rint(LINEAR.value(range, position));
        }
    },
    /** Whole numbers at equal factors; the range must be positive. */
    WHOLE_LOG {
        @Override
        double position(Range range, double value) {
            return LOG.position(range, value);
        }

        @Override
        double value(Range range, double position) {
            return Math.rint(LOG.value(range, position));
        }
    };

    /** Returns whether only whole numbers count. */
    boolean whole() {
        return this == WHOLE || this == WHOLE_LOG;
    }

    /** Returns whether equal lengths are equal factors. */
    boolean byFactors() {
        return this == LOG || this == WHOLE_LOG;
    }

    /** Returns where {@code value} lies, 0 at the smallest member of the range and 1 at the largest. */
    abstract double position(Range range, double value);

    /** Returns what lies at {@code position}, the inverse of {@link #position}. */
    abstract double value(Range range, double position);
}
