package org.cairn.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import java.time.Clock;

/** Ways of asking the machine for the time. */
final class Calls {
    static final DescribedPredicate<JavaCall<?>> READ_THE_SYSTEM_CLOCK = DescribedPredicate.describe(
            "the machine is asked for the time", call -> isNow(call) || isSystemClock(call));

    private Calls() {}

    private static boolean isNow(JavaCall<?> call) {
        var target = call.getTarget();
        return target.getOwner().getPackageName().equals("java.time")
                        && target.getName().equals("now")
                        && target.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class))
                || target.getFullName().startsWith("java.lang.System.currentTimeMillis(");
    }

    private static boolean isSystemClock(JavaCall<?> call) {
        var target = call.getTarget();
        return target.getOwner().isEquivalentTo(Clock.class) && target.getName().startsWith("system");
    }
}
