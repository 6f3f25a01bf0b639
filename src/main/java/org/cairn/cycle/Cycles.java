package org.cairn.cycle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Every version of the reflective cycle that Cairn knows. All are read and checked when the application starts; a
 * broken one stops the start and says in which lines it is broken.
 */
@Component
@Lazy(false)
public class Cycles {

    /** Names the pack, by its id, that new meetings use. */
    static final String CHOICE = "cairn.cycle";

    private static final String BUILT_IN = "reflective-cycle-en";

    private final List<CyclePack> packs;
    private final CyclePack current;

    @Autowired
    Cycles(Environment settings) {
        this(
                Stream.concat(PackFiles.builtIn().stream(), PackFiles.ofTheHouse(settings).stream())
                        .toList(),
                settings.getProperty(CHOICE, BUILT_IN));
    }

    private Cycles(List<PackFile> files, String choice) {
        packs = read(files);
        current = packs.stream()
                .filter(pack -> pack.id().equals(choice))
                .max(Comparator.comparing(pack -> PackVersion.of(pack.version())))
                .orElseThrow(() -> new InvalidConfigurationPropertyValueException(
                        CHOICE, choice, "No pack has this id; known are " + ids() + "."));
    }

    /** The packs that come with Cairn, without any application around them. */
    public static Cycles builtIn() {
        return new Cycles(PackFiles.builtIn(), BUILT_IN);
    }

    /** The pack that a meeting beginning now uses: the newest version of the chosen one. */
    public CyclePack current() {
        return current;
    }

    /** The version that a meeting began with; empty when its file is no longer there. */
    public Optional<CyclePack> find(String id, String version) {
        return packs.stream()
                .filter(pack -> pack.id().equals(id) && pack.version().equals(version))
                .findFirst();
    }

    private String ids() {
        return String.join(
                ", ", packs.stream().map(CyclePack::id).distinct().sorted().toList());
    }

    private static List<CyclePack> read(List<PackFile> files) {
        List<CyclePack> packs = new ArrayList<>();
        List<PackProblem> broken = new ArrayList<>();
        Map<String, String> versions = new HashMap<>();
        for (PackFile file : files) {
            PackProblems problems = new PackProblems(file.name());
            PackReader.read(file, versions, problems).ifPresent(packs::add);
            broken.addAll(problems.all());
        }
        if (!broken.isEmpty()) {
            throw new BrokenPackException(broken);
        }
        return List.copyOf(packs);
    }
}
