package activationlab.figure;

/** A color by its meaning; {@link Palette} knows what it looks like in a theme. */
public sealed interface Ink permits Role, LayerInk {
    /** Returns the ink of a curve slot; slots beyond the eighth begin again. */
    static Ink curve(int slot) {
        return Role.CURVES.get(Math.floorMod(slot, Role.CURVES.size()));
    }

    /** Returns the ink of layer {@code index} of {@code count}, from the first layer to the last. */
    static Ink layer(int index, int count) {
        return new LayerInk(count <= 1 ? 0 : (double) index / (count - 1));
    }
}
