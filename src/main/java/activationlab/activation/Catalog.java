package activationlab.activation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The only list of activations: menus, legends, the command line, files and tests iterate it. Safe on any thread. */
public final class Catalog {
    private static final List<Activation> ALL = List.of(
            new Identity(),
            new Sigmoid(),
            new Tanh(),
            new Relu(),
            new LeakyRelu(),
            new Prelu(),
            new Rrelu(),
            new Elu(),
            new Celu(),
            new Selu(),
            new Gelu(),
            new GeluTanh(),
            new Swish(),
            new Mish(),
            new Softplus(),
            new SquaredRelu(),
            new Softsign(),
            new LogSigmoid(),
            new HardSigmoid(),
            new HardTanh(),
            new HardSwish(),
            new Relu6(),
            new Softshrink(),
            new Hardshrink(),
            new Tanhshrink(),
            new Arctan(),
            new Sine(),
            new Gaussian(),
            new Step(),
            new SoftmaxSlice());

    private static final List<Activation> ELEMENTWISE =
            ALL.stream().filter(Activation::elementwise).toList();

    private Catalog() {}

    /** Returns every activation that can be drawn as a curve, parameters at their initial values. */
    public static List<Activation> all() {
        return ALL;
    }

    /** Returns those that a hidden layer can use. */
    public static List<Activation> elementwise() {
        return ELEMENTWISE;
    }

    /** Returns the activation of that id or alias, parameters at their initial values. */
    public static Optional<Activation> find(String idOrAlias) {
        return ALL.stream()
                .filter(a -> a.id().equals(idOrAlias) || a.aliases().contains(idOrAlias))
                .findFirst();
    }

    /**
     * Returns the activation of that id or alias.
     *
     * @throws IllegalArgumentException naming what there is, if it is not one of them
     */
    public static Activation require(String idOrAlias) {
        return find(idOrAlias)
                .orElseThrow(() -> new IllegalArgumentException("no activation '" + idOrAlias + "'; there are "
                        + ALL.stream().map(Activation::id).collect(Collectors.joining(", "))));
    }
}
