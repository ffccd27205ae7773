package activationlab.activation;

/** The upper tail Q(t) of the standard normal distribution, for t not negative. Safe on any thread. */
final class NormalTail {
    /** 1 / √(2π). */
    static final double BELL_HEIGHT = 0.3989422804014327;

    /** From here on e^(-t²/2) is 0. */
    private static final double END = 39;

    private NormalTail() {}

    /** Returns Q(t) e^(t²/2): a quotient of polynomials with positive coefficients only, so nothing cancels. */
    static double timesExponential(double t) {
        double s = Math.min(t, END);
        return numerator(s) / denominator(s);
    }

    // A weighted least squares fit of relative error 5e-17 on 0 <= t <= 38.5.

    private static double numerator(double t) {
        double p = 1.380191323721527e-06;
        p = Math.fma(p, t, 3.713030862670869e-05);
        p = Math.fma(p, t, 0.0004890526476099316);
        p = Math.fma(p, t, 0.004079869778566375);
        p = Math.fma(p, t, 0.02357793266744242);
        p = Math.fma(p, t, 0.09755362362372988);
        p = Math.fma(p, t, 0.2890077516202726);
        p = Math.fma(p, t, 0.5935911360651053);
        p = Math.fma(p, t, 0.7745595819909002);
        return Math.fma(p, t, 0.5);
    }

    private static double denominator(double t) {
        double q = 3.459626596451569e-06;
        q = Math.fma(q, t, 9.30718814472618e-05);
        q = Math.fma(q, t, 0.001229332821084794);
        q = Math.fma(q, t, 0.010319788813705696);
        q = Math.fma(q, t, 0.06032006705834666);
        q = Math.fma(q, t, 0.2545712324974223);
        q = Math.fma(q, t, 0.7811192124604506);
        q = Math.fma(q, t, 1.7129162635205586);
        q = Math.fma(q, t, 2.55982030828302);
        q = Math.fma(q, t, 2.347003724784656);
        return Math.fma(q, t, 1);
    }
}
