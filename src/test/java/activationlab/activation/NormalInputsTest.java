package activationlab.activation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class NormalInputsTest {
    private static NormalInputs inputs(String id) {
        return Traits.of(Catalog.require(id)).normalInputs();
    }

    @Test
    void momentsAreThoseOfTheClosedForms() {
        NormalInputs relu = inputs("relu");
        assertThat(relu.variance()).isCloseTo(0.5 - 1 / (2 * Math.PI), within(1e-9));
        assertThat(relu.slopeMean()).isCloseTo(0.5, within(1e-9));
        assertThat(relu.slopeVariance()).isCloseTo(0.25, within(1e-9));
        assertThat(relu.slopeSquare()).isCloseTo(0.5, within(1e-9));
        NormalInputs identity = inputs("identity");
        assertThat(identity.variance()).isCloseTo(1, within(1e-9));
        assertThat(identity.slopeVariance()).isCloseTo(0, within(1e-9));
        NormalInputs squared = inputs("squared_relu");
        assertThat(squared.mean()).isCloseTo(0.5, within(1e-9));
        assertThat(squared.variance()).isCloseTo(1.5 - 0.25, within(1e-9));
        assertThat(squared.slopeSquare()).isCloseTo(2, within(1e-9));
        NormalInputs sine = inputs("sine");
        assertThat(sine.variance()).isCloseTo((1 - Math.exp(-2)) / 2, within(1e-9));
        assertThat(sine.slopeMean()).isCloseTo(Math.exp(-0.5), within(1e-9));
        // E[x Phi(x)] = 1 / (2 sqrt pi) and E[gelu'] = 1/2.
        assertThat(inputs("gelu").mean()).isCloseTo(0.5 / Math.sqrt(Math.PI), within(1e-9));
        assertThat(inputs("gelu").slopeMean()).isCloseTo(0.5, within(1e-9));
    }

    @Test
    void aConstantSlopeHasNoVariance() {
        assertThat(inputs("identity").slopeMean()).isEqualTo(1);
        assertThat(inputs("identity").slopeVariance()).isZero();
        assertThat(inputs("step").slopeVariance()).isZero();
    }
}
