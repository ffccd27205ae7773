package activationlab.training;

/**
 * Which hidden unit. Immutable and safe on any thread.
 *
 * @param layer the hidden layer, counted from 0
 * @param unit the unit in it, counted from 0
 */
public record UnitPlace(int layer, int unit) {
    public UnitPlace {
        if (layer < 0 || unit < 0) {
            throw new IllegalArgumentException("layer " + layer + ", unit " + unit + ": wanted none negative");
        }
    }

    /** Returns the place as people say it, counted from 1: {@code unit 3 of layer 2}. */
    public String title() {
        return "unit " + (unit + 1) + " of layer " + (layer + 1);
    }
}
