package activationlab.code;

import activationlab.activation.Activation;
import activationlab.activation.Learned;
import activationlab.activation.Randomized;
import activationlab.network.HiddenLayer;
import activationlab.network.Normalization;
import activationlab.network.Topology;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The layers of a network as NumPy and Java programs of ours make them. Immutable, safe on any thread. */
final class LayerCode {
    private final Settings settings;
    private final Topology topology;
    private final NamedActivations names;

    LayerCode(Settings settings, NamedActivations names) {
        this.settings = settings;
        this.topology = settings.topology();
        this.names = names;
    }

    /** Returns the lines that make the layers. */
    String layers() {
        return settings.language() == Language.JAVA ? javaLayers() : numpyLayers();
    }

    private String numpyLayers() {
        List<String> lines = new ArrayList<>();
        for (int l = 0; l < topology.hidden().size(); l++) {
            HiddenLayer layer = topology.hidden().get(l);
            String name = names.name(layer.activation());
            List<String> parts = new ArrayList<>(List.of(
                    Integer.toString(topology.fanIn(l)),
                    Integer.toString(layer.units()),
                    name,
                    Spelling.of(name, "slope", Language.NUMPY)));
            parts.addAll(numpyOptions(layer, l));
            lines.add("    Layer(" + String.join(", ", parts) + "),");
        }
        int last = topology.hidden().size();
        lines.add("    Layer(" + topology.fanIn(last) + ", " + topology.outputs() + "),");
        return String.join("\n", lines);
    }

    private static List<String> numpyOptions(HiddenLayer layer, int l) {
        List<String> options = new ArrayList<>();
        if (layer.normalization() == Normalization.BATCH) {
            options.add("norm=True");
        }
        if (layer.dropout() > 0) {
            options.add("dropout=" + layer.dropout());
            options.add("dropout_key=(SeededRandom(SEED, \"dropout\").bits() + " + l + ") & MASK");
        }
        if (layer.activation() instanceof Learned learned) {
            options.add("alpha=" + learned.parameter(learned.learned().id()));
        }
        if (layer.activation() instanceof Randomized randomized) {
            options.add("lower=" + randomized.lowerSlope());
            options.add("upper=" + randomized.upperSlope());
            options.add("slopes_key=(SeededRandom(SEED, \"slopes\").bits() + " + l + ") & MASK");
        }
        return options;
    }

    private String javaLayers() {
        List<String> lines = new ArrayList<>();
        lines.add("Layer[] layers = new Layer[" + topology.layers() + "];");
        for (int l = 0; l < topology.layers(); l++) {
            String layer = "layers[" + l + "]";
            lines.add(layer + " = new Layer(" + topology.fanIn(l) + ", " + topology.fanOut(l) + ");");
            if (l < topology.hidden().size()) {
                lines.addAll(javaOptions(topology.hidden().get(l), l).stream()
                        .map(option -> layer + "." + option + ";")
                        .toList());
            }
        }
        lines.add("return layers;");
        return lines.stream().map(line -> "        " + line).collect(Collectors.joining("\n"));
    }

    private static List<String> javaOptions(HiddenLayer layer, int l) {
        List<String> options = new ArrayList<>();
        if (layer.normalization() == Normalization.BATCH) {
            options.add("normalized = true");
        }
        if (layer.dropout() > 0) {
            options.add("dropout = " + layer.dropout());
            options.add("dropoutKey = new SeededRandom(SEED, \"dropout\").bits() + " + l);
        }
        if (layer.activation() instanceof Learned learned) {
            options.add("alpha = new Tensor(1)");
            options.add(
                    "alpha.value[0] = " + learned.parameter(learned.learned().id()));
        }
        if (layer.activation() instanceof Randomized randomized) {
            options.add("lower = " + randomized.lowerSlope());
            options.add("upper = " + randomized.upperSlope());
            options.add("slopesKey = new SeededRandom(SEED, \"slopes\").bits() + " + l);
        }
        return options;
    }

    /** Returns the branches that choose the activation of a layer, in Java. */
    String values() {
        return branches(activation -> {
            String name = names.name(activation);
            if (activation instanceof Learned) {
                return name + "(x, layer.alpha.value[0])";
            }
            return activation instanceof Randomized ? "x > 0 ? x : layer.slope(unit, sample) * x" : name + "(x)";
        });
    }

    /** Returns the branches that choose the derivative of the activation of a layer, in Java. */
    String slopes() {
        return branches(activation -> {
            String name = Spelling.of(names.name(activation), "slope", Language.JAVA);
            if (activation instanceof Learned) {
                return name + "(x, layer.alpha.value[0])";
            }
            return activation instanceof Randomized ? "x > 0 ? 1 : layer.slope(unit, sample)" : name + "(x)";
        });
    }

    private String branches(Function<Activation, String> result) {
        Map<String, List<String>> layers = new LinkedHashMap<>();
        for (int l = 0; l < topology.hidden().size(); l++) {
            String text = result.apply(topology.hidden().get(l).activation());
            layers.computeIfAbsent(text, ignored -> new ArrayList<>()).add(Integer.toString(l));
        }
        return layers.entrySet().stream()
                .map(entry -> "            case " + String.join(", ", entry.getValue()) + " -> " + entry.getKey() + ";")
                .collect(Collectors.joining("\n"));
    }
}
