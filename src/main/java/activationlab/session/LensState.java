package activationlab.session;

/**
 * What one way of looking at the chosen activations remembers, such as how the curves are arranged. Each is a record of
 * numbers, texts, enums, optionals, lists and such records, whose constructor refuses nonsense with an
 * IllegalArgumentException; reading and writing then come by themselves. Its first value stands in {@link Lenses}.
 */
public interface LensState {}
