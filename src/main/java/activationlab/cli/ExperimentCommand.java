package activationlab.cli;

import picocli.CommandLine.Command;

/** Runs named experiments on many networks; one subcommand for each. */
@Command(
        name = "experiment",
        description = {
            "Runs a named experiment with many seeds.",
            "",
            "It uses all cores and writes what was measured. The same arguments give the same",
            "bytes, on however many cores."
        },
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "NAME",
        subcommands = {
            DeathCommand.class,
            CurveRaceCommand.class,
            ClusterRaceCommand.class,
            GradientSizesCommand.class,
            PlaneRaceCommand.class,
            RealRaceCommand.class,
            DepthCommand.class,
            TelephoneCommand.class,
            HeadsCommand.class
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  activation-lab experiment E1 --bias -1,-1.5,-2 --out e1.csv",
            "  activation-lab experiment E2 --format md --charts e2",
            "  activation-lab experiment E4 --format md",
            "  activation-lab experiment E5 --format md --charts e5",
            "  activation-lab experiment E7 --theory --format md",
            "  activation-lab experiment E7 --init he --depths 3,20 --out e7.csv",
            "  activation-lab experiment E8 --help"
        })
final class ExperimentCommand {}
