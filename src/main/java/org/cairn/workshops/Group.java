package org.cairn.workshops;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** Who sits together in one round, in the order of their parts, and the question that lies between them. */
@Table("workshop_group")
final class Group {

    @Id
    private final UUID id;

    private final UUID workshop;
    private final int round;
    private int place;
    private String members;
    private boolean stopped;
    private String stage;
    private int question;
    private int wording;

    @Version
    private final int version;

    @PersistenceCreator
    Group(
            UUID id,
            UUID workshop,
            int round,
            int place,
            String members,
            boolean stopped,
            String stage,
            int question,
            int wording,
            int version) {
        this.id = id;
        this.workshop = workshop;
        this.round = round;
        this.place = place;
        this.members = members;
        this.stopped = stopped;
        this.stage = stage;
        this.question = question;
        this.wording = wording;
        this.version = version;
    }

    static Group of(WorkshopId workshop, int round, String firstStage) {
        return new Group(UUID.randomUUID(), workshop.value(), round, 0, "", false, firstStage, 0, 0, 0);
    }

    void seat(List<SeatId> people, int at) {
        place = at;
        members = people.stream().map(SeatId::toString).collect(Collectors.joining(","));
    }

    UUID id() {
        return id;
    }

    int round() {
        return round;
    }

    int place() {
        return place;
    }

    List<SeatId> members() {
        return Arrays.stream(members.split(",")).map(SeatId::parse).toList();
    }

    boolean isStopped() {
        return stopped;
    }

    void stop() {
        stopped = true;
    }

    void goOn() {
        stopped = false;
    }

    QuestionPlace question() {
        return new QuestionPlace(stage, question, wording);
    }

    void ask(QuestionPlace other) {
        stage = other.stage();
        question = other.number();
        wording = other.wording();
    }
}
