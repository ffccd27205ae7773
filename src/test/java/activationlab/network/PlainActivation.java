package activationlab.network;

import java.util.Locale;

/** Activations with the library's functions, as most people would write them. */
enum PlainActivation implements Reference.Elementwise {
    RELU {
        @Override
        public double value(double z) {
            return Math.max(0, z);
        }

        @Override
        public double slope(double z, double a) {
            return z > 0 ? 1 : 0;
        }
    },
    TANH {
        @Override
        public double value(double z) {
            return Math.tanh(z);
        }

        @Override
        public double slope(double z, double a) {
            return 1 - a * a;
        }
    },
    SIGMOID {
        @Override
        public double value(double z) {
            return 1 / (1 + Math.exp(-z));
        }

        @Override
        public double slope(double z, double a) {
            return a * (1 - a);
        }
    },
    SWISH {
        @Override
        public double value(double z) {
            return z / (1 + Math.exp(-z));
        }

        @Override
        public double slope(double z, double a) {
            double s = 1 / (1 + Math.exp(-z));
            return s + a * (1 - s);
        }
    };

    static PlainActivation of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }
}
