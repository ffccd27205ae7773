package activationlab.live;

import activationlab.training.Frame;
import activationlab.training.Status;
import activationlab.training.TimeMachine;
import org.jspecify.annotations.Nullable;

/**
 * Measures a simulation and hands the frames on, about thirty times a second and only as often as that leaves most of
 * the time to training. Time is handed in, in nanoseconds. For one thread, except the mailbox.
 */
final class Publisher {
    private static final long MILLISECOND = 1_000_000;
    // Half the rate of the screen: what nobody asked for need not be drawn on every pulse. Answers are urgent.
    private static final long INTERVAL = 31 * MILLISECOND;
    private static final long URGENT_INTERVAL = 4 * MILLISECOND;
    // Somebody who drags along a run wants to see something move, even where the way to a step takes longer.
    private static final long ON_THE_WAY = 40 * MILLISECOND;
    // Measuring takes at most a twenty-fifth of the time, and asking for predictions a fiftieth.
    private static final long FRAME_SHARE = 25;
    private static final long PREDICTION_SHARE = 50;

    private final Mailbox<Frame> frames;
    private final Clock clock;
    private final Speedometer speedometer = new Speedometer();
    private long published;
    private long predicted;
    private long glanceCost;
    private long predictionCost;
    private boolean urgent;
    private double shownSpeed;
    // The latest frame still tells the speed from before the rest.
    private boolean stopped;
    // As measured, before the speed was added: the simulation returns the same frame as long as nothing changes.
    private @Nullable Frame latest;

    Publisher(Mailbox<Frame> frames, Clock clock) {
        this.frames = frames;
        this.clock = clock;
        published = clock.now();
        predicted = published;
    }

    /** Says that the screen waits for an answer to a request. */
    void urge() {
        urgent = true;
    }

    /** Takes note of one step taken. */
    void step() {
        speedometer.step();
    }

    /** Takes note that no steps follow by themselves. */
    void rest() {
        speedometer.rest(clock.now());
        stopped = shownSpeed != 0;
    }

    /** Publishes a frame if it is time for one. */
    void offer(TimeMachine machine) {
        long now = clock.now();
        if (!isTime(now)) {
            return;
        }
        boolean withPrediction = now - predicted >= PREDICTION_SHARE * predictionCost;
        Frame frame = withPrediction ? machine.frame() : machine.glance();
        long end = clock.now();
        if (withPrediction) {
            predictionCost = smoothed(predictionCost, Math.max(0, end - now - glanceCost));
            predicted = end;
        } else {
            glanceCost = smoothed(glanceCost, end - now);
        }
        put(frame, end);
    }

    /** Publishes where a simulation is on its way to a step that was asked for, if nothing was shown for a while. */
    void offerOnTheWay(TimeMachine machine) {
        long now = clock.now();
        if (now - published >= ON_THE_WAY) {
            put(machine.glance(), clock.now());
        }
    }

    // A single slow measurement says that the thread had to wait, not that measuring takes longer now.
    private static long smoothed(long before, long now) {
        return before == 0 ? now : Math.min(now, before + before / 4 + MILLISECOND / 20);
    }

    /** Publishes the whole state of a simulation that waits, unless that was the latest frame and its speed holds. */
    void settle(TimeMachine machine) {
        Frame frame = machine.settled();
        if (stopped || !frame.equals(latest)) {
            put(frame, clock.now());
        }
    }

    /** Publishes that training broke down, if there was a frame to say it with. */
    void breakDown(Throwable cause) {
        if (latest != null) {
            put(latest.withStatus(Status.Failed.unexpected(latest.progress(), cause)), clock.now());
        }
    }

    private boolean isTime(long now) {
        long since = now - published;
        return urgent
                ? since >= Math.max(URGENT_INTERVAL, glanceCost)
                : since >= Math.max(INTERVAL, FRAME_SHARE * glanceCost) && frames.isEmpty();
    }

    private void put(Frame frame, long now) {
        latest = frame;
        published = now;
        urgent = false;
        stopped = false;
        shownSpeed = speedometer.read(now);
        frames.put(frame.withStepsPerSecond(shownSpeed));
    }
}
