package activationlab.study;

import java.util.List;

/**
 * The networks of one activation and depth, summed up over their seeds. Immutable and safe on any thread.
 *
 * @param weights by the norms of the gradients of their weights
 * @param biases by those of their biases
 */
public record DepthGroup(DepthPoint weights, DepthPoint biases) {
    /** Sums up networks that differ in nothing but their seeds, at least one. */
    static DepthGroup of(List<Ladder> ladders) {
        return new DepthGroup(DepthPoint.of(ladders, Rung::weightNorm), DepthPoint.of(ladders, Rung::biasNorm));
    }
}
