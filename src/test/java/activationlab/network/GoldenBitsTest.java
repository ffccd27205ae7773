package activationlab.network;

import static org.assertj.core.api.Assertions.assertThat;

import activationlab.activation.Catalog;
import activationlab.dataset.SeededRandom;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoldenBitsTest {
    /**
     * Hashes of all weights and biases after 1000 steps, as this program computed them first. Every machine and
     * compiler must find the same bits; a changed formula of an activation or order of summation may change them on
     * purpose.
     */
    @ParameterizedTest
    @CsvSource({
        "relu, -401213792",
        "tanh, 1546290235",
        "gelu, -114814059",
        "swish, -661095680",
        "prelu, -1061474536",
        "rrelu, -931542297"
    })
    void aThousandStepsEndInTheSameBits(String activation, int hash) {
        SeededRandom random = new SeededRandom(1);
        Topology topology = Topology.of(List.of(2, 30, 7, 1), Catalog.require(activation), Loss.BINARY_CROSS_ENTROPY);
        Network network = new Network(topology, Optimizer.momentum());
        network.initialize(Initializer.HE_NORMAL, random);
        RandomBatch batch = new RandomBatch(2, 50, random);
        Backpropagation pass = new Backpropagation(network, 16);
        for (int step = 0; step < 1000; step++) {
            int from = step % 4 * 16;
            int n = Math.min(16, 50 - from);
            batch.load(pass, from, n);
            assertThat(pass.run(n, step) && network.descend(0.01)).isTrue();
        }
        int found = 1;
        for (int l = 0; l < topology.layers(); l++) {
            found = 31 * found + Arrays.hashCode(network.weights(l).data);
            found = 31 * found + Arrays.hashCode(network.biases(l).data);
        }
        assertThat(found).isEqualTo(hash);
    }
}
