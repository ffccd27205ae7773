package activationlab.cli;

/** Inputs as text: {@code -3,0,2.5}, or evenly spaced ones as {@code FROM:TO:COUNT}. */
final class InputsText {
    private static final int MOST = 1_000_000;

    private InputsText() {}

    /**
     * Returns the numbers a text lists, in its order.
     *
     * @throws BadInput saying what is wrong with the text
     */
    static double[] parse(String text) {
        return text.indexOf(':') < 0 ? listed(text) : spaced(text);
    }

    private static double[] listed(String text) {
        String[] words = text.split(",", -1);
        double[] inputs = new double[words.length];
        for (int i = 0; i < words.length; i++) {
            inputs[i] = Decimal.parse(words[i]);
        }
        return inputs;
    }

    private static double[] spaced(String text) {
        String[] words = text.split(":", -1);
        if (words.length != 3) {
            throw new BadInput("inputs '" + text + "', wanted FROM:TO:COUNT such as -5:5:1001");
        }
        double from = Decimal.parse(words[0]);
        double to = Decimal.parse(words[1]);
        double count = Decimal.parse(words[2]);
        if (count != Math.rint(count) || count < 2 || count > MOST) {
            throw new BadInput("'" + words[2] + "' inputs, wanted a whole number from 2 to " + MOST);
        }
        double[] inputs = new double[(int) count];
        for (int i = 0; i < inputs.length; i++) {
            double share = i / (count - 1);
            inputs[i] = i == inputs.length - 1 ? to : from + (to - from) * share;
        }
        return inputs;
    }
}
