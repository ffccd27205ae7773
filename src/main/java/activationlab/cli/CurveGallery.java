package activationlab.cli;

import activationlab.activation.Activation;
import activationlab.activation.Catalog;
import activationlab.plot.ApproximationPlot;
import activationlab.plot.CurveView;
import activationlab.precision.Pitfall;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import picocli.CommandLine;

/** The charts of single functions and of several side by side, by file name: each as a command draws it. */
final class CurveGallery {
    private static final String SIX = "relu,leaky_relu,sigmoid,tanh,gelu,swish";

    private final Map<String, Supplier<Drawing>> charts = new LinkedHashMap<>();

    private CurveGallery() {}

    /** Returns the charts in order; each is computed when it is asked for. */
    static Map<String, Supplier<Drawing>> charts() {
        CurveGallery gallery = new CurveGallery();
        for (Activation activation : Catalog.all()) {
            String id = activation.id();
            gallery.add("curve-" + name(id), RenderCurvesCommand::new, "--activations", id, "--x=-5:5", "--focus", id);
        }
        gallery.addSome();
        for (Pitfall pitfall : Pitfall.values()) {
            gallery.add("digits-" + name(pitfall.id()), RenderDigitsCommand::new, "--of", pitfall.id());
        }
        gallery.add("plane", RenderPlaneCommand::new);
        gallery.charts.put("gelu-approximation", CurveGallery::approximation);
        return gallery.charts;
    }

    private void addSome() {
        add("curves-catalog", RenderMultiplesCommand::new, "--activations", "all", "--x=-5:5");
        add("curves-grid", RenderPairsCommand::new, "--activations", SIX);
        add("curves-overlay", RenderOverlayCommand::new, "--activations", SIX);
        add("curves-single", RenderSingleCommand::new, "--activations", "sigmoid", "--factor", "4");
        add("curves-multiples", RenderMultiplesCommand::new, "--activations", SIX);
        add("scan-gelu", RenderScanCommand::new, "--activations", "gelu", "--at=-1.5", "--upstream", "2");
        add("check-tanh", RenderCheckCommand::new, "--activations", "tanh");
        for (String id : List.of("relu", "tanh")) {
            add("signal-" + id, RenderSignalCommand::new, "--activations", id, "--deviation", "1.5");
        }
        add("softmax", RenderSoftmaxCommand::new, "--logits", "2,1,-1");
    }

    private static Drawing approximation() {
        CurveView view = CurveView.over(CurvesCommand.USUAL_X);
        return new Drawing(ApproximationPlot.of(view.x(), view.points()), CarriedCommand.of("gallery"));
    }

    /** Returns every activation in each of the ways to look at one. */
    static Map<String, Supplier<Drawing>> each() {
        CurveGallery gallery = new CurveGallery();
        for (Activation activation : Catalog.all()) {
            String id = activation.id();
            gallery.add("pair-" + name(id), RenderPairsCommand::new, "--activations", id);
            gallery.add("single-" + name(id), RenderSingleCommand::new, "--activations", id);
            gallery.add("scan-" + name(id), RenderScanCommand::new, "--activations", id);
            gallery.add("check-" + name(id), RenderCheckCommand::new, "--activations", id);
            gallery.add("signal-" + name(id), RenderSignalCommand::new, "--activations", id);
        }
        return gallery.charts;
    }

    private static String name(String id) {
        return id.replace('_', '-');
    }

    private void add(String name, Supplier<FigureCommand> command, String... arguments) {
        charts.put(name, () -> {
            FigureCommand drawn = command.get();
            // A file is wanted always; this one is never written.
            String[] all = Stream.concat(Stream.of("--out", name + ".png"), Stream.of(arguments))
                    .toArray(String[]::new);
            new CommandLine(drawn).parseArgs(all);
            return drawn.drawing();
        });
    }
}
