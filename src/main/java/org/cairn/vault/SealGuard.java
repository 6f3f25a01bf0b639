package org.cairn.vault;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Refuses to commit what was sealed under a key that is gone: a rotation in another session may have removed it
 * between sealing and storing, and the text would be lost. See {@code docs/decisions/0014}.
 */
@Component
class SealGuard {

    private final MentorKeys mentorKeys;
    private final KeyWraps wraps;

    SealGuard(MentorKeys mentorKeys, KeyWraps wraps) {
        this.mentorKeys = mentorKeys;
        this.wraps = wraps;
    }

    void watch(OwnerId owner, UUID keyId) {
        if (TransactionSynchronizationManager.isSynchronizationActive()
                && TransactionSynchronizationManager.isActualTransactionActive()) {
            watched(owner).keyIds.add(keyId);
        }
    }

    private Watch watched(OwnerId owner) {
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(Watch.class::isInstance)
                .map(Watch.class::cast)
                .filter(watch -> watch.owner.equals(owner))
                .findFirst()
                .orElseGet(() -> {
                    Watch watch = new Watch(owner);
                    TransactionSynchronizationManager.registerSynchronization(watch);
                    return watch;
                });
    }

    private final class Watch implements TransactionSynchronization {

        private final OwnerId owner;
        private final Set<UUID> keyIds = new LinkedHashSet<>();

        private Watch(OwnerId owner) {
            this.owner = owner;
        }

        @Override
        public int getOrder() {
            return LOWEST_PRECEDENCE;
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            mentorKeys.lock(owner);
            if (!keyIds.stream().allMatch(keyId -> wraps.exists(owner, keyId))) {
                throw new VaultChangedException();
            }
        }
    }
}
