package activationlab.ui.training.settings;

import activationlab.training.RateSchedule.Decay;

/** How the rate can fall. Safe on any thread. */
enum DecayKind {
    CONSTANT("constant", new Decay.Constant()),
    STEPS("steps", new Decay.Steps(50, 0.5)),
    COSINE("cosine", new Decay.Cosine(200, 0));

    private final String title;
    // A record of two numbers.
    @SuppressWarnings("ImmutableEnumChecker")
    private final Decay first;

    DecayKind(String title, Decay first) {
        this.title = title;
        this.first = first;
    }

    /** Returns the name shown to people. */
    String title() {
        return title;
    }

    /** Returns a decay of this kind. */
    Decay first() {
        return first;
    }

    /** Returns the kind of a decay. */
    static DecayKind of(Decay decay) {
        return switch (decay) {
            case Decay.Constant ignored -> CONSTANT;
            case Decay.Steps ignored -> STEPS;
            case Decay.Cosine ignored -> COSINE;
        };
    }
}
