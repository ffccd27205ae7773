package activationlab.code;

import activationlab.activation.Activation;
import activationlab.activation.Learned;
import activationlab.activation.Randomized;
import activationlab.network.HiddenLayer;
import activationlab.network.Loss;
import activationlab.network.Normalization;
import activationlab.network.Optimizer;
import activationlab.network.Regularization;
import activationlab.network.Topology;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Layers, losses and optimizers of PyTorch and Keras. Immutable, safe on any thread. */
final class LibraryCode {
    private final Settings settings;
    private final Topology topology;
    private final NamedActivations names;
    private final boolean torch;

    LibraryCode(Settings settings, NamedActivations names) {
        this.settings = settings;
        this.topology = settings.topology();
        this.names = names;
        torch = settings.language() == Language.PYTORCH;
    }

    /** Returns a line for each layer. */
    String layers() {
        List<String> lines = new ArrayList<>();
        for (int l = 0; l < topology.hidden().size(); l++) {
            HiddenLayer layer = topology.hidden().get(l);
            lines.add(dense(l));
            if (layer.normalization() == Normalization.BATCH) {
                lines.add(
                        torch
                                ? "nn.BatchNorm1d(" + layer.units() + ")"
                                : "layers.BatchNormalization(momentum=0.9, epsilon=1e-5)");
            }
            lines.add(activation(layer.activation()));
            if (layer.dropout() > 0) {
                lines.add((torch ? "nn." : "layers.") + "Dropout(" + layer.dropout() + ")");
            }
        }
        lines.add(dense(topology.layers() - 1));
        if (!torch) {
            NamedActivations.squash(topology.loss()).ifPresent(f -> lines.add(applied(f)));
        }
        String indent = torch ? "    " : "        ";
        return lines.stream().map(line -> indent + line + ",").collect(Collectors.joining("\n"));
    }

    private String dense(int l) {
        return torch
                ? "nn.Linear(" + topology.fanIn(l) + ", " + topology.fanOut(l) + ")"
                : "layers.Dense(" + topology.fanOut(l) + penalties() + ")";
    }

    /** Keras has no other place for what PyTorch's optimizers call weight decay. */
    private String penalties() {
        Regularization regularization = settings.experiment().descent().regularization();
        double decay = decay(settings.experiment().descent().optimizer());
        String weights = regularization.penalizes() || decay > 0
                ? ", kernel_regularizer=keras.regularizers.L1L2(" + regularization.l1() + ", "
                        + (regularization.l2() + decay) / 2 + ")"
                : "";
        return weights + (decay > 0 ? ", bias_regularizer=keras.regularizers.L2(" + decay / 2 + ")" : "");
    }

    private static double decay(Optimizer optimizer) {
        return switch (optimizer) {
            case Optimizer.Descent sgd -> sgd.weightDecay();
            case Optimizer.Nesterov sgd -> sgd.weightDecay();
            case Optimizer.RmsProp rms -> rms.weightDecay();
            case Optimizer.Adam adam -> adam.weightDecay();
            case Optimizer.AdamW ignored -> 0;
        };
    }

    private String activation(Activation activation) {
        if (activation instanceof Learned learned) {
            double start = learned.parameter(learned.learned().id());
            return torch
                    ? "nn.PReLU(init=" + start + ")"
                    : "layers.PReLU(keras.initializers.Constant(" + start + "), shared_axes=[1])";
        }
        if (activation instanceof Randomized randomized) {
            String range = "(" + randomized.lowerSlope() + ", " + randomized.upperSlope() + ")";
            return torch ? "nn.RReLU" + range : "RandomLeaky" + range;
        }
        return applied(activation);
    }

    private String applied(Activation activation) {
        return (torch ? "Apply(" : "layers.Activation(") + names.name(activation) + ")";
    }

    /** Returns the loss. */
    String loss() {
        Loss loss = topology.loss();
        if (torch) {
            return Template.of("loss", Language.PYTORCH)
                    .with("losswords", "The loss of the output's pre-activations: " + loss.title() + ".")
                    .with("losscall", torchLoss(loss))
                    .text();
        }
        return switch (loss) {
            case BINARY_CROSS_ENTROPY -> "keras.losses.BinaryCrossentropy(from_logits=True)";
            case CROSS_ENTROPY -> "keras.losses.SparseCategoricalCrossentropy(from_logits=True)";
            default -> "keras.losses.MeanSquaredError()";
        };
    }

    /** Returns which answers {@code z} to targets {@code y} are right. */
    String right() {
        if (topology.loss() == Loss.CROSS_ENTROPY) {
            return "z.argmax(1) == y[:, 0]";
        }
        return "(z > 0.0) == (y > 0.5)";
    }

    private String torchLoss(Loss loss) {
        return switch (loss) {
            case BINARY_CROSS_ENTROPY -> "binary_cross_entropy_with_logits(z, y)";
            case CROSS_ENTROPY -> "cross_entropy(z, y[:, 0].long())";
            default ->
                NamedActivations.squash(loss)
                        .map(f -> "mse_loss(" + names.name(f) + "(z), y)")
                        .orElse("mse_loss(z, y)");
        };
    }

    /** Returns the call that makes the optimizer. */
    String optimizer() {
        return torch
                ? torchOptimizer(settings.experiment().descent().optimizer())
                : kerasOptimizer(settings.experiment().descent().optimizer());
    }

    private static String torchOptimizer(Optimizer optimizer) {
        String rest = switch (optimizer) {
            case Optimizer.Descent sgd -> "SGD(@, momentum=" + sgd.momentum() + ", weight_decay=" + sgd.weightDecay();
            case Optimizer.Nesterov sgd ->
                "SGD(@, momentum=" + sgd.momentum() + ", weight_decay=" + sgd.weightDecay() + ", nesterov=True";
            case Optimizer.RmsProp rms ->
                "RMSprop(@, alpha=" + rms.smoothing() + ", eps=" + rms.epsilon() + ", weight_decay="
                        + rms.weightDecay();
            case Optimizer.Adam adam ->
                "Adam(@, betas=(" + adam.beta1() + ", " + adam.beta2() + "), eps=" + adam.epsilon() + ", weight_decay="
                        + adam.weightDecay();
            case Optimizer.AdamW adam ->
                "AdamW(@, betas=(" + adam.beta1() + ", " + adam.beta2() + "), eps=" + adam.epsilon() + ", weight_decay="
                        + adam.weightDecay();
        };
        return "torch.optim." + rest.replace("@", "model.parameters(), lr=RATE") + ")";
    }

    private String kerasOptimizer(Optimizer optimizer) {
        String rest = switch (optimizer) {
            case Optimizer.Descent sgd -> "SGD(RATE, momentum=" + sgd.momentum();
            case Optimizer.Nesterov sgd -> "SGD(RATE, momentum=" + sgd.momentum() + ", nesterov=True";
            case Optimizer.RmsProp rms -> "RMSprop(RATE, rho=" + rms.smoothing() + ", epsilon=" + rms.epsilon();
            case Optimizer.Adam adam ->
                "Adam(RATE, beta_1=" + adam.beta1() + ", beta_2=" + adam.beta2() + ", epsilon=" + adam.epsilon();
            case Optimizer.AdamW adam ->
                "AdamW(RATE, beta_1=" + adam.beta1() + ", beta_2=" + adam.beta2() + ", epsilon=" + adam.epsilon()
                        + ", weight_decay=" + adam.weightDecay();
        };
        Regularization regularization = settings.experiment().descent().regularization();
        String clip = regularization.clips() ? ", global_clipnorm=" + regularization.clipNorm() : "";
        return "keras.optimizers." + rest + clip + ")";
    }
}
