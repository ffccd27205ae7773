package activationlab.ui.training.result;

import activationlab.dataset.Dataset;
import activationlab.dataset.Samples;
import activationlab.figure.Figure;
import activationlab.network.Still;
import activationlab.network.StillReader;
import activationlab.plot.ConfusionPlot;
import activationlab.plot.LabelCountsPlot;
import activationlab.plot.TruthPlot;
import activationlab.training.Confusion;
import activationlab.training.LabelCounts;
import activationlab.training.SampleAnswers;
import activationlab.training.Verdict;
import java.util.List;

/** Asks the network every sample and draws how often it is right. For one thread at a time. */
final class Tally {
    private final StillReader reader = new StillReader();

    /** Whose samples are asked. */
    enum Part {
        TRAIN("train"),
        TEST("test");

        private final String title;

        Part(String title) {
            this.title = title;
        }

        String title() {
            return title;
        }
    }

    /**
     * What is to be counted.
     *
     * @param numbers what stands in the cells, where classes are counted
     */
    record Order(Dataset dataset, Still still, Part part, ConfusionPlot.Numbers numbers) {}

    Figure count(Order order) {
        Samples samples = order.part == Part.TRAIN ? order.dataset.train() : order.dataset.test();
        SampleAnswers answers = SampleAnswers.of(samples, order.still, reader);
        List<String> names = order.dataset.names().classes();
        if (answers.verdict() == Verdict.LABELS) {
            return LabelCountsPlot.of(LabelCounts.of(answers), names, order.part.title, order.numbers);
        }
        if (answers.classes() == 0) {
            return TruthPlot.of(answers, order.part.title);
        }
        return ConfusionPlot.of(Confusion.of(answers), names, order.part.title, order.numbers);
    }
}
