package activationlab.diagnosis;

import activationlab.training.LayerStats;

/** Which gradient of a layer is looked at. Safe on any thread. */
public enum GradientTensor {
    WEIGHTS("weights") {
        @Override
        public double norm(LayerStats layer) {
            return layer.weightGradientNorm();
        }
    },
    BIASES("biases") {
        @Override
        public double norm(LayerStats layer) {
            return layer.biasGradientNorm();
        }
    };

    private final String title;

    GradientTensor(String title) {
        this.title = title;
    }

    /** Returns the name shown to people. */
    public String title() {
        return title;
    }

    /** Returns the L2 norm of the loss gradient of this tensor on the latest batch. */
    public abstract double norm(LayerStats layer);
}
