package activationlab.activation;

/** The logarithm near 1, from IEEE operations alone: the same bits on every machine. Safe on any thread. */
final class Logarithm {
    private Logarithm() {}

    /** Returns ln(1 + e) for 0 <= e <= 1, as 2 artanh(s) = 2 s + s³ g(s²) with s = e / (2 + e). */
    static double log1p(double e) {
        double s = e / (2 + e);
        double u = s * s;
        double g = 0x1.4b47d0848d30cp-3; // Chebyshev fit of (2 artanh(s) - 2 s) / s³, error 9e-17
        g = Math.fma(g, u, 0x1.683cdca2a27cep-4);
        g = Math.fma(g, u, 0x1.eb9d2c9df957ep-4);
        g = Math.fma(g, u, 0x1.10abbe149f39fp-3);
        g = Math.fma(g, u, 0x1.3b18be9653a85p-3);
        g = Math.fma(g, u, 0x1.745cf03af86e5p-3);
        g = Math.fma(g, u, 0x1.c71c7273cd4dcp-3);
        g = Math.fma(g, u, 0x1.24924923d0cb1p-2);
        g = Math.fma(g, u, 0x1.999999999a418p-2);
        g = Math.fma(g, u, 0x1.5555555555555p-1);
        return Math.fma(s * u, g, 2 * s);
    }
}
