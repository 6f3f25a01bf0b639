package org.cairn.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * How long a browser may keep what never holds a word of anybody: for a year when the address changes with the content,
 * otherwise it asks each time whether its copy is still the newest.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class Caching extends OncePerRequestFilter {

    static final String FOR_A_YEAR = "public, max-age=31536000, immutable";
    static final String ASK_EACH_TIME = "no-cache";
    static final String NOTHING = "no-store";

    /** Vaadin appends it to the address of a stylesheet, and we to that of a script: a digest of what is in it. */
    static final String DIGEST = "v-c";

    /** Vaadin's script for the open line, with its version. */
    private static final String PUSH = "/VAADIN/static/push/";

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !isStatic(request.getServletPath());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(request, new Fixed(response, rule(request)));
    }

    private static String rule(HttpServletRequest request) {
        String path = request.getServletPath();
        boolean named = path.startsWith("/VAADIN/build/")
                || path.startsWith("/styles/fonts/")
                || (path.startsWith(PUSH) && request.getParameter("v") != null)
                || request.getParameter(DIGEST) != null;
        return named ? FOR_A_YEAR : ASK_EACH_TIME;
    }

    private static boolean isStatic(String path) {
        return path.startsWith("/VAADIN/build/")
                || path.startsWith("/styles/")
                || path.startsWith("/modules/")
                || path.startsWith("/icons/")
                || path.startsWith("/aura/")
                || path.startsWith(PUSH);
    }

    /** Keeps to the rule whatever is said behind it, except that a page or a refusal is never kept by anybody. */
    private static final class Fixed extends HttpServletResponseWrapper {

        Fixed(HttpServletResponse response, String rule) {
            super(response);
            super.setHeader(HttpHeaders.CACHE_CONTROL, rule);
        }

        private void keepNothing() {
            super.setHeader(HttpHeaders.CACHE_CONTROL, NOTHING);
        }

        /** Where a file is missing, Vaadin answers with its page. */
        @Override
        public void setContentType(String type) {
            if (type != null && type.startsWith(MediaType.TEXT_HTML_VALUE)) {
                keepNothing();
            }
            super.setContentType(type);
        }

        @Override
        public void setStatus(int status) {
            if (status >= SC_BAD_REQUEST) {
                keepNothing();
            }
            super.setStatus(status);
        }

        @Override
        public void sendError(int status, String message) throws IOException {
            keepNothing();
            super.sendError(status, message);
        }

        @Override
        public void sendError(int status) throws IOException {
            keepNothing();
            super.sendError(status);
        }

        @Override
        public void sendRedirect(String location) throws IOException {
            keepNothing();
            super.sendRedirect(location);
        }

        @Override
        public void setHeader(String name, String value) {
            if (!isFixed(name)) {
                super.setHeader(name, value);
            }
        }

        @Override
        public void addHeader(String name, String value) {
            if (!isFixed(name)) {
                super.addHeader(name, value);
            }
        }

        @Override
        public void setDateHeader(String name, long date) {
            if (!isFixed(name)) {
                super.setDateHeader(name, date);
            }
        }

        private static boolean isFixed(String name) {
            return HttpHeaders.CACHE_CONTROL.equalsIgnoreCase(name)
                    || HttpHeaders.EXPIRES.equalsIgnoreCase(name)
                    || HttpHeaders.PRAGMA.equalsIgnoreCase(name);
        }
    }
}
