package org.cairn.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** Who writes logs, and what they know. */
final class Logs {
    static final DescribedPredicate<JavaClass> WRITE_LOGS =
            DescribedPredicate.describe("write logs", type -> type.getDirectDependenciesFromSelf().stream()
                    .anyMatch(each -> each.getTargetClass().getPackageName().startsWith("org.slf4j")));

    private Logs() {}

    /** A class that logs knows nothing of its module but itself. */
    static ArchCondition<JavaClass> knowTheirNeighbours() {
        return new ArchCondition<>("know other classes of their module") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (Dependency each : type.getDirectDependenciesFromSelf()) {
                    var target = each.getTargetClass();
                    if (target.getPackage().equals(type.getPackage())
                            && !outermost(target).equals(outermost(type))) {
                        events.add(SimpleConditionEvent.satisfied(each, each.getDescription()));
                    }
                }
            }
        };
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(Logs::outermost).orElse(type);
    }
}
