package activationlab.cli;

import activationlab.activation.Activation;
import java.util.HashSet;
import java.util.Set;

/** Parameters as text: {@code alpha=0.01;beta=1}. */
final class Assignments {
    private Assignments() {}

    /**
     * Returns the activation with its parameters set as the text says; a blank text sets none.
     *
     * @throws BadInput saying what is wrong with the text
     */
    static Activation apply(Activation activation, String text) {
        Activation changed = activation;
        Set<String> seen = new HashSet<>();
        for (String pair : text.isBlank() ? new String[0] : text.split(";", -1)) {
            int equals = pair.indexOf('=');
            if (equals < 0) {
                throw new BadInput("got '" + pair + "', wanted name=number, several parted by ';'");
            }
            String name = pair.substring(0, equals).strip();
            if (!seen.add(name)) {
                throw new BadInput("'" + name + "' is set twice, wanted once");
            }
            changed = set(changed, name, Decimal.parse(pair.substring(equals + 1)));
        }
        return changed;
    }

    private static Activation set(Activation activation, String name, double value) {
        try {
            return activation.with(name, value);
        } catch (IllegalArgumentException e) {
            throw new BadInput(String.valueOf(e.getMessage()));
        }
    }
}
