package org.cairn.people.security;

import static org.springframework.security.web.util.matcher.RequestMatchers.anyOf;
import static org.springframework.security.web.util.matcher.RequestMatchers.not;

import com.vaadin.flow.spring.security.RequestUtil;
import com.vaadin.flow.spring.security.VaadinSavedRequestAwareAuthenticationSuccessHandler;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.DispatcherType;
import java.util.stream.Stream;
import org.cairn.people.session.SignedInSessions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.CacheControlHeadersWriter;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Everything is closed unless it is named here, or is a view that says itself who may see it. */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
class SecurityConfiguration {

    /** Vaadin 25.2 starts its client with inline scripts; all else is strict. 'self' covers the WebSocket too. */
    private static final String CONTENT_POLICY = String.join(
            "; ",
            "default-src 'self'",
            "script-src 'self' 'unsafe-inline' 'unsafe-eval'",
            "style-src 'self' 'unsafe-inline'",
            "img-src 'self' data:",
            "font-src 'self' data:",
            "connect-src 'self'",
            "object-src 'none'",
            "base-uri 'self'",
            "form-action 'self'",
            "frame-ancestors 'none'");

    private static final String PERMISSIONS =
            "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(),"
                    + " microphone=(), midi=(), payment=(), usb=()";

    private static final String[] STATIC = {"/styles/**", "/modules/**", "/icons/**", "/aura/**", "/VAADIN/build/**"};
    private static final String HEALTH = "/actuator/health/**";

    @Bean
    SecurityFilterChain everything(
            HttpSecurity http,
            RequestUtil requests,
            CsrfTokenRepository tokens,
            SignInAnswers answers,
            SignedInSessions sessions) {
        http.authorizeHttpRequests(urls -> urls.requestMatchers(STATIC)
                .permitAll()
                .requestMatchers(HEALTH)
                .permitAll()
                // the page about an error that happened already; without it a refusal would lead to the next
                .dispatcherTypeMatchers(DispatcherType.ERROR)
                .permitAll());
        // Vaadin would take the sign-in form out of the protection: somebody could be signed in to a stranger's vault
        http.csrf(
                csrf -> csrf.csrfTokenRepository(tokens).ignoringRequestMatchers(requests::isFrameworkInternalRequest));
        http.exceptionHandling(handling -> handling.accessDeniedHandler(answers));
        http.headers(SecurityConfiguration::headers);
        http.setSharedObject(VaadinSavedRequestAwareAuthenticationSuccessHandler.class, answers);
        http.with(VaadinSecurityConfigurer.vaadin(), vaadin -> vaadin.loginView(SignInAnswers.FORM, SignInAnswers.FORM)
                .enableCsrfConfiguration(false)
                .anyRequest(AuthorizedUrl::authenticated));
        http.formLogin(form -> form.failureHandler(answers));
        http.addFilterBefore(new NobodyInAnEndedSession(sessions), SecurityContextHolderFilter.class);
        http.addFilterBefore(new NothingForAnEndedSession(), SecurityContextHolderFilter.class);
        return http.build();
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER))
                .permissionsPolicyHeader(policy -> policy.policy(PERMISSIONS))
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                .cacheControl(HeadersConfigurer.CacheControlConfig::disable)
                .addHeaderWriter(new DelegatingRequestMatcherHeaderWriter(
                        not(anyOf(paths(STATIC))), new CacheControlHeadersWriter()));
        headers.withObjectPostProcessor(new WrittenFirst());
    }

    private static RequestMatcher[] paths(String... patterns) {
        return Stream.of(patterns)
                .map(PathPatternRequestMatcher.withDefaults()::matcher)
                .toArray(RequestMatcher[]::new);
    }

    /** Pages reach Vaadin by a forward, after which Tomcat lets nobody add a header any more. */
    private static final class WrittenFirst implements ObjectPostProcessor<HeaderWriterFilter> {

        @Override
        public <O extends HeaderWriterFilter> O postProcess(O filter) {
            filter.setShouldWriteHeadersEagerly(true);
            return filter;
        }
    }

    @Bean
    SecurityContextRepository securityContexts() {
        return new HttpSessionSecurityContextRepository();
    }

    @Bean
    CsrfTokenRepository csrfTokens() {
        return new HttpSessionCsrfTokenRepository();
    }
}
