package activationlab.plot;

import activationlab.activation.Activation;
import activationlab.activation.Parameter;
import activationlab.figure.Stroke;
import activationlab.scale.NumberText;

/**
 * An activation with the look it keeps while others come and go. Safe on any thread.
 *
 * @param activation the function
 * @param slot decides color, dash and marker, see {@link Stroke#slot}
 */
public record StyledActivation(Activation activation, int slot) {
    /** Returns color, dash, width and marker. */
    public Stroke stroke() {
        return Stroke.slot(slot);
    }

    /** Returns the name, with the parameters that differ from their initial values: {@code Leaky ReLU, α = 0.2}. */
    public String name() {
        StringBuilder name = new StringBuilder(activation.title());
        for (Parameter parameter : activation.parameters()) {
            double value = activation.parameter(parameter.id());
            if (value != parameter.initial()) {
                name.append(", ").append(parameter.symbol()).append(" = ").append(NumberText.shortest(value, 4));
            }
        }
        return name.toString();
    }
}
