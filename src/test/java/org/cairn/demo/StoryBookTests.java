package org.cairn.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cairn.common.identifiers.PatientIdentifiers;
import org.cairn.meetings.Agreement;
import org.junit.jupiter.api.Test;

class StoryBookTests {

    private static final LocalDate FRIDAY = LocalDate.of(2027, 1, 15);

    private final StoryBook book = StoryBook.open();

    private List<Story> stories() {
        return book.mentors().stream()
                .flatMap(mentor -> mentor.stories().stream())
                .map(StoryBook::story)
                .toList();
    }

    @Test
    void everyFileIsTold() throws IOException {
        Set<String> told = new HashSet<>(Set.of("people"));
        book.mentors().forEach(mentor -> told.addAll(mentor.stories()));
        book.mentors().stream()
                .map(StoryBook.Mentor::keeps)
                .filter(Objects::nonNull)
                .forEach(told::add);

        try (var files = Files.list(Path.of("src/main/resources/demonstration"))) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".yaml", ""))
                            .collect(Collectors.toSet()))
                    .isEqualTo(told);
        }
    }

    @Test
    void thereAreSixOrMoreRelationshipsInDifferentStates() {
        assertThat(stories()).hasSizeGreaterThanOrEqualTo(6);
        assertThat(stories()).anyMatch(story -> story.meetings().isEmpty());
        assertThat(stories())
                .anyMatch(story -> story.ending() != null && story.ending().until() != null);
        assertThat(stories())
                .anyMatch(story -> story.ending() != null && story.ending().until() == null);
        assertThat(stories()).anyMatch(story -> story.meetings().size() > 6);
        assertThat(stories()).anyMatch(story -> story.meetings().stream().anyMatch(one -> one.took() == null));
        assertThat(stories())
                .flatMap(Story::meetings)
                .filteredOn(meeting -> meeting.agreement() != null)
                .extracting(meeting -> meeting.agreement().writing())
                .contains(Agreement.Writing.values());
    }

    @Test
    void meetingsFollowEachOtherAndLieInThePast() {
        assertThat(stories()).allSatisfy(story -> {
            List<Integer> days =
                    story.meetings().stream().map(Story.Encounter::day).toList();
            assertThat(days).isSorted().doesNotHaveDuplicates().allMatch(day -> day < 0 && day >= story.began());
        });
    }

    @Test
    void noDayOfAStoryIsOnAWeekendAndNoneChangesSides() {
        IntStream.range(-40, 40).filter(number -> number != 0).forEach(number -> {
            LocalDate day = Story.day(FRIDAY, number);
            assertThat(day.getDayOfWeek()).isNotIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
            assertThat(day.isAfter(FRIDAY)).isEqualTo(number > 0);
        });
        assertThat(Story.day(LocalDate.of(2027, 1, 17), 0).getDayOfWeek()).isEqualTo(DayOfWeek.SUNDAY);
    }

    @Test
    void nothingInTheStoriesLooksLikeAPatient() throws IOException {
        try (var files = Files.list(Path.of("src/main/resources/demonstration"))) {
            assertThat(files).allSatisfy(file -> assertThat(
                            Arrays.stream(Files.readString(file).split("\\R"))
                                    .filter(line -> line.matches("\\s{8}.*[a-z].*"))
                                    .flatMap(line -> PatientIdentifiers.in(line).stream()))
                    .as(file.toString())
                    .isEmpty());
        }
    }

    @Test
    void aStoryThatIsMissingIsNamed() {
        assertThatIllegalStateException()
                .isThrownBy(() -> StoryBook.story("never-written"))
                .withMessageContaining("demonstration/never-written.yaml");
    }

    @Test
    void aMisspeltWordInAStoryIsRefused() {
        assertThatIllegalStateException()
                .isThrownBy(() -> StoryBook.story("misspelt"))
                .withMessageContaining("demonstration/misspelt.yaml");
    }
}
