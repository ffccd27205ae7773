package activationlab;

/** The door: no arguments open the window, arguments are a command line. */
public final class Main {
    private Main() {}

    /** Starts the program. */
    public static void main(String[] arguments) {
        System.out.println("Activation Lab, " + arguments.length + " arguments");
    }
}
