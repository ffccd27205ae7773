package activationlab.activation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicLong;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class CostTest {
    private final Activation relu = Catalog.require("relu");

    @Test
    void isTheTimeOfARoundDividedByItsElements() {
        AtomicLong now = new AtomicLong();
        Cost cost = Cost.of(relu, () -> now.getAndAdd(2048));
        assertThat(cost.forward()).isEqualTo(2048.0 / Cost.ELEMENTS);
        assertThat(cost.backward()).isEqualTo(cost.forward());
    }

    @Test
    void otherWorkOnTheMachineDoesNotCount() {
        AtomicLong now = new AtomicLong();
        AtomicLong reads = new AtomicLong();
        // Every fourth burst and its neighbors are ten times as slow.
        Cost cost = Cost.of(relu, () -> now.getAndAdd(reads.getAndIncrement() % 2000 < 1500 ? 1024 : 10240));
        assertThat(cost.forward()).isCloseTo(1, Offset.offset(1e-9));
    }

    @Test
    void endsEvenIfEachBurstIsBetterThanTheOneBefore() {
        AtomicLong now = new AtomicLong();
        AtomicLong step = new AtomicLong(40_000_000);
        Cost cost = Cost.of(relu, () -> now.getAndAdd(step.updateAndGet(before -> Math.max(1, before * 9 / 10))));
        assertThat(cost.forward()).isPositive().isFinite();
    }
}
