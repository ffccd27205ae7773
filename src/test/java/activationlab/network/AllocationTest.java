package activationlab.network;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AllocationTest {
    private static final int STEPS = 200;

    /** What the counter itself and classes that are loaded late may cost, far below one array per step. */
    private static final long COUNTER = 4096;

    @ParameterizedTest
    @EnumSource(Workload.class)
    void aStepInSteadyStateAllocatesNothing(Workload workload) {
        ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        Workload.Step step = workload.own();
        run(step);
        long before = thread.getCurrentThreadAllocatedBytes();
        run(step);
        assertThat(thread.getCurrentThreadAllocatedBytes() - before).isLessThan(COUNTER);
    }

    private static void run(Workload.Step step) {
        for (int i = 0; i < STEPS; i++) {
            step.run();
        }
    }
}
