package activationlab.cli;

import activationlab.export.Carried;
import activationlab.session.RunState;
import activationlab.session.State;
import activationlab.session.StateFile;
import activationlab.session.Switches;
import activationlab.study.DeathStudy;
import activationlab.study.DeathSurvey;
import activationlab.study.DepthStudy;
import activationlab.study.SurveyChoice;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** What a drawn chart carries: the page of the window that shows it, with its view and what is chosen there. */
final class CarriedPage {
    private static final String VIEW = "view";

    private CarriedPage() {}

    /** Returns the page of a layer whose bias falls. */
    static Carried death(DeathStudy study, Optional<DeathSurvey> survey) {
        Map<String, Object> choices = new TreeMap<>();
        choices.put(VIEW, "death slider");
        choices.put("bias-study", study);
        choices.put("bias-compared", survey.isPresent());
        survey.ifPresent(some -> choices.put("bias-survey", some));
        return page("dead-units", choices, Optional.empty());
    }

    /**
     * Returns a view of many networks.
     *
     * @param more what is chosen in this view alone
     */
    static Carried survey(String view, DepthStudy study, Map<String, Object> more) {
        Map<String, Object> choices = new TreeMap<>(more);
        choices.put(VIEW, view);
        choices.put(
                "survey",
                new SurveyChoice(
                        study,
                        IntStream.range(0, study.activations().size()).boxed().toList()));
        return page("gradients", choices, Optional.empty());
    }

    /**
     * Returns the charts of a run.
     *
     * @param progress what is followed over the epochs
     */
    static Carried run(RunState run, String progress) {
        return page("train", Map.of(VIEW, "overview", "progress", progress), Optional.of(run));
    }

    private static Carried page(String page, Map<String, Object> choices, Optional<RunState> run) {
        return new Carried(StateFile.text(new State(page, Switches.of(Map.of(page, choices)), run)));
    }
}
