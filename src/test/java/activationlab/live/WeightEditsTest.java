package activationlab.live;

import static org.assertj.core.api.Assertions.assertThat;

import activationlab.network.Connection;
import activationlab.training.Aspect;
import activationlab.training.Attention;
import activationlab.training.Experiment;
import activationlab.training.WeightEdit;
import org.junit.jupiter.api.Test;

class WeightEditsTest {
    private static WeightEdit edit(int unit, double value) {
        return new WeightEdit(new Connection(0, unit, 0), value);
    }

    @Test
    void requestsThatNobodySawLoseNoEdit() {
        Request first = Request.paused(Experiment.standard()).withAttention(Attention.NONE.with(Aspect.NETWORK));
        Follower follower = new Follower(first);
        Request later = first.withWeight(edit(0, 1)).withWeight(edit(1, 2)).withWeight(edit(0, 3));
        follower.follow(later);
        follower.follow(later.withSpeed(10));
        var still = follower.machine().frame().closeup().still().orElseThrow();
        assertThat(still.weight(0, 0, 0)).isEqualTo(3);
        assertThat(still.weight(0, 1, 0)).isEqualTo(2);
    }

    @Test
    void anEditIsMadeOnceAndNotAgainAfterAReset() {
        Request first = Request.paused(Experiment.standard()).withAttention(Attention.NONE.with(Aspect.NETWORK));
        Follower follower = new Follower(first);
        double initial =
                follower.machine().frame().closeup().still().orElseThrow().weight(0, 0, 0);
        Request edited = first.withWeight(edit(0, 1));
        follower.follow(edited);
        follower.follow(edited.withReset());
        assertThat(follower.machine().frame().closeup().still().orElseThrow().weight(0, 0, 0))
                .isEqualTo(initial);
    }

    @Test
    void onlyTheLatestAreKept() {
        WeightEdits many = WeightEdits.NONE;
        for (int i = 0; i < 100; i++) {
            many = many.with(edit(0, i));
        }
        assertThat(many.count()).isEqualTo(100);
        assertThat(many.after(97)).extracting(WeightEdit::value).containsExactly(97.0, 98.0, 99.0);
        assertThat(many.after(0)).hasSize(64);
        assertThat(many.after(100)).isEmpty();
    }
}
