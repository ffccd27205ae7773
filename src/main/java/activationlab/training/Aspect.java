package activationlab.training;

/** Something that is measured only while somebody looks, because it takes time. Safe on any thread. */
public enum Aspect {
    /** Every hidden unit by itself, and when units die and revive. */
    UNITS,
    /** How activations and gradients of every layer are spread. */
    SPREADS,
    /** The network itself, to be asked and read beside the training. */
    NETWORK,
    /** The next step, taken apart at one unit. */
    MOTION
}
