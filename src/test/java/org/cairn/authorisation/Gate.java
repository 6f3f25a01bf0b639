package org.cairn.authorisation;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cairn.journal.Entry;
import org.cairn.journal.EntryId;
import org.cairn.meetings.Meeting;
import org.cairn.meetings.MeetingId;
import org.cairn.meetings.MeetingRecord;
import org.cairn.meetings.ThemeId;
import org.cairn.practice.LearningHoursId;
import org.cairn.practice.LearningPointId;
import org.cairn.relationships.RelationshipId;
import org.springframework.aop.support.AopUtils;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Service;

/** One public method of one service, as the rest of the application calls it. */
record Gate(Object service, Method method) {

    /** What belongs to one mentor and stands for it in a call. */
    private static final Set<Class<?>> BELONGINGS = Set.of(
            RelationshipId.class,
            MeetingId.class,
            EntryId.class,
            LearningPointId.class,
            LearningHoursId.class,
            Entry.class,
            Meeting.class,
            MeetingRecord.class,
            ThemeId.class);

    /** Every gate there is but those of the vault, which knows no persons and asks for an open keyring instead. */
    static List<Gate> all(ApplicationContext application) {
        return application.getBeansWithAnnotation(Service.class).values().stream()
                .filter(service -> !type(service).getPackageName().startsWith("org.cairn.vault"))
                .flatMap(service -> methods(type(service)).map(method -> new Gate(service, method)))
                .sorted(Comparator.comparing(Gate::toString))
                .toList();
    }

    private static Class<?> type(Object service) {
        return AopUtils.getTargetClass(service);
    }

    private static Stream<Method> methods(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .filter(method -> method.getDeclaringClass().getPackageName().startsWith("org.cairn"))
                .filter(method -> !Modifier.isStatic(method.getModifiers()) && !method.isSynthetic());
    }

    /** The id names an entry that is to be, so that whose it is depends on the relationship alone. */
    private static final String BEGINS_AN_ENTRY = "Journal.append(RelationshipId, EntryType, EntryId, Record)";

    /** The places among the arguments at which something stands that belongs to somebody. */
    List<Integer> belongings() {
        return IntStream.range(0, method.getParameterCount())
                .filter(place -> BELONGINGS.contains(method.getParameterTypes()[place]))
                .filter(place ->
                        !(toString().equals(BEGINS_AN_ENTRY) && method.getParameterTypes()[place] == EntryId.class))
                .boxed()
                .toList();
    }

    Type[] parameters() {
        return method.getGenericParameterTypes();
    }

    /** Calls it and throws what it throws. */
    Object call(Object... arguments) throws Throwable {
        try {
            return method.invoke(service, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }

    @Override
    public String toString() {
        String parameters = Arrays.stream(method.getParameterTypes())
                .map(Class::getSimpleName)
                .collect(Collectors.joining(", "));
        return type(service).getSimpleName() + "." + method.getName() + "(" + parameters + ")";
    }
}
