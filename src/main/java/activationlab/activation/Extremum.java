package activationlab.activation;

/**
 * A place where a function turns around. Safe on any thread.
 *
 * @param x where
 * @param value f(x)
 */
public record Extremum(double x, double value) {}
