package org.cairn.memory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cairn.vault.Keyring;
import org.springframework.test.util.ReflectionTestUtils;

/** This process's memory, as far as the application and the sessions of browsers lead to it. */
final class Memory {

    private static final List<String> BEGINNINGS = List.of(
            "org.springframework.context.support.AbstractApplicationContext",
            "org.apache.catalina.Manager",
            "org.apache.catalina.session.ManagerBase",
            "jakarta.servlet.http.HttpSession",
            "com.github.mvysny.fakeservlet.FakeHttpSession",
            "com.vaadin.flow.server.VaadinSession");

    private Memory() {}

    /** What was seen: a line that says how much, and for each thing that was found the way that leads to it. */
    record Sight(int objects, String line, List<String> ways) {}

    static Sight look(String when, Traces traces) {
        Path file = Dumps.ofThisProcess();
        try (HeapDump dump = HeapDump.read(file)) {
            Reach reach = Reach.of(
                    dump,
                    BEGINNINGS.stream()
                            .flatMap(type -> dump.instancesOf(type).stream())
                            .toList());
            Map<Long, Map<String, Integer>> found = reach.arraysWith(traces);
            String line = "Memory %s: %,d of %,d objects walked, %s"
                    .formatted(when, reach.objects(), dump.objects(), Reach.copies(found));
            System.out.println(line);
            return new Sight(reach.objects(), line, reach.paths(found));
        } finally {
            delete(file);
        }
    }

    /** The mentor key and those of relationships, which no other class is shown. */
    static List<byte[]> keysOf(Keyring keyring) {
        List<Object> materials = new ArrayList<>();
        materials.add(ReflectionTestUtils.getField(keyring, "mentorKey"));
        ((Map<?, ?>) ReflectionTestUtils.getField(keyring, "relationships"))
                .values()
                .forEach(keys -> materials.addAll((List<?>) keys));
        return materials.stream()
                .map(material -> ((byte[]) ReflectionTestUtils.getField(material, "bytes")).clone())
                .toList();
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
