package activationlab.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import activationlab.dataset.Problem;
import activationlab.figure.Figure;
import activationlab.training.Checkpoint;
import activationlab.training.Experiment;
import activationlab.training.History;
import activationlab.training.Simulation;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RunFilmTest {
    private static List<Figure> shot(RunFilm film) {
        List<Figure> frames = new ArrayList<>();
        while (!film.isOver()) {
            film.next(Checkpoint.OPEN).ifPresent(frames::add);
        }
        return frames;
    }

    @ParameterizedTest
    @EnumSource
    void everyChartIsShotAtEvenDistances(FilmChart chart) {
        List<Figure> frames = shot(new RunFilm(Experiment.standard(), chart, 40, 5));
        assertThat(frames).hasSize(5);
        assertThat(frames).doesNotHaveDuplicates();
    }

    @Test
    void theLastFrameIsWhatTheRunHasThere() {
        Simulation run = new Simulation(Experiment.standard());
        run.advance(40);
        List<Figure> frames = shot(new RunFilm(Experiment.standard(), FilmChart.DEAD_UNITS, 40, 5));
        assertThat(frames.getLast().reading())
                .isEqualTo(FilmChart.DEAD_UNITS
                        .of(run.frame(), new History())
                        .orElseThrow()
                        .reading());
    }

    @Test
    void fewStepsMakeFewFrames() {
        assertThat(shot(new RunFilm(Experiment.standard(), FilmChart.LOSS, 3, 100)))
                .hasSize(4);
    }

    @Test
    void aRunThatFailsEndsEarly() {
        Experiment wild = Experiment.standard().withProblem(Problem.CURVE).withLearningRate(10);
        RunFilm film = new RunFilm(wild, FilmChart.LOSS, 1000, 50);
        assertThat(shot(film)).hasSizeBetween(2, 49);
    }

    @Test
    void nonsenseIsRefused() {
        assertThatThrownBy(() -> new RunFilm(Experiment.standard(), FilmChart.LOSS, 0, 10))
                .hasMessage("film of 0 steps, wanted 1..10000000");
        assertThatThrownBy(() -> new RunFilm(Experiment.standard(), FilmChart.LOSS, 10, 1))
                .hasMessageContaining("frames of a film");
    }
}
