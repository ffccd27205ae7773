package activationlab.ui.chart;

import activationlab.figure.Axis;
import activationlab.figure.Figure;
import activationlab.figure.FigureLayout;
import activationlab.figure.FigurePainter;
import activationlab.figure.Panel;
import activationlab.scale.Range;
import activationlab.ui.theme.Appearance;
import java.util.List;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.Scene;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/**
 * A figure on the screen. Set {@link #figureProperty} as often as you like: it is painted at most once per frame, and
 * only if figure, view, size or look changed. Wheel, drag and keys change {@link #viewProperty}; the crosshair lies on
 * a canvas of its own, so moving the mouse paints no curve. JavaFX thread only.
 */
public final class ChartView extends Region {
    private static final Figure BLANK =
            Figure.of("", new Panel("", Axis.linear("", Range.of(0, 1)), Axis.linear("", Range.of(0, 1)), List.of()));

    private final Appearance appearance;
    private final Canvas picture = new Canvas();
    private final Canvas glass = new Canvas();
    private final CanvasSurface surface = new CanvasSurface(picture);
    private final CanvasSurface glassSurface = new CanvasSurface(glass);
    private final FigurePainter painter = new FigurePainter();
    private final Crosshair crosshair = new Crosshair();
    private final ObjectProperty<Figure> figure = new SimpleObjectProperty<>(this, "figure", BLANK);
    private final ObjectProperty<View> view = new SimpleObjectProperty<>(this, "view", View.WHOLE);
    private final ObjectProperty<List<Probe>> probes = new SimpleObjectProperty<>(this, "probes", List.of());
    private final ReadOnlyObjectWrapper<@Nullable Reading> reading = new ReadOnlyObjectWrapper<>(this, "reading");
    // Lives as long as this node is in a scene; the scene holds it, so it is taken off when the node leaves.
    private final Runnable paint = this::paintIfChanged;
    private final ObservableValue<Number> screenScale = sceneProperty()
            .flatMap(Scene::windowProperty)
            .flatMap(Window::outputScaleXProperty)
            .orElse(1);
    private Consumer<Probe> onPicked = ignored -> {};
    private Handle handle = Handle.NONE;
    private Chooser chooser = Chooser.NONE;
    private @Nullable FigureLayout layout;
    private boolean pictureStale = true;
    private boolean glassStale = true;
    private long paintings;

    /** Shows an empty chart. */
    public ChartView(Appearance appearance) {
        this.appearance = appearance;
        getStyleClass().add("chart-view");
        getChildren().addAll(picture, glass);
        glass.setMouseTransparent(true);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        figure.subscribe(this::figureChanged);
        view.subscribe(ignored -> spoil());
        probes.subscribe(ignored -> spoilGlass());
        appearance.palette().subscribe(ignored -> spoil());
        appearance.chartFactor().subscribe(ignored -> spoil());
        focusedProperty().subscribe(ignored -> spoilGlass());
        screenScale.subscribe(ignored -> spoil());
        sceneProperty().subscribe(this::sceneChanged);
        new ChartGestures(this).install();
        new ChoosingGestures(this).install();
    }

    /** What is shown, with its own ranges; the view decides which part. */
    public ObjectProperty<Figure> figureProperty() {
        return figure;
    }

    /** Which part of the figure is in view. */
    public ObjectProperty<View> viewProperty() {
        return view;
    }

    /** The functions behind the curves; without them the crosshair reads the nearest points of the curves. */
    public ObjectProperty<List<Probe>> probesProperty() {
        return probes;
    }

    /** What the crosshair points at, null while it points at nothing or at a curve without a function. */
    public ReadOnlyObjectProperty<@Nullable Reading> readingProperty() {
        return reading.getReadOnlyProperty();
    }

    /** Sets what happens when a curve is clicked. */
    public void setOnPicked(Consumer<Probe> action) {
        onPicked = action;
    }

    /** Sets what a drag over the plots it is in moves, instead of moving the view. */
    public void setHandle(Handle dragged) {
        handle = dragged;
    }

    Handle handle() {
        return handle;
    }

    /** Sets what a click and the arrow keys choose. */
    public void setChooser(Chooser things) {
        chooser = things;
    }

    Chooser chooser() {
        return chooser;
    }

    /** Shows everything again. */
    public void showWhole() {
        view.set(View.WHOLE);
    }

    /** Returns the figure as it is in view, with title and reading, for export and clipboard. */
    public Figure shown() {
        return view.get().applyTo(figure.get());
    }

    /** Returns how often the figure was painted: tests and benchmarks compare it with the number of frames. */
    public long paintings() {
        return paintings;
    }

    /** Returns where everything lies in units, null before the first painting. */
    public @Nullable FigureLayout figureLayout() {
        return layout;
    }

    /** Returns how many logical pixels a unit is. */
    double unit() {
        return appearance.chartFactor().get();
    }

    Crosshair crosshair() {
        return crosshair;
    }

    void pick() {
        Reading now = reading.get();
        if (now != null) {
            onPicked.accept(now.probe());
        }
    }

    private void figureChanged(Figure now) {
        String chosen = chooser.chosen();
        setAccessibleText(now.title() + ". " + (chosen.isEmpty() ? "" : chosen + ". ") + now.reading());
        spoil();
    }

    private void spoil() {
        pictureStale = true;
        spoilGlass();
    }

    void spoilGlass() {
        glassStale = true;
        Platform.requestNextPulse();
    }

    private void sceneChanged(@Nullable Scene before, @Nullable Scene now) {
        if (before != null) {
            before.removePostLayoutPulseListener(paint);
        }
        if (now != null) {
            now.addPostLayoutPulseListener(paint);
            spoil();
        }
    }

    @Override
    protected void layoutChildren() {
        double width = Math.floor(getWidth());
        double height = Math.floor(getHeight());
        if (picture.getWidth() != width || picture.getHeight() != height) {
            picture.setWidth(width);
            picture.setHeight(height);
            glass.setWidth(width);
            glass.setHeight(height);
            spoil();
        }
    }

    private void paintIfChanged() {
        if (picture.getWidth() < 1 || picture.getHeight() < 1) {
            return;
        }
        if (pictureStale) {
            pictureStale = false;
            paintPicture();
        }
        if (glassStale) {
            glassStale = false;
            paintGlass();
        }
    }

    private void paintPicture() {
        paintings++;
        surface.begin(unit(), screenScale.getValue().doubleValue());
        layout = painter.paint(
                shown().withTitle("").withReading(""), appearance.palette().getValue(), surface);
    }

    private void paintGlass() {
        glassSurface.begin(unit(), screenScale.getValue().doubleValue());
        if (layout != null) {
            crosshair.aim(layout, probes.get());
            reading.set(crosshair.reading());
            crosshair.paint(glassSurface, appearance.palette().getValue());
        }
    }

    @Override
    protected double computePrefWidth(double height) {
        return 320;
    }

    @Override
    protected double computePrefHeight(double width) {
        return 200;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 80;
    }

    @Override
    protected double computeMinHeight(double width) {
        return 60;
    }
}
