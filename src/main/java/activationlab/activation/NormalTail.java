package activationlab.activation;

/** The upper tail Q of the standard normal distribution. Safe on any thread. */
final class NormalTail {
    private static final double INVERSE_ROOT_2PI = 0.3989422804014327;

    /** Q(t) e^(t²/2) (t + 5) as a polynomial in (t - 5) / (t + 5), Chebyshev fit for 0 <= t <= 39. */
    private static final double[] MILLS = {
        0.769193049750063,
        -0.6653825028900568,
        0.495305615969976,
        -0.313533156671288,
        0.16502036617040985,
        -0.0691186387068583,
        0.020795066799198472,
        -0.002993376762192242,
        -0.0007978693885892232,
        0.0005448989957521799,
        -5.937581194956951e-05,
        -4.976247343825772e-05,
        1.6681657498513105e-05,
        3.979870057541662e-06,
        -2.7707622110963064e-06,
        -3.3473760484514833e-07,
        4.3634524432910477e-07,
        4.0449942426084436e-08,
        -7.015903241963748e-08,
        -8.842520139953182e-09,
        1.0754493528288945e-08,
        2.39481286839403e-09,
        -1.1050429840592635e-09,
        -4.2781779604287957e-10,
        -2.1269841799729687e-11
    };

    private NormalTail() {}

    /** Returns Q(t), the weight above t, for t not negative. */
    static double upper(double t) {
        return bell(t) * mills(t);
    }

    /** Returns Q(t) - t φ(t): the slope of the GELU at -t, for t not negative. */
    static double geluSlopeBelow(double t) {
        return bell(t) * Math.fma(-t, INVERSE_ROOT_2PI, mills(t));
    }

    private static double bell(double t) {
        double half = t * t * 0.5;
        return half > 800 ? 0 : Exponential.exp(-half, -0.5 * Math.fma(t, t, -2 * half));
    }

    /** Returns Q(t) e^(t²/2). */
    private static double mills(double t) {
        double inverse = 1 / (t + 5);
        double w = (t - 5) * inverse;
        double sum = 0;
        for (int i = MILLS.length - 1; i >= 0; i--) {
            sum = Math.fma(sum, w, MILLS[i]);
        }
        return sum * inverse;
    }
}
