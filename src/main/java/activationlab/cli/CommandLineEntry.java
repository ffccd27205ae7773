package activationlab.cli;

import activationlab.dataset.BadFile;
import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Runs one command line, without a screen. */
public final class CommandLineEntry {
    /** The exit code of success. */
    public static final int DONE = 0;

    /** The exit code when the program itself fails. */
    public static final int FAILED = 1;

    /** The exit code when the arguments or an input file are wrong. */
    public static final int BAD_INPUT = 2;

    private CommandLineEntry() {}

    /**
     * Runs a command.
     *
     * @param arguments the words after the program's name, not modified
     * @param out receives the result, flushed at the end
     * @param err receives one line if something is wrong, flushed at the end
     * @return the exit code: 0 done, 1 the program failed, 2 bad input
     */
    public static int run(String[] arguments, PrintWriter out, PrintWriter err) {
        CommandLine line = RootCommand.line(arguments.length == 0 ? "" : arguments[0])
                .setOut(out)
                .setErr(err)
                .setParameterExceptionHandler(CommandLineEntry::refuse)
                .setExecutionExceptionHandler((failure, command, parsed) -> explain(failure, command));
        int code = line.execute(arguments);
        if (out.checkError() && code == DONE) { // flushes; a writer keeps quiet about a full disk until asked
            err.println("activation-lab: the program failed: the output could not be written");
            code = FAILED;
        }
        err.flush();
        return code;
    }

    private static int refuse(ParameterException wrong, String[] arguments) {
        CommandLine command = wrong.getCommandLine();
        String name = command.getCommandSpec().qualifiedName();
        String message = oneLine(String.valueOf(wrong.getMessage())) + suggestion(wrong);
        command.getErr().println(name + ": " + message + "; see " + name + " --help");
        return BAD_INPUT;
    }

    private static String suggestion(ParameterException wrong) {
        if (!(wrong instanceof UnmatchedArgumentException unmatched)) {
            return "";
        }
        List<String> near = unmatched.getSuggestions();
        return near.isEmpty() ? "" : ", wanted perhaps " + String.join(" or ", near);
    }

    private static int explain(Exception failure, CommandLine command) {
        boolean badInput = failure instanceof BadInput || failure instanceof BadFile;
        String message = badInput ? String.valueOf(failure.getMessage()) : "the program failed: " + failure;
        command.getErr().println(command.getCommandSpec().qualifiedName() + ": " + oneLine(message));
        return badInput ? BAD_INPUT : FAILED;
    }

    private static String oneLine(String message) {
        return message.strip().replaceAll("\\s*\\R\\s*", "; ");
    }
}
