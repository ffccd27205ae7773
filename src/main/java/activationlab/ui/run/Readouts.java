package activationlab.ui.run;

import activationlab.scale.NumberText;
import activationlab.training.Frame;
import javafx.scene.layout.HBox;

/** How far the run has come and how well it does. JavaFX thread only. */
public final class Readouts extends HBox {
    private static final int DIGITS = 3;

    private final Readout epoch = new Readout("epoch", "How often every training sample has been used", 7);
    private final Readout step = new Readout("step", "How often the weights have been moved", 9);
    private final Readout train = new Readout("train loss", "The loss on the samples the network learns from", 8);
    private final Readout test = new Readout("test loss", "The loss on samples the network never learns from", 8);
    private final Readout accuracy = new Readout(
            "accuracy",
            "The share of test samples that the network is right about; of several labels, the share of the labels",
            6);

    public Readouts() {
        getStyleClass().add("readouts");
        epoch.setId("epoch");
        step.setId("step");
        train.setId("train-loss");
        test.setId("test-loss");
        accuracy.setId("accuracy");
        getChildren().addAll(epoch, step, train, test, accuracy);
    }

    public void show(Frame frame) {
        epoch.show(NumberText.fixed((double) frame.epoch(), 0));
        step.show(NumberText.fixed((double) frame.step(), 0));
        train.show(NumberText.significant(frame.trainLoss(), DIGITS));
        test.show(NumberText.significant(frame.testLoss(), DIGITS));
        boolean classes = frame.dataset().task().hasAccuracy();
        accuracy.show(classes ? NumberText.fixed(100 * frame.testAccuracy(), 1) + " %" : "–");
    }
}
