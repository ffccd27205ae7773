/**
 * The command line: a root command and one class per subcommand. Start reading at
 * {@link activationlab.cli.CommandLineEntry}; a new subcommand is a new class and a word in {@code RootCommand}.
 */
@NullMarked
package activationlab.cli;

import org.jspecify.annotations.NullMarked;
