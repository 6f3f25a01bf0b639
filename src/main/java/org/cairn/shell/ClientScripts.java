package org.cairn.shell;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/** Our scripts for the browser, at addresses that change with what is in them. */
@Configuration(proxyBeanMethods = false)
class ClientScripts {

    static final String ALL = "modules/cairn.js";

    private static final MediaType SCRIPT = new MediaType("text", "javascript", StandardCharsets.UTF_8);
    private static final String FIRST = "leaving";

    /**
     * @param all everything but the first, as one script
     * @param addressOfAll where a page finds it
     * @param addressOfFirst where a page finds what has to come before Vaadin's client
     */
    record Scripts(String all, String addressOfAll, String addressOfFirst) {}

    @Bean
    Scripts scripts(ResourcePatternResolver files) throws IOException {
        Map<String, String> modules =
                ClientModules.read(files.getResources("classpath:META-INF/resources/modules/*.js"));
        String first = Objects.requireNonNull(modules.remove(FIRST));
        String all = ClientModules.asOne(modules);
        return new Scripts(all, versioned(ALL, all), versioned("modules/" + FIRST + ".js", first));
    }

    @Bean
    RouterFunction<ServerResponse> allModules(Scripts scripts) {
        return RouterFunctions.route()
                .GET(
                        "/" + ALL,
                        request -> ServerResponse.ok().contentType(SCRIPT).body(scripts.all()))
                .build();
    }

    private static String versioned(String address, String content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return address + "?" + Caching.DIGEST + "=" + HexFormat.of().formatHex(digest, 0, 4);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
