package activationlab.code;

import activationlab.activation.Activation;
import activationlab.activation.Learned;
import activationlab.network.Loss;
import activationlab.training.Experiment;
import activationlab.training.StopRule;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A program that trains a network, put together from its pieces. For one thread. */
final class NetworkCode {
    private final Settings settings;
    private final Experiment experiment;
    private final Language language;
    private final Functions functions;
    private final NamedActivations names;

    NetworkCode(Settings settings) {
        this.settings = settings;
        experiment = settings.experiment();
        language = settings.language();
        functions = new Functions(language);
        names = new NamedActivations(settings.topology(), language);
    }

    String text() {
        Set<String> sections = settings.sections();
        Template template = Template.of("network", language).keeping(sections);
        template = numbers(template.with("random", random(sections)));
        template = words(template);
        template = template.with("functions", names.text(functions)).with("helpers", functions.helpers());
        boolean library = language == Language.PYTORCH || language == Language.KERAS;
        template = library ? byLibrary(template) : byHand(template);
        return ending(template).with("samples", samples()).program(language);
    }

    private Template byLibrary(Template template) {
        LibraryCode library = new LibraryCode(settings, names);
        return template.with("layers", library.layers())
                .with("loss", library.loss())
                .with("right", library.right())
                .with("optimizercall", library.optimizer());
    }

    private Template byHand(Template template) {
        LayerCode layers = new LayerCode(settings, names);
        return template.with("layers", layers.layers())
                .with("values", layers.values())
                .with("slopes", layers.slopes())
                .with("loss", loss())
                .with("move", Moving.lines(experiment.descent().optimizer(), language));
    }

    private Template ending(Template template) {
        StopRule rule = experiment.descent().stop();
        return template.with("ending", settings.ending().isEmpty() ? "" : ", and ends training early")
                .with("stoploss", number(rule.loss()))
                .with("stopaccuracy", number(rule.accuracy()))
                .with("patience", Integer.toString(rule.patience()));
    }

    private String samples() {
        return SampleText.literal(SampleText.lines(experiment.recipe().draw(experiment.seed())), language);
    }

    private String random(Set<String> sections) {
        Drawing drawing = Drawing.of(experiment.initializer());
        Template piece = language == Language.JAVA ? Template.of("random", language) : Template.ofPython("random");
        return piece.keeping(sections)
                .with("weight", drawing.weight(language))
                .with("bias", drawing.bias(language))
                .text();
    }

    private Template words(Template template) {
        Drawing drawing = Drawing.of(experiment.initializer());
        String star = language == Language.JAVA ? " * " : "";
        String facts =
                Facts.lines(settings).stream().map(line -> star + line + "\n").collect(Collectors.joining());
        return template.with("heading", Facts.heading(settings))
                .with("facts", facts)
                .with("source", Facts.source(settings))
                .with("initializer", drawing.words())
                .with("weight", drawing.weight(language))
                .with("bias", drawing.bias(language))
                .with("schedule", Moving.schedule(experiment.descent().schedule(), language))
                .with("optimizer", Moving.words(experiment.descent().optimizer()));
    }

    private Template numbers(Template template) {
        Optional<Learned> learned = settings.any(Learned.class);
        String name = learned.map(each -> Spelling.of(names.name(each), "by_alpha", language))
                .orElse("");
        return template.with("seed", Long.toString(experiment.seed()))
                .with("epochs", Integer.toString(settings.lastEpoch()))
                .with("batch", Integer.toString(experiment.effectiveBatchSize()))
                .with("rate", Double.toString(experiment.learningRate()))
                .with("train", Integer.toString(experiment.recipe().trainCount()))
                .with("features", Integer.toString(settings.topology().inputs()))
                .with("gainfactor", Double.toString(experiment.architecture().gain()))
                .with("biasshift", Double.toString(experiment.bias()))
                .with("clipnorm", number(experiment.descent().regularization().clipNorm()))
                .with("l1", number(experiment.descent().regularization().l1()))
                .with("l2", number(experiment.descent().regularization().l2()))
                .with("bylearned", name)
                .with(
                        "least",
                        learned.map(each -> number(each.learned().range().min()))
                                .orElse(""))
                .with(
                        "most",
                        learned.map(each -> number(each.learned().range().max()))
                                .orElse(""));
    }

    private static String number(double value) {
        return Double.toString(value);
    }

    private String loss() {
        Loss loss = experiment.loss();
        Optional<Activation> squash = NamedActivations.squash(loss);
        String piece = switch (loss) {
            case MEAN_SQUARED_ERROR -> "squared";
            case BINARY_CROSS_ENTROPY -> "binary";
            case CROSS_ENTROPY -> "classes";
            default -> "squashed";
        };
        String name = squash.map(names::name).orElse("");
        return Template.of(piece, language)
                .keeping(settings.sections())
                .with("squash", name)
                .with("squashslope", Spelling.of(name, "slope", language))
                .text();
    }
}
