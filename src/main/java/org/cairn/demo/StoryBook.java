package org.cairn.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import org.cairn.people.InventedPeople.SignIn;
import org.cairn.people.Role;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/** The invented people and their stories, read from {@code demonstration/*.yaml}. A misspelt or missing word is refused. */
record StoryBook(String password, List<Mentor> mentors) {

    private static final JsonMapper SHAPE = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .build();

    /** One invented mentor; {@code stories} are names of files, and so is {@code keeps}, what the mentor keeps alone. */
    record Mentor(
            String name,
            String email,
            String about,
            Set<Role> roles,
            List<String> stories,
            @Nullable String keeps) {

        SignIn signIn(String password) {
            return new SignIn(name, about, email, password);
        }
    }

    static StoryBook open() {
        return read("people", StoryBook.class);
    }

    static Story story(String name) {
        return read(name, Story.class);
    }

    static OwnKeeping keeping(String name) {
        return read(name, OwnKeeping.class);
    }

    private static <T> T read(String name, Class<T> shape) {
        String file = "demonstration/" + name + ".yaml";
        try (InputStream stream = StoryBook.class.getClassLoader().getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException(file + " is missing.");
            }
            return SHAPE.convertValue(new Yaml(new SafeConstructor(new LoaderOptions())).load(stream), shape);
        } catch (JacksonException e) {
            throw new IllegalStateException(file + " has not the shape of a story.", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
