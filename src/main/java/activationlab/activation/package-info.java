/**
 * The activation functions: one class each, listed once in the catalog. Start reading at
 * {@link activationlab.activation.Activation}, then {@link activationlab.activation.Catalog}; the shortest
 * complete example is {@code LeakyRelu}.
 */
@NullMarked
package activationlab.activation;

import org.jspecify.annotations.NullMarked;
