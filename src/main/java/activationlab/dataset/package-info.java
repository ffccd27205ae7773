/**
 * Problems to learn, drawn from seeded random numbers, and their samples. Start reading at
 * {@link activationlab.dataset.Problem}.
 */
@NullMarked
package activationlab.dataset;

import org.jspecify.annotations.NullMarked;
