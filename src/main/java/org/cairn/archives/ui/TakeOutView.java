package org.cairn.archives.ui;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cairn.archives.LongWork;
import org.cairn.archives.TakenOut;
import org.cairn.archives.TakingOut;
import org.cairn.common.ui.Announcer;
import org.cairn.common.ui.DayWords;
import org.cairn.common.ui.EmptyState;
import org.cairn.common.ui.PageHeading;
import org.cairn.people.Passphrases;
import org.cairn.relationships.OwnJournal;
import org.cairn.relationships.RelationshipId;
import org.cairn.relationships.RelationshipService;
import org.cairn.relationships.RelationshipSummary;
import org.jspecify.annotations.Nullable;

/** Takes relationships out into an archive: which, with what passphrase; then it is made, and fetched. */
@Route("archive/out")
@RolesAllowed("MENTOR")
public class TakeOutView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String ONLY = "only";

    private final transient TakingOut takingOut;
    private final transient RelationshipService relationships;
    private final transient OwnJournal own;
    private final transient Passphrases passphrases;
    private final transient DayWords days;
    private final StepPlace step = new StepPlace();
    private transient @Nullable TakenOut waiting;

    TakeOutView(
            TakingOut takingOut,
            RelationshipService relationships,
            OwnJournal own,
            Passphrases passphrases,
            DayWords days) {
        this.own = own;
        this.takingOut = takingOut;
        this.relationships = relationships;
        this.passphrases = passphrases;
        this.days = days;
        addClassNames("page", "archive-page");
        add(new PageHeading(getTranslation("archives.out.title")).under(getTranslation("archives.out.under")), step);
    }

    /** Goes there with this one chosen. */
    static void open(RelationshipId one) {
        UI.getCurrent().navigate("archive/out", new QueryParameters(Map.of(ONLY, List.of(one.toString()))));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("archives.out.title") + " · Cairn";
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String only = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(ONLY)
                .orElse("");
        ask(only, null);
    }

    private void ask(String only, @Nullable String refusal) {
        List<Takeable> all = all();
        if (all.isEmpty()) {
            step.show(new EmptyState(getTranslation("archives.out.nothing")));
            return;
        }
        TakeOutForm form = new TakeOutForm(all, passphrases, takingOut);
        form.choose(only).onOrdered(this::make);
        if (refusal != null) {
            form.refuse(refusal);
        }
        step.show(form);
    }

    private void make(TakingOut.Order order) {
        WorkInHand work = new WorkInHand("archives.out.working");
        step.show(work);
        work.begin(making -> made(order, making), this::offer, TakenOut::close, thrown -> {
            String sentence = Refusals.sentence(this, thrown).orElseThrow(() -> thrown);
            Announcer.say(this, sentence);
            ask("", sentence);
        });
    }

    private static TakenOut made(TakingOut.Order order, LongWork work) {
        try (order) {
            return order.make(work);
        }
    }

    private List<Takeable> all() {
        Stream<Takeable> withSomebody = relationships.mine().stream().map(one -> new Takeable(one.id(), label(one)));
        Stream<Takeable> alone =
                own.find().stream().map(id -> new Takeable(id, getTranslation("archives.out.ownJournal")));
        return Stream.concat(withSomebody, alone).toList();
    }

    private String label(RelationshipSummary one) {
        if (one.isEnded()) {
            return getTranslation("archives.out.ended", one.name());
        }
        return one.archived() ? getTranslation("archives.out.putAway", one.name()) : one.name();
    }

    private void offer(TakenOut made) {
        waiting = made;
        Announcer.say(this, getTranslation("archives.out.done"));
        step.show(new TakenOutCard(made, days.today(), () -> {
            throwAway();
            ask("", null);
        }));
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
