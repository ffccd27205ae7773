package activationlab.ui.training.result;

import activationlab.dataset.Dataset;
import activationlab.figure.Figure;
import activationlab.figure.Marker;
import activationlab.figure.Points;
import activationlab.figure.Role;
import activationlab.figure.Series;
import activationlab.plot.AnswerLinesPlot;
import activationlab.plot.LabelRegionsPlot;
import activationlab.plot.RegionsLook;
import activationlab.plot.RegionsPlot;
import activationlab.scale.Range;
import activationlab.training.Plane;
import activationlab.training.PlaneAnswers;
import activationlab.training.PlaneReader;
import activationlab.training.Side;
import activationlab.training.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Answers questions to the network, all over a plane and at one point. For one thread at a time. */
final class Answering {
    /** Cells along each side of the plane. */
    static final int CELLS = 200;

    private static final double RING = 6;

    private final PlaneReader reader = new PlaneReader();
    private final PlaneReader single = new PlaneReader();

    Answer answer(Question question) {
        Dataset dataset = question.frame().dataset();
        Side across = Side.of(question.frame(), question.sides().across(), CELLS);
        Optional<Side> up = dataset.features() > 1
                ? Optional.of(Side.of(question.frame(), question.sides().up(), CELLS))
                : Optional.empty();
        PlaneAnswers answers = reader.answers(question.still(), new Plane(across, up, question.point()));
        Figure figure = figure(dataset, answers, question.look());
        PlaneAnswers one = single.answers(question.still(), point(question));
        List<Double> outputs = IntStream.range(0, one.units())
                .mapToObj(unit -> one.at(unit, 0, 0))
                .toList();
        Verdict verdict = one.verdict();
        return new Answer(question, up.isPresent() ? withPoint(figure, question) : figure, outputs, verdict);
    }

    private static Figure figure(Dataset dataset, PlaneAnswers answers, RegionsLook look) {
        if (answers.plane().y().isEmpty()) {
            return AnswerLinesPlot.of(dataset, answers);
        }
        return answers.verdict() == Verdict.LABELS
                ? LabelRegionsPlot.maps(dataset, answers, look)
                : RegionsPlot.of(dataset, answers, look);
    }

    /** Returns a plane of one cell around the point. */
    private static Plane point(Question question) {
        double x = question.point().getFirst();
        double reach = Math.max(1, Math.abs(x));
        Side side = new Side(0, Range.of(x - reach, x + reach), 1);
        return new Plane(side, Optional.empty(), question.point());
    }

    private static Figure withPoint(Figure figure, Question question) {
        Series at = Series.of(
                new double[] {question.point().get(question.sides().across())},
                new double[] {question.point().get(question.sides().up())});
        Points ring = new Points("asked", at, Role.TEXT, Marker.PLUS, Points.Fill.FILLED, RING);
        Figure marked = figure;
        for (int i = 0; i < figure.panels().size(); i++) {
            marked = marked.withPanel(i, figure.panels().get(i).with(ring));
        }
        return marked;
    }
}
