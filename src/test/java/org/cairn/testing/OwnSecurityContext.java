package org.cairn.testing;

import org.springframework.core.Ordered;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/**
 * Each application keeps who is signed in at a place of its own, and the last one that started is the one that
 * everybody asks. Where tests have several applications, this puts the one under test back in its place.
 */
public final class OwnSecurityContext implements TestExecutionListener, Ordered {

    /** After the application is there and before anything of Spring Security's own test support looks. */
    @Override
    public int getOrder() {
        return 3000;
    }

    @Override
    public void beforeTestMethod(TestContext test) {
        if (test.hasApplicationContext()) {
            test.getApplicationContext()
                    .getBeanProvider(SecurityContextHolderStrategy.class)
                    .ifAvailable(SecurityContextHolder::setContextHolderStrategy);
        }
    }
}
