package org.cairn.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** What modules tell each other: records named after what happened. */
final class Events {
    static final DescribedPredicate<JavaClass> ARE_EVENTS = DescribedPredicate.describe(
            "are events",
            type -> type.isRecord()
                    && type.isTopLevelClass()
                    && type.getModifiers().contains(JavaModifier.PUBLIC)
                    && type.getSimpleName().matches("[A-Z]\\w+(ed|Begun|Changed)"));

    static final DescribedPredicate<JavaClass> IDS_AND_TIMES = DescribedPredicate.describe(
            "an id, a number, a time or a choice",
            type -> type.isPrimitive()
                    || type.isEnum()
                    || type.getSimpleName().endsWith("Id")
                    || type.isEquivalentTo(UUID.class)
                    || type.isEquivalentTo(Instant.class)
                    || type.isEquivalentTo(LocalDate.class));

    private Events() {}
}
