package activationlab.ui.explore;

import static org.assertj.core.api.Assertions.assertThat;

import activationlab.activation.Catalog;
import activationlab.activation.Cost;
import activationlab.activation.Trait;
import activationlab.activation.Traits;
import activationlab.session.TableState.Sort;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TraitOrderTest {
    private static TraitRow row(String id, double nanoseconds) {
        Optional<Cost> cost =
                Double.isNaN(nanoseconds) ? Optional.empty() : Optional.of(new Cost(nanoseconds, nanoseconds));
        return new TraitRow(Catalog.require(id), Optional.empty(), Optional.of(Traits.of(Catalog.require(id))), cost);
    }

    private static final List<TraitRow> ROWS =
            List.of(row("tanh", 10), row("relu", Double.NaN), row("log_sigmoid", 9), row("gelu", 100));

    private static List<String> ordered(Optional<Trait> by, boolean descending) {
        return ROWS.stream()
                .sorted(TraitOrder.of(new Sort(by, descending)))
                .map(row -> row.activation().id())
                .toList();
    }

    @Test
    void numbersAreOrderedAsNumbers() {
        assertThat(ordered(Optional.of(Trait.FORWARD_COST), false))
                .containsExactly("log_sigmoid", "tanh", "gelu", "relu");
        assertThat(ordered(Optional.of(Trait.RANGE), false)).containsExactly("log_sigmoid", "tanh", "gelu", "relu");
        assertThat(ordered(Optional.of(Trait.MEAN), true)).containsExactly("relu", "gelu", "tanh", "log_sigmoid");
    }

    @Test
    void whatIsNotKnownComesLastEitherWay() {
        assertThat(ordered(Optional.of(Trait.FORWARD_COST), true))
                .containsExactly("gelu", "tanh", "log_sigmoid", "relu");
        assertThat(ordered(Optional.of(Trait.MINIMA), false)).startsWith("gelu");
        assertThat(ordered(Optional.of(Trait.MINIMA), true)).startsWith("gelu");
    }

    @Test
    void namesAreOrderedByTheAlphabet() {
        assertThat(ordered(Optional.empty(), false)).containsExactly("gelu", "log_sigmoid", "relu", "tanh");
        assertThat(ordered(Optional.empty(), true)).containsExactly("tanh", "relu", "log_sigmoid", "gelu");
    }

    @Test
    void everyTraitHasWordsAndAnOrder() {
        assertThat(Stream.of(Trait.values())).allSatisfy(trait -> {
            assertThat(ROWS.getFirst().words(trait)).isNotBlank().isNotEqualTo("\u2026");
            assertThat(ordered(Optional.of(trait), false)).hasSize(4);
        });
    }
}
