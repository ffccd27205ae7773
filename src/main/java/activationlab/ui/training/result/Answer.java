package activationlab.ui.training.result;

import activationlab.figure.Figure;
import activationlab.training.Verdict;
import java.util.List;

/**
 * What came of a question. Immutable and safe on any thread.
 *
 * @param question what was asked
 * @param regions answers all over the plane
 * @param outputs what each output unit answers to the point
 * @param verdict what that says
 */
record Answer(Question question, Figure regions, List<Double> outputs, Verdict verdict) {
    Answer {
        outputs = List.copyOf(outputs);
    }
}
