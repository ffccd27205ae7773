/**
 * Dense networks, their exact gradients and the kernels that make them fast. Batches are feature-major: one array for
 * each unit over the samples. Start reading at {@link activationlab.network.Network}.
 */
@NullMarked
package activationlab.network;

import org.jspecify.annotations.NullMarked;
