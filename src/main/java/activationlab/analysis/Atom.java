package activationlab.analysis;

/**
 * A single output that many inputs share. Safe on any thread.
 *
 * @param value the output
 * @param share of the inputs that give exactly this output
 */
public record Atom(double value, double share) {}
