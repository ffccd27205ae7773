package activationlab.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import activationlab.activation.Catalog;
import java.util.List;
import org.ejml.data.DMatrixRMaj;
import org.junit.jupiter.api.Test;

/** A single weight that fits y = w x to one sample, so that its gradient is 2 x (w x - y). */
class OptimizerTest {
    private static final double RATE = 0.1;
    private static final double X = 0.5;
    private static final double Y = 3;

    @Test
    void descentSubtractsRateTimesGradient() {
        double w = 1;
        for (int t = 0; t < 3; t++) {
            w -= RATE * gradient(w);
        }
        assertThat(trained(Optimizer.descent(), 3)).isCloseTo(w, within(1e-15));
    }

    @Test
    void momentumKeepsAShareOfTheLastMove() {
        double w = 1;
        double move = 0;
        for (int t = 0; t < 4; t++) {
            move = 0.9 * move + gradient(w);
            w -= RATE * move;
        }
        assertThat(trained(Optimizer.momentum(), 4)).isCloseTo(w, within(1e-14));
    }

    @Test
    void nesterovLooksOneMoveAhead() {
        double w = 1;
        double move = 0;
        for (int t = 0; t < 4; t++) {
            move = 0.9 * move + gradient(w);
            w -= RATE * (gradient(w) + 0.9 * move);
        }
        assertThat(trained(Optimizer.nesterov(), 4)).isCloseTo(w, within(1e-14));
    }

    @Test
    void weightDecayIsAddedToTheGradient() {
        double w = 1;
        for (int t = 0; t < 3; t++) {
            w -= RATE * (gradient(w) + 0.01 * w);
        }
        assertThat(trained(new Optimizer.Descent(0, 0.01), 3)).isCloseTo(w, within(1e-15));
    }

    @Test
    void rmsPropDividesByTheRootOfTheMeanSquare() {
        double w = 1;
        double square = 0;
        for (int t = 0; t < 5; t++) {
            double gradient = gradient(w);
            square = 0.99 * square + 0.01 * gradient * gradient;
            w -= RATE * gradient / (Math.sqrt(square) + 1e-8);
        }
        assertThat(trained(Optimizer.rmsProp(), 5)).isCloseTo(w, within(1e-14));
    }

    @Test
    void adamDividesTheMeanByTheRootOfTheMeanSquare() {
        DMatrixRMaj w = new DMatrixRMaj(1, 1, true, 1);
        ReferenceAdam reference = new ReferenceAdam(w);
        for (int t = 0; t < 5; t++) {
            reference.move(w, new DMatrixRMaj(1, 1, true, gradient(w.get(0))), RATE);
        }
        assertThat(trained(Optimizer.adam(), 5)).isCloseTo(w.get(0), within(1e-14));
    }

    /** As the signatures of torch.optim.SGD, RMSprop, Adam and AdamW say. */
    @Test
    void theConstantsAreThoseOfPyTorch() {
        assertThat(Optimizer.descent()).isEqualTo(new Optimizer.Descent(0, 0));
        assertThat(Optimizer.rmsProp()).isEqualTo(new Optimizer.RmsProp(0.99, 1e-8, 0));
        assertThat(Optimizer.adam()).isEqualTo(new Optimizer.Adam(0.9, 0.999, 1e-8, 0));
        assertThat(Optimizer.adamW()).isEqualTo(new Optimizer.AdamW(0.9, 0.999, 1e-8, 0.01));
    }

    @Test
    void adamWShrinksTheValuesThemselves() {
        double w = 1;
        double mean = 0;
        double square = 0;
        for (int t = 1; t <= 5; t++) {
            double gradient = gradient(w);
            w *= 1 - RATE * 0.01;
            mean = 0.9 * mean + 0.1 * gradient;
            square = 0.999 * square + 0.001 * gradient * gradient;
            w -= RATE * (mean / (1 - Math.pow(0.9, t))) / (Math.sqrt(square / (1 - Math.pow(0.999, t))) + 1e-8);
        }
        assertThat(trained(Optimizer.adamW(), 5)).isCloseTo(w, within(1e-14));
    }

    @Test
    void aStepTakenBackIsForgottenByTheMemoriesToo() {
        for (Optimizer optimizer :
                List.of(Optimizer.momentum(), Optimizer.nesterov(), Optimizer.rmsProp(), Optimizer.adam())) {
            Network network = network(optimizer);
            Backpropagation pass = pass(network);
            step(network, pass);
            step(network, pass);
            assertThat(network.revoke()).isTrue();
            step(network, pass);
            step(network, pass);
            assertThat(network.weights(0).get(0, 0)).isEqualTo(trained(optimizer, 3));
        }
    }

    @Test
    void refusesConstantsThatMakeNoSense() {
        assertThatThrownBy(() -> new Optimizer.Descent(1, 0)).hasMessage("momentum 1.0 is outside 0..1 (1 excluded)");
        assertThatThrownBy(() -> new Optimizer.RmsProp(0.9, -1, 0))
                .hasMessage("epsilon -1.0 is negative or not finite");
    }

    private static double gradient(double w) {
        return 2 * X * (w * X - Y);
    }

    private static double trained(Optimizer optimizer, int steps) {
        Network network = network(optimizer);
        Backpropagation pass = pass(network);
        for (int t = 0; t < steps; t++) {
            step(network, pass);
        }
        return network.weights(0).get(0, 0);
    }

    private static Network network(Optimizer optimizer) {
        Topology line = Topology.of(List.of(1, 1), Catalog.require("relu"), Loss.MEAN_SQUARED_ERROR);
        Network network = new Network(line, optimizer);
        network.set(0, new DMatrixRMaj(1, 1, true, 1), new DMatrixRMaj(1, 1, true, 0));
        return network;
    }

    private static Backpropagation pass(Network network) {
        Backpropagation pass = new Backpropagation(network, 1);
        pass.inputs()[0][0] = X;
        pass.targets()[0][0] = Y;
        return pass;
    }

    /** One step, after which the bias is 0 again. */
    private static void step(Network network, Backpropagation pass) {
        pass.run(1, 0);
        assertThat(network.descend(RATE)).isTrue();
        network.layer(0).values()[0][1] = 0;
    }
}
