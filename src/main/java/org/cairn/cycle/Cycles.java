package org.cairn.cycle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Every version of the reflective cycle that Cairn knows. All are read and checked when the application starts; a
 * broken one stops the start.
 */
@Component
@Lazy(false)
public class Cycles {

    static final String BUILT_IN_ID = "reflective-cycle-en";

    private final List<CyclePack> packs;

    @Autowired
    Cycles(@Value("${cairn.packs:}") String folder) {
        this(readBuiltIn());
    }

    private Cycles(List<CyclePack> packs) {
        this.packs = packs;
    }

    /** The packs that come with Cairn, without any application around them. */
    public static Cycles builtIn() {
        return new Cycles(readBuiltIn());
    }

    /** The version that a meeting beginning now uses. */
    public CyclePack current() {
        return packs.getLast();
    }

    /** The version that a meeting began with; empty when its file is no longer there. */
    public Optional<CyclePack> find(String id, String version) {
        return packs.stream()
                .filter(pack -> pack.id().equals(id) && pack.version().equals(version))
                .findFirst();
    }

    private static List<CyclePack> readBuiltIn() {
        List<CyclePack> packs = new ArrayList<>();
        List<PackProblem> broken = new ArrayList<>();
        try {
            for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath*:cycle/*.yaml")) {
                PackProblems problems = new PackProblems(file.getFilename());
                PackReader.read(file.getContentAsByteArray(), problems).ifPresent(packs::add);
                broken.addAll(problems.all());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!broken.isEmpty()) {
            throw new BrokenPackException(broken);
        }
        return List.copyOf(packs);
    }
}
