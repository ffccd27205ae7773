package activationlab.cli;

import activationlab.activation.Activation;
import activationlab.activation.Catalog;
import activationlab.plot.StyledActivation;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Lists of activations as text: {@code relu,leaky_relu:alpha=0.2}. */
final class ActivationNames {
    private static final String ALL = "all";

    private ActivationNames() {}

    /**
     * Returns the activations a text names, each with the look of its place in the list.
     *
     * @throws BadInput saying which name or parameter is wrong
     */
    static List<StyledActivation> parse(String text) {
        List<StyledActivation> curves = new ArrayList<>();
        if (text.strip().equals(ALL)) {
            Catalog.all().forEach(activation -> curves.add(new StyledActivation(activation, curves.size())));
            return curves;
        }
        for (String part : text.split(",", -1)) {
            curves.add(new StyledActivation(one(part.strip()), curves.size()));
        }
        return curves;
    }

    /**
     * Returns activations that a hidden layer can use; {@code all} names every one of those.
     *
     * @throws BadInput saying which name or parameter is wrong
     */
    static List<Activation> hidden(String text) {
        return text.strip().equals(ALL)
                ? Catalog.elementwise()
                : parse(text).stream().map(StyledActivation::activation).toList();
    }

    /** Returns activations, each with the look of its place. */
    static List<StyledActivation> lineup(List<Activation> activations) {
        return IntStream.range(0, activations.size())
                .mapToObj(slot -> new StyledActivation(activations.get(slot), slot))
                .toList();
    }

    /**
     * Returns the one activation that a text names.
     *
     * @throws BadInput saying which name or parameter is wrong, or how many there are
     */
    static Activation single(String option, String text) {
        List<StyledActivation> named = parse(text);
        if (named.size() != 1) {
            throw new BadInput(option + " " + text + " has " + named.size() + " names, wanted 1");
        }
        return named.getFirst().activation();
    }

    /** Returns the text that names an activation; parameters only where they are not the initial ones. */
    static String text(Activation activation) {
        if (Catalog.find(activation.id()).filter(activation::equals).isPresent()
                || activation.parameters().isEmpty()) {
            return activation.id();
        }
        return activation.id() + ":"
                + activation.parameters().stream()
                        .map(each -> each.id() + "=" + Decimal.shortest(activation.parameter(each.id())))
                        .collect(Collectors.joining(";"));
    }

    private static Activation one(String text) {
        int colon = text.indexOf(':');
        String name = colon < 0 ? text : text.substring(0, colon);
        Activation plain = Catalog.find(name)
                .orElseThrow(() -> new BadInput("no activation '" + name + "', wanted some of " + ALL + ", "
                        + Catalog.all().stream().map(Activation::id).collect(Collectors.joining(", "))));
        try {
            return colon < 0 ? plain : Assignments.apply(plain, text.substring(colon + 1));
        } catch (BadInput e) {
            throw new BadInput("activation '" + text + "': " + e.getMessage());
        }
    }
}
