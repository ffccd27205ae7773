package activationlab.live;

import activationlab.training.Frame;

/**
 * What the training thread does over and over: look for a request, take steps for a moment, show a frame. Knows no
 * thread, and time is handed in. For one thread, except the mailboxes.
 */
final class Loop {
    /** The answer of {@link #turn()} when there is nothing to do until a request comes. */
    static final long FOREVER = Long.MAX_VALUE;

    private static final long SLICE = 2_000_000;
    private static final long VISIBLE = 5_000_000;

    private final Boxes boxes;
    private final Clock clock;
    private final Follower follower;
    private final Publisher publisher;
    private final Pace pace = new Pace();
    private final Warmup warmup;

    /** Where requests come from, and where what there is to show and to keep is put. */
    record Boxes(Mailbox<Request> requests, Mailbox<Frame> frames, Mailbox<Written> written) {}

    Loop(Request first, Boxes boxes, Clock clock, Warmup warmup) {
        this.boxes = boxes;
        this.clock = clock;
        follower = new Follower(first);
        publisher = new Publisher(boxes.frames(), clock);
        this.warmup = warmup;
    }

    /**
     * Does one turn, of a few milliseconds unless a single step takes longer.
     *
     * @return for how many nanoseconds there is nothing to do, 0 to go on at once, {@link #FOREVER} until a request
     */
    long turn() {
        try {
            Request newest = boxes.requests().take();
            if (newest != null) {
                follow(newest);
                publisher.urge();
            }
            return follower.hasWork() ? work() : rest();
        } catch (RuntimeException | Error e) {
            follower.breakDown();
            publisher.breakDown(e);
            return 0;
        }
    }

    private void follow(Request newest) {
        long writings = follower.wanted().handover().writings();
        follower.follow(newest);
        Handover handover = newest.handover();
        if (handover.writings() != writings) {
            boxes.written()
                    .put(new Written(
                            handover.writings(), follower.machine().logbook(handover.end(), handover.shown())));
        }
    }

    private long work() {
        if (follower.seeking()) {
            return seek();
        }
        pace.choose(follower.wanted().speed(), clock.now());
        if (untilNextStep() == 0) {
            slice();
        }
        long idle = follower.hasWork() ? untilNextStep() : 0;
        if (idle > VISIBLE) {
            publisher.settle(follower.machine());
        } else {
            publisher.offer(follower.machine());
        }
        return idle;
    }

    private long rest() {
        publisher.rest();
        if (follower.broken()) {
            return FOREVER;
        }
        publisher.settle(follower.machine());
        if (warmup.hasMore()) {
            warmup.next();
            return 0;
        }
        return FOREVER;
    }

    private long seek() {
        long end = clock.now() + SLICE;
        while (follower.seeking() && clock.now() < end && boxes.requests().isEmpty()) {
            follower.seek();
        }
        if (follower.seeking()) {
            publisher.offerOnTheWay(follower.machine());
        } else {
            publisher.settle(follower.machine());
        }
        return 0;
    }

    private void slice() {
        long end = clock.now() + SLICE;
        long now;
        do {
            follower.step();
            publisher.step();
            now = clock.now();
            pace.step(now);
        } while (now < end && follower.hasWork() && boxes.requests().isEmpty() && untilNextStep() == 0);
    }

    private long untilNextStep() {
        return follower.stepsPending() > 0 ? 0 : pace.remaining(clock.now());
    }
}
