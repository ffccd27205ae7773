package activationlab.training;

import activationlab.dataset.Samples;
import activationlab.network.Network;
import activationlab.network.Optimizer;
import activationlab.network.Topology;
import activationlab.network.Weights;

/**
 * A training run with nothing left to chance: the samples in their order and the initial weights are given. Immutable
 * and safe on any thread.
 *
 * @param topology the network
 * @param weights what it starts from
 * @param samples what it is trained on and measured on
 * @param optimizer how its weights move
 * @param schedule how far and how often
 */
public record Plan(Topology topology, Weights weights, Samples samples, Optimizer optimizer, Schedule schedule) {
    public Plan {
        if (samples.features() != topology.fanIn(0)) {
            throw new IllegalArgumentException("samples have " + samples.features() + " features, wanted "
                    + topology.fanIn(0) + " as the network has inputs");
        }
        if (samples.targets() != topology.targets()) {
            throw new IllegalArgumentException("samples have " + samples.targets() + " targets, wanted "
                    + topology.targets() + " as the network has outputs to compare");
        }
    }

    /**
     * How far and how often weights move.
     *
     * @param learningRate from 0
     * @param batchSize consecutive samples per step; 0 for all
     * @param epochs how many times all samples are used
     */
    public record Schedule(double learningRate, int batchSize, int epochs) {
        public Schedule {
            if (!(learningRate >= 0 && learningRate < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException("learning rate " + learningRate + " is negative or not finite");
            }
            if (batchSize < 0 || epochs < 0) {
                throw new IllegalArgumentException(
                        "batch size " + batchSize + " and epochs " + epochs + ": wanted none negative");
            }
        }
    }

    /** Returns the number of samples per step; the last step of an epoch takes those that are left. */
    public int effectiveBatchSize() {
        int size = schedule.batchSize();
        return size == 0 ? samples.count() : Math.min(size, samples.count());
    }

    /** Returns the network as it is before training. */
    Network network() {
        Network network = new Network(topology, optimizer);
        weights.copyInto(network);
        return network;
    }
}
