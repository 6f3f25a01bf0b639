package org.cairn.common;

import java.time.LocalDate;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What is said of backups.
 *
 * @param keep {@code cairn.backups.keep}: for how many days whoever runs this Cairn keeps its backups, from 0 to 3650
 * @param daily {@code cairn.backups.daily}: whether Cairn makes one each day of its database in a file
 * @param folder {@code cairn.backups.folder}: where it puts them; empty for {@code backups} in the data folder
 */
@ConfigurationProperties("cairn.backups")
public record BackupsSetting(
        @DefaultValue("30") int keep,
        @DefaultValue("true") boolean daily,
        @DefaultValue("") String folder) {

    public BackupsSetting {
        if (keep < 0 || keep > 3_650) {
            throw new IllegalArgumentException("cairn.backups.keep is a number of days from 0 to 3650.");
        }
    }

    /** The last day on which a backup that was made before this day may still be there. */
    public LocalDate lastDayOf(LocalDate day) {
        return day.plusDays(keep);
    }
}
