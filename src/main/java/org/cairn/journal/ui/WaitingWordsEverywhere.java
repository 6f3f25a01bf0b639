package org.cairn.journal.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import org.cairn.journal.WaitingPlaces;
import org.cairn.journal.WaitingTexts;
import org.cairn.vault.Keyrings;
import org.cairn.vault.VaultLockedException;
import org.springframework.beans.factory.ObjectProvider;

/** Looks on every page that an open vault loads whether words wait on this device. */
@SpringComponent
class WaitingWordsEverywhere implements VaadinServiceInitListener {

    private final Keyrings keyrings;
    private final WaitingPlaces places;
    private final JournalNews news;
    private final ObjectProvider<WaitingTexts> kinds;

    WaitingWordsEverywhere(
            Keyrings keyrings, WaitingPlaces places, JournalNews news, ObjectProvider<WaitingTexts> kinds) {
        this.keyrings = keyrings;
        this.places = places;
        this.news = news;
        this.kinds = kinds;
    }

    @Override
    public void serviceInit(ServiceInitEvent start) {
        start.getSource().addUIInitListener(init -> look(init.getUI()));
    }

    private void look(UI window) {
        try {
            String owner = keyrings.current().owner().value().toString();
            List<WaitingTexts> all = kinds.orderedStream().toList();
            window.add(new WaitingWords(owner, places, news, all));
        } catch (VaultLockedException locked) {
            // what waits stays sealed until somebody opens the vault
        }
    }
}
