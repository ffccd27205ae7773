/** Ranges, scales and ticks: numbers to lengths and back. Start reading at {@link activationlab.scale.Range}. */
@NullMarked
package activationlab.scale;

import org.jspecify.annotations.NullMarked;
