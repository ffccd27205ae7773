package activationlab.training;

import activationlab.network.NetworkState;

/**
 * Where a learner was: its network, the order of its samples, how many steps it had taken,
 * what it waits for. Can be written again and
 * again without allocating; whoever hands it on writes no more.
 */
final class LearnerState {
    final NetworkState network;
    final BatchOrder order;
    final Stopping stopping = new Stopping();
    long step;

    LearnerState(NetworkState network, BatchOrder order) {
        this.network = network;
        this.order = order;
    }
}
