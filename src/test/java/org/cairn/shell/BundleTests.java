package org.cairn.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/** Vaadin's part of a page, made by .ci/bundle: the components that Cairn uses, in few files, ready compressed. */
class BundleTests {

    private static final long MOST = 170_000;

    @Test
    void thePagesScriptsAreFewAndSmall() throws IOException {
        try (ZipFile bundle = new ZipFile("src/main/bundles/prod.bundle")) {
            List<? extends ZipEntry> scripts = bundle.stream()
                    .filter(entry -> entry.getName().matches("webapp/VAADIN/build/.*\\.js\\.br"))
                    // only for tooltips with mark-up, of which there are none
                    .filter(entry -> !entry.getName().contains("markdown"))
                    .toList();

            assertThat(scripts)
                    .as("a file for each page would not be loaded by a page that is renamed")
                    .hasSize(4)
                    .noneMatch(entry -> entry.getName().contains("chunk-"));
            assertThat(scripts.stream().mapToLong(ZipEntry::getSize).sum()).isLessThan(MOST);
        }
    }
}
