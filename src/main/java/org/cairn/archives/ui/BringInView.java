package org.cairn.archives.ui;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cairn.archives.ArchiveRefusedException;
import org.cairn.archives.ArchiveRefusedException.Reason;
import org.cairn.archives.BringingIn;
import org.cairn.archives.FoundArchive;
import org.cairn.archives.WaitingArchive;
import org.cairn.common.ui.Announcer;
import org.cairn.common.ui.DayWords;
import org.cairn.common.ui.PageHeading;
import org.cairn.relationships.RelationshipId;
import org.cairn.relationships.RelationshipService;
import org.jspecify.annotations.Nullable;

/** Brings a sealed file in: the file, its passphrase, what is in it and what is wanted of it; then it is taken in. */
@Route("archive/in")
@RolesAllowed("MENTOR")
public class BringInView extends Div implements HasDynamicTitle {

    private final transient BringingIn bringingIn;
    private final transient RelationshipService relationships;
    private final transient DayWords days;
    private final StepPlace step = new StepPlace();
    private transient @Nullable WaitingArchive waiting;

    BringInView(BringingIn bringingIn, RelationshipService relationships, DayWords days) {
        this.bringingIn = bringingIn;
        this.relationships = relationships;
        this.days = days;
        addClassNames("page", "archive-page");
        add(new PageHeading(getTranslation("archives.in.title")).under(getTranslation("archives.in.under")), step);
        askForFile(null);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("archives.in.title") + " · Cairn";
    }

    private void askForFile(@Nullable String refusal) {
        throwAway();
        SealedFileChooser chooser =
                new SealedFileChooser(bringingIn::receive, this::received, thrown -> askForFile(sentence(thrown)));
        step.show(new BringInStep(
                refusal, getTranslation("archives.in.file"), getTranslation("archives.in.file.note"), chooser));
    }

    private void received(WaitingArchive arrived) {
        if (!isAttached()) {
            arrived.close();
            return;
        }
        waiting = arrived;
        askForPassphrase(arrived, null);
    }

    private void askForPassphrase(WaitingArchive arrived, @Nullable String refusal) {
        step.show(new PassphraseStep(refusal, typed -> look(arrived, typed), () -> askForFile(null)));
    }

    private void look(WaitingArchive arrived, String passphrase) {
        WorkInHand work = new WorkInHand("archives.in.looking");
        step.show(work);
        work.begin(doing -> arrived.look(passphrase, doing), found -> choose(arrived, found, null), _ -> {}, thrown -> {
            boolean another =
                    thrown instanceof ArchiveRefusedException refused && refused.reason() != Reason.WRONG_PASSPHRASE;
            if (another) {
                askForFile(sentence(thrown));
            } else {
                askForPassphrase(arrived, sentence(thrown));
            }
        });
    }

    private void choose(WaitingArchive arrived, FoundArchive found, @Nullable String refusal) {
        Announcer.say(this, getTranslation("archives.in.found"));
        step.show(
                new FoundStep(refusal, found, days, chosen -> takeIn(arrived, found, chosen), () -> askForFile(null)));
    }

    private void takeIn(WaitingArchive arrived, FoundArchive found, Map<RelationshipId, String> chosen) {
        WorkInHand work = new WorkInHand("archives.in.working");
        step.show(work);
        work.begin(
                doing -> arrived.takeIn(found, chosen, doing),
                taken -> done(found, taken),
                _ -> {},
                thrown -> choose(arrived, found, sentence(thrown)));
    }

    private void done(FoundArchive found, List<RelationshipId> taken) {
        throwAway();
        Announcer.say(this, getTranslation("archives.in.done"));
        List<RelationshipId> withSomebody = relationships.mine().stream()
                .map(one -> one.id())
                .filter(taken::contains)
                .toList();
        step.show(new BroughtInStep(
                withSomebody.stream().map(relationships::mine).toList(),
                taken.size() > withSomebody.size(),
                () -> askForFile(null)));
    }

    /** What is nobody's fault is looked into. */
    private String sentence(RuntimeException thrown) {
        Optional<String> sentence = Refusals.sentence(this, thrown);
        sentence.ifPresent(words -> Announcer.say(this, words));
        return sentence.orElseThrow(() -> thrown);
    }

    private void throwAway() {
        if (waiting != null) {
            waiting.close();
            waiting = null;
        }
    }

    @Override
    protected void onDetach(DetachEvent detachEvent) {
        throwAway();
    }
}
