package activationlab.code;

import activationlab.activation.Activation;
import activationlab.activation.Catalog;
import activationlab.activation.Learned;
import activationlab.activation.Randomized;
import activationlab.network.HiddenLayer;
import activationlab.network.Loss;
import activationlab.network.Topology;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The activations of a network, each with a function name of its own. For one thread. */
final class NamedActivations {
    private final Language language;
    private final Map<Activation, String> names = new LinkedHashMap<>();

    NamedActivations(Topology topology, Language language) {
        this.language = language;
        for (HiddenLayer layer : topology.hidden()) {
            add(layer.activation());
        }
        squash(topology.loss()).ifPresent(this::add);
    }

    /** Returns what keeps the outputs in range, if anything does that the loss does not do itself. */
    static Optional<Activation> squash(Loss loss) {
        return switch (loss) {
            case POSITIVE_SQUARED_ERROR, BOUNDED_SQUARED_ERROR, RECTIFIED_SQUARED_ERROR -> Catalog.find(loss.head());
            case MEAN_SQUARED_ERROR, BINARY_CROSS_ENTROPY, CROSS_ENTROPY -> Optional.empty();
        };
    }

    private void add(Activation activation) {
        if (!names.containsKey(activation)) {
            String plain = Spelling.function(activation, language);
            String name = plain;
            for (int number = 2; names.containsValue(name); number++) {
                name = Spelling.of(plain, Integer.toString(number), language);
            }
            names.put(activation, name);
        }
    }

    /** Returns the name of the function of an activation. */
    String name(Activation activation) {
        return String.valueOf(names.get(activation));
    }

    /** Returns all functions, with derivatives. */
    String text(Functions functions) {
        StringBuilder text = new StringBuilder();
        names.forEach((activation, name) -> text.append(text(functions, activation, name)));
        return text.toString();
    }

    private String text(Functions functions, Activation activation, String name) {
        boolean library = language == Language.PYTORCH || language == Language.KERAS;
        if (library && (activation instanceof Learned || activation instanceof Randomized)) {
            return ""; // a layer of the library
        }
        String both = activation instanceof Learned learned
                ? functions.learned(learned, name)
                : functions.both(activation, name);
        return language == Language.JAVA ? both : both + "\n";
    }
}
