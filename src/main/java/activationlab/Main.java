package activationlab;

import activationlab.cli.CommandLineEntry;
import activationlab.ui.shell.App;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** The door: no arguments, or a file to open, open the window; other arguments are a command line. */
public final class Main {
    private Main() {}

    /** Starts the program. */
    public static void main(String[] arguments) {
        // Java2D only ever draws into files here; without this it would look for a display of its own.
        System.setProperty("java.awt.headless", "true");
        boolean screen = Screen.isPresent(System.getProperty("os.name"), System.getenv());
        if (screen && opensFile(arguments)) {
            App.open(arguments[1]);
        } else if (arguments.length > 0) {
            runCommand(arguments);
        } else if (screen) {
            App.open();
        } else {
            System.err.println("No display: drawing the charts into the folder charts instead of opening a window.");
            runCommand("gallery", "--out", "charts");
        }
    }

    /** Returns whether arguments ask for a window with a file in it. */
    static boolean opensFile(String... arguments) {
        return arguments.length == 2 && "open".equals(arguments[0]) && !arguments[1].startsWith("-");
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
