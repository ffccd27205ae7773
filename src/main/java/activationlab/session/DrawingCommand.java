package activationlab.session;

import java.util.List;

/**
 * How the command line drew a chart that no page of the window shows. Immutable and safe on any thread.
 *
 * @param command its name, such as {@code experiment E2}
 * @param arguments all its options with what they were set to
 * @param program the version of the program
 */
public record DrawingCommand(String command, List<String> arguments, String program) {
    private static final int LONGEST = 240;

    public DrawingCommand {
        arguments = List.copyOf(arguments);
        if (command.isBlank()) {
            throw new IllegalArgumentException("command \"\", wanted a name");
        }
    }

    /** Returns what is typed to draw the chart again, cut off where it is too long to be read. */
    String line() {
        StringBuilder line = new StringBuilder("activation-lab ").append(command);
        for (String argument : arguments) {
            boolean plain = argument.matches("[-\\w.,:=/+]+");
            line.append(' ').append(plain ? argument : "\"" + argument.replace("\"", "\\\"") + "\"");
        }
        return line.length() > LONGEST ? line.substring(0, LONGEST) + "\u2026" : line.toString();
    }
}
