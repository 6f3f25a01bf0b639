package org.cairn.goals.ui;

import com.vaadin.flow.component.Component;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.cairn.common.KeptText;
import org.cairn.common.TextVersion;
import org.cairn.common.WaitingPlace;
import org.cairn.common.Wording;
import org.cairn.common.ui.SaveRefusedException;
import org.cairn.goals.Goal;
import org.cairn.goals.GoalsNotAgreedException;
import org.cairn.goals.NoSuchStepException;
import org.cairn.goals.Steps;
import org.cairn.journal.EntryNotFoundException;

/** The words of a step between two meetings. An expected refusal is a sentence beside the field, where the words stay. */
record StepText(
        Component owner,
        int number,
        Supplier<Goal> now,
        Function<UnaryOperator<Goal>, Instant> save,
        Supplier<WaitingPlace> place)
        implements KeptText {

    @Override
    public String stored() {
        return wording().of(now.get());
    }

    @Override
    public Instant keep(String text, TextVersion basis) {
        try {
            return save.apply(wording().change(text, basis));
        } catch (GoalsNotAgreedException _) {
            throw new SaveRefusedException(owner.getTranslation("goals.steps.notAgreed"));
        } catch (NoSuchStepException | EntryNotFoundException _) {
            throw new SaveRefusedException(owner.getTranslation("goals.steps.gone"));
        }
    }

    @Override
    public Optional<WaitingPlace> waiting() {
        return Optional.of(place.get());
    }

    private Wording<Goal> wording() {
        return Steps.wording(number);
    }
}
