package activationlab.ui.gradient;

import static org.assertj.core.api.Assertions.assertThat;

import activationlab.figure.Figure;
import activationlab.training.Aspect;
import activationlab.training.Frame;
import activationlab.ui.chart.ChartCard;
import activationlab.ui.control.ChoiceField;
import activationlab.ui.control.NumberSlider;
import activationlab.ui.shell.LabWindow;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The running network on the Gradients page, with a real trainer. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TimeViewTest {

    private LabWindow lab;
    private TimeView view;

    @BeforeAll
    void open() throws TimeoutException {
        lab = LabWindow.open();
        GradientPage page = lab.page(GradientPage.class);
        view = page.view(TimeView.class);
        lab.act(() -> {
            lab.window().open(page);
            page.open(view);
        });
    }

    @AfterAll
    void close() throws TimeoutException {
        lab.close();
    }

    @Test
    void mapsGrowWhileTheNetworkTrainsAndVanishingIsNamedWithItsThreshold() {
        await("spreads", () -> figure("ridges").panels().size() == 2);
        lab.robot().clickOn("#play");
        await("epochs", () -> frame().epoch() > 20);
        assertThat(figure("layer-history").panels()).hasSize(3);
        choose("activation", "sigmoid");
        lab.act(() -> lab.find("#depth", NumberSlider.class).valueProperty().set(10));
        await("the new network", () -> frame().hiddenLayers().size() == 10 && frame().step() > 3);
        lab.robot().clickOn("#play");
        await("the headline", () -> headline().startsWith("Vanish"));
        assertThat(headline()).matches("Vanish(ing: .*less than 1/100 of it|ed: mean .* below 10⁻⁷.*)");
        await(
                "eleven rows",
                () -> figure("layer-history")
                                .panels()
                                .getFirst()
                                .y()
                                .categories()
                                .size()
                        == 11);
    }

    @Test
    void spreadsAreMeasuredOnlyWhileTheViewIsInFront() {
        assertThat(view.model().request().attention().includes(Aspect.SPREADS)).isTrue();
        lab.act(() -> lab.window().open(lab.window().pages().getFirst()));
        assertThat(view.model().request().attention().includes(Aspect.SPREADS)).isFalse();
        lab.act(() -> lab.window().open(lab.page(GradientPage.class)));
        assertThat(view.model().request().attention().includes(Aspect.SPREADS)).isTrue();
        lab.robot().clickOn("Ladder");
        lab.frames(2);
        assertThat(view.model().request().attention().includes(Aspect.SPREADS)).isFalse();
        lab.robot().clickOn("Over time");
        lab.frames(2);
        assertThat(view.model().request().attention().includes(Aspect.SPREADS)).isTrue();
    }

    private Frame frame() {
        return Objects.requireNonNull(view.model().frameProperty().get());
    }

    private Figure figure(String card) {
        return lab.find("#" + card, ChartCard.class).figureProperty().get();
    }

    private String headline() {
        return lab.find("#headline", Label.class).getText();
    }

    @SuppressWarnings("unchecked")
    private <T> void choose(String id, T value) {
        lab.act(() -> ((ChoiceField<T>) lab.find("#" + id, Node.class))
                .valueProperty()
                .set(value));
    }

    private void await(String what, BooleanSupplier condition) {
        lab.await(what, condition);
    }
}
