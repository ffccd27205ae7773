package activationlab;

import activationlab.ui.shell.App;

/** The door: no arguments open the window, arguments are a command line. */
public final class Main {
    private Main() {}

    /** Starts the program. */
    public static void main(String[] arguments) {
        if (arguments.length == 0) {
            App.open();
        } else {
            System.out.println("Activation Lab, " + arguments.length + " arguments");
        }
    }
}
