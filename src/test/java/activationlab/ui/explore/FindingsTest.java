package activationlab.ui.explore;

import static org.assertj.core.api.Assertions.assertThat;

import activationlab.activation.Activation;
import activationlab.activation.Catalog;
import activationlab.activation.Cost;
import activationlab.activation.Traits;
import activationlab.formula.Formula;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class FindingsTest {
    private static final Cost COST = new Cost(1, 2);
    private static final Activation RELU = Catalog.require("relu");
    private static final Activation TANH = Catalog.require("tanh");

    private final ConcurrentLinkedQueue<String> asked = new ConcurrentLinkedQueue<>();
    private final CountDownLatch gate = new CountDownLatch(1);
    private final CountDownLatch begun = new CountDownLatch(1);
    private final Findings findings = new Findings(this::search, this::measure);

    private Traits search(Activation activation) {
        begun.countDown();
        try {
            assertThat(gate.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
        asked.add("traits of " + activation.id());
        return Traits.of(activation);
    }

    private Cost measure(Activation activation) {
        asked.add("cost of " + activation.id());
        return COST;
    }

    private void awaitNewsOf(Activation activation) throws InterruptedException {
        while (findings.cost(activation).isEmpty()) {
            Thread.sleep(1);
        }
    }

    @Test
    void whatIsAskedForIsFoundOnAnotherThreadTraitsBeforeCosts() throws InterruptedException {
        findings.want(List.of(RELU, TANH), true);
        assertThat(findings.traits(RELU)).isEmpty();
        gate.countDown();
        awaitNewsOf(TANH);
        assertThat(asked).containsExactly("traits of relu", "traits of tanh", "cost of relu", "cost of tanh");
        assertThat(findings.traits(RELU)).contains(Traits.of(RELU));
        assertThat(findings.cost(RELU)).contains(COST);
    }

    @Test
    void aNewerWishReplacesTheOneBefore() throws InterruptedException {
        findings.want(List.of(TANH, Catalog.require("gelu"), Catalog.require("mish")), true);
        assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();
        findings.want(List.of(RELU), true);
        gate.countDown();
        awaitNewsOf(RELU);
        assertThat(asked).containsExactly("traits of tanh", "traits of relu", "cost of relu");
    }

    @Test
    void whatIsKnownIsNotSearchedAgain() throws InterruptedException {
        gate.countDown();
        findings.want(List.of(RELU), true);
        awaitNewsOf(RELU);
        findings.want(List.of(RELU, TANH), true);
        awaitNewsOf(TANH);
        assertThat(asked).containsOnlyOnce("traits of relu", "cost of relu");
    }

    @Test
    void theTraitsOfATypedFormulaComeLaterThoseOfTheCatalogAtOnce() throws InterruptedException {
        ExploreModel model = new ExploreModel();
        Choice typed = model.add(Formula.parse("max(0.1x, x)"));
        assertThat(typed.traits()).isEmpty();
        assertThat(model.choice("relu").traits()).isPresent();
        assertThat(model.takeChange()).isTrue();
        while (typed.traits().isEmpty()) {
            Thread.sleep(1);
        }
        while (!model.takeChange()) {
            Thread.sleep(1);
        }
        assertThat(typed.traits()).contains(Traits.of(typed.activation()));
    }
}
