package activationlab.ui.export;

import activationlab.activation.Activation;
import activationlab.code.CodeWriter;
import activationlab.code.Language;
import activationlab.training.Experiment;

/** What a program can be written about. Immutable and safe on any thread. */
public sealed interface CodeSubject {
    /** Returns what it is, for people. */
    String title();

    /** Returns the usual name of the file. */
    String fileName(Language language);

    /**
     * Returns the program.
     *
     * @param epochs how long a network trains in it
     * @throws IllegalArgumentException with a sentence if it cannot be written
     */
    String program(Language language, int epochs);

    /** An activation with its derivative. */
    record Function(Activation activation) implements CodeSubject {
        @Override
        public String title() {
            return activation.title();
        }

        @Override
        public String fileName(Language language) {
            return CodeWriter.fileName(activation, language);
        }

        @Override
        public String program(Language language, int epochs) {
            return CodeWriter.activation(activation, language);
        }
    }

    /** The network with its training. */
    record Training(Experiment experiment) implements CodeSubject {
        @Override
        public String title() {
            return "The network and its training";
        }

        @Override
        public String fileName(Language language) {
            return CodeWriter.networkFileName(language);
        }

        @Override
        public String program(Language language, int epochs) {
            return CodeWriter.network(experiment, epochs, language);
        }
    }
}
