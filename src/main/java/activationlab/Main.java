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
        // Java2D only ever draws into files here; without this it would look for a display of its own.
        System.setProperty("java.awt.headless", "true");
        if (arguments.length > 0) {
            runCommand(arguments);
        } else if (Screen.isPresent(System.getProperty("os.name"), System.getenv())) {
            App.open();
        } else {
            System.err.println("No display: drawing the charts into the folder charts instead of opening a window.");
            runCommand("gallery", "--out", "charts");
        }
    }

    private static void runCommand(String... arguments) {
        PrintWriter out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        int code = CommandLineEntry.run(arguments, out, err);
        if (code != CommandLineEntry.DONE) {
            System.exit(code);
        }
    }
}
