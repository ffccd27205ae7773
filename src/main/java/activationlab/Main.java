package activationlab;

import activationlab.cli.CommandLineEntry;
import activationlab.ui.shell.App;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** The door: no arguments open the window, arguments are a command line. */
public final class Main {
    private Main() {}

    /** Starts the program. */
    public static void main(String[] arguments) {
        // Pictures are painted in memory: Java2D must not look for a display, which may be missing or not answer.
        System.setProperty("java.awt.headless", "true");
        if (arguments.length == 0) {
            App.open();
        } else {
            runCommand(arguments);
        }
    }

    private static void runCommand(String[] arguments) {
        PrintWriter out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        int code = CommandLineEntry.run(arguments, out, err);
        if (code != CommandLineEntry.DONE) {
            System.exit(code);
        }
    }
}
