package activationlab.cli;

/** What the user gave cannot be used; the message is one line saying what, got and wanted. Exit code 2. */
final class BadInput extends RuntimeException {
    private static final long serialVersionUID = 1;

    BadInput(String message) {
        super(message);
    }
}
