package activationlab.ui.explore;

import activationlab.session.CurveState;
import java.util.Optional;

/**
 * A formula that is being typed.
 *
 * @param choice its place in the list
 * @param before what it was before; empty for a new one
 * @param focus the id of what was in focus before; empty for nothing
 */
record Draft(Choice choice, Optional<CurveState> before, Optional<String> focus) {}
