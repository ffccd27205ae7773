package activationlab.cli;

import activationlab.training.RateSchedule;
import activationlab.training.RateSchedule.Decay;

/** How a learning rate falls, as text: {@code constant}, {@code step:50:0.5} or {@code cosine:200:0}. */
final class ScheduleText {
    private static final String WANTED = "constant, step:EPOCHS:SHARE or cosine:EPOCHS:SHARE";

    private ScheduleText() {}

    static RateSchedule parse(String text, int warmUp) {
        return new RateSchedule(warmUp, decay(text, text.split(":", -1)));
    }

    private static Decay decay(String text, String[] parts) {
        if (parts.length == 1 && parts[0].equals("constant")) {
            return new Decay.Constant();
        }
        if (parts.length == 3 && parts[0].equals("step")) {
            return new Decay.Steps(epochs(text, parts[1]), Decimal.parse(parts[2]));
        }
        if (parts.length == 3 && parts[0].equals("cosine")) {
            return new Decay.Cosine(epochs(text, parts[1]), Decimal.parse(parts[2]));
        }
        throw new BadInput("--schedule '" + text + "', wanted " + WANTED);
    }

    private static int epochs(String text, String part) {
        try {
            return Integer.parseInt(part);
        } catch (NumberFormatException e) {
            throw new BadInput("--schedule '" + text + "' has no whole number of epochs, wanted " + WANTED);
        }
    }
}
