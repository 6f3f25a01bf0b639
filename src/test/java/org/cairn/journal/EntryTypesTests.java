package org.cairn.journal;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.stream.Stream;
import org.cairn.meetings.Capture;
import org.cairn.testing.OnH2;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;

/** What comes from elsewhere can be checked only against types that are known. */
@OnH2
class EntryTypesTests {

    @Autowired
    ObjectProvider<EntryTypes> types;

    @Test
    void everyTypeThatIsWrittenIsKnown() {
        Stream<EntryType<?>> constants = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.cairn").stream()
                        .flatMap(each -> each.getFields().stream())
                        .filter(field -> field.getRawType().isEquivalentTo(EntryType.class))
                        .map(JavaField::reflect)
                        .filter(field -> Modifier.isStatic(field.getModifiers()))
                        .map(EntryTypesTests::value);
        Stream<EntryType<?>> captured = Stream.of(Capture.Kind.values()).map(Capture.Kind::type);

        assertThat(types.stream().flatMap(some -> some.types().stream()).map(EntryType::name))
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(Stream.concat(constants, captured)
                        .map(EntryType::name)
                        .filter(name -> !name.equals(RelationshipNameEntry.TYPE.name()))
                        .toList());
    }

    private static EntryType<?> value(Field constant) {
        try {
            constant.setAccessible(true);
            return (EntryType<?>) constant.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
