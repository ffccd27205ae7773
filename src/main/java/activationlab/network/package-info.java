/**
 * Dense networks with exact back-propagation, written for speed and the same bits on every machine. Start reading at
 * {@link activationlab.network.Initializer}.
 */
@NullMarked
package activationlab.network;

import org.jspecify.annotations.NullMarked;
