package activationlab.ui.run;

import activationlab.live.Request;
import activationlab.live.WhatIf;
import activationlab.network.HiddenLayer;
import activationlab.training.Closeup;
import activationlab.training.Experiment;
import activationlab.training.Frame;
import activationlab.training.History;
import java.util.List;
import java.util.Optional;

/** What was seen of the run that goes on and of the one beside it, across forks and branches. JavaFX thread only. */
final class RunLog {
    private final History history = new History();
    private final History forkHistory = new History();
    private long forkedAt;
    private long branches;

    /** Returns what was seen of the run that goes on. */
    History history() {
        return history;
    }

    /** Returns what was seen of the fork since it began; empty while there is none. */
    History forkHistory() {
        return forkHistory;
    }

    /** Forgets everything. */
    void clear() {
        history.clear();
        forkHistory.clear();
    }

    /** Takes note of a frame of the newest step. */
    void remember(Frame newest, Request wanted) {
        long run = newest.progress().run();
        Optional<Closeup.Fork> fork = newest.closeup().fork();
        if (run != history.run() && isSameNetwork(newest)) {
            if (wanted.visit().branches() != branches) {
                history.branch(run, wanted.visit().branchedAt(), new History());
            }
            fork.ifPresent(beside -> history.branch(run, beside.since(), new History()));
            if (fork.isEmpty() && wasKept(newest, wanted)) {
                history.branch(run, forkedAt, forkHistory);
            }
        }
        branches = wanted.visit().branches();
        history.add(newest);
        fork.ifPresentOrElse(this::rememberFork, forkHistory::clear);
    }

    private void rememberFork(Closeup.Fork fork) {
        forkHistory.add(fork.frame());
        forkedAt = fork.since();
    }

    private boolean isSameNetwork(Frame newest) {
        if (history.size() == 0) {
            return false;
        }
        Frame first = history.at(0);
        return first.dataset().equals(newest.dataset())
                && sizes(first.experiment()).equals(sizes(newest.experiment()));
    }

    private static List<Integer> sizes(Experiment experiment) {
        return experiment.architecture().hidden().stream()
                .map(HiddenLayer::units)
                .toList();
    }

    private boolean wasKept(Frame newest, Request wanted) {
        return wanted.whatIf().fate() == WhatIf.Fate.KEPT
                && forkHistory.size() > 0
                && forkHistory.at(forkHistory.size() - 1).step() <= newest.step();
    }
}
