package org.cairn.cycle;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One version of the reflective cycle's content in one language. A meeting keeps the version that it began with.
 *
 * @param version three numbers, such as 1.0.0
 * @param attribution whose reading the stages and the questions are; shown wherever the cycle is explained
 * @param beforeYouBegin the mentor's one-page reminder, in short paragraphs
 * @param stages the six of the cycle, or those of a review
 * @param review the stages that a review has besides its close
 * @param theme the four steps in which a review looks at one theme
 * @param afterwards what mentors ask themselves in the five minutes after a meeting
 * @param together with what the two look at their relationship itself
 * @param parting with what a relationship is brought to its end
 */
public record CyclePack(
        String id,
        String version,
        Locale language,
        String title,
        String licence,
        String attribution,
        List<String> beforeYouBegin,
        Safety safety,
        List<Stage> stages,
        List<Stage> review,
        List<ThemeStep> theme,
        List<Prompt> afterwards,
        Together together,
        Parting parting) {

    public CyclePack {
        beforeYouBegin = List.copyOf(beforeYouBegin);
        stages = List.copyOf(stages);
        review = List.copyOf(review);
        theme = List.copyOf(theme);
        afterwards = List.copyOf(afterwards);
        List<String> ids = stages.stream().map(Stage::id).toList();
        if (!ids.equals(Stage.IDS) && !ids.equals(Stage.REVIEW_IDS)) {
            throw new IllegalArgumentException("A pack holds the six stages in order.");
        }
        if (!theme.stream().map(ThemeStep::id).toList().equals(ThemeStep.IDS)) {
            throw new IllegalArgumentException("A theme goes through the four steps in order.");
        }
    }

    /** The same content along the stages of a review, which ends in the close that every meeting has. */
    public CyclePack forReview() {
        List<Stage> route = new ArrayList<>(review);
        route.add(stage(Stage.CLOSE));
        return new CyclePack(
                id,
                version,
                language,
                title,
                licence,
                attribution,
                beforeYouBegin,
                safety,
                route,
                review,
                theme,
                afterwards,
                together,
                parting);
    }

    /** The stage with this id; an IllegalArgumentException when there is none such here. */
    public Stage stage(String stageId) {
        return stages.stream()
                .filter(stage -> stage.id().equals(stageId))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No stage is called " + stageId + "."));
    }

    /** The step of the short cycle with this id, one of {@link ThemeStep#IDS}. */
    public ThemeStep themeStep(String stepId) {
        return theme.get(ThemeStep.IDS.indexOf(stepId));
    }

    /** The question with this id, in whichever stage it is. */
    public Optional<Question> question(String questionId) {
        return stages.stream()
                .flatMap(stage -> stage.questions().stream())
                .filter(question -> question.id().equals(questionId))
                .findFirst();
    }

    /** Minutes for each stage of a meeting of this length, 20 to 240 minutes. */
    public Pace pace(int length) {
        return Pace.of(stages, length);
    }
}
