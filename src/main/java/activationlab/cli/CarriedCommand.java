package activationlab.cli;

import activationlab.export.Carried;
import activationlab.session.DrawingCommand;
import activationlab.session.StateFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** What a chart carries that no page of the window shows: the command that draws it again. */
final class CarriedCommand {
    // Where files go is nobody's business, and how they look can be seen.
    private static final Set<String> FILES =
            Set.of("--out", "--format", "--charts", "--size", "--dpi", "--theme", "--letters");

    private CarriedCommand() {}

    /** Returns a command without options. */
    static Carried of(String command) {
        return command(command, List.of());
    }

    /**
     * Returns a command with its options as they are set.
     *
     * @param kind what stands before its name
     * @param spec has read its arguments
     * @param usual what options are that have been left out and say no initial value themselves
     */
    static Carried of(String kind, CommandSpec spec, Map<String, String> usual) {
        List<String> arguments = new ArrayList<>();
        for (OptionSpec option : spec.options()) {
            boolean asks = option.usageHelp() || option.versionHelp();
            if (!asks && !FILES.contains(option.longestName())) {
                add(option, usual, arguments);
            }
        }
        return command(kind + " " + spec.name(), arguments);
    }

    private static void add(OptionSpec option, Map<String, String> usual, List<String> arguments) {
        String name = option.longestName();
        List<String> given = option.originalStringValues();
        if (option.arity().max() == 0) {
            if (Boolean.TRUE.equals(option.getValue())) {
                arguments.add(name);
            }
        } else if (!given.isEmpty()) {
            given.forEach(value -> arguments.addAll(List.of(name, value)));
        } else if (option.defaultValue() != null) {
            arguments.addAll(List.of(name, option.defaultValue()));
        } else if (usual.containsKey(name)) {
            arguments.addAll(List.of(name, usual.getOrDefault(name, "")));
        }
    }

    private static Carried command(String command, List<String> arguments) {
        String program = String.join(" ", new RootCommand.Version().getVersion());
        return new Carried(StateFile.text(new DrawingCommand(command, arguments, program)));
    }
}
