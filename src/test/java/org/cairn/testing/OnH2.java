package org.cairn.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.cairn.Cairn;
import org.springframework.boot.test.context.SpringBootTest;

/**
 * Runs a test class against the whole application on the embedded database, kept in a file as at home.
 *
 * <p>All classes with this annotation share one application and one database: add no mocked beans and no properties of
 * your own, which would start another. Tests never empty tables. They make their own data, with random owners.
 *
 * <p>The same tests on both databases read like this:
 *
 * <pre>{@code
 * class GoalsTests {
 *     @Nested @OnH2 class InAFile extends Contract {}
 *     @Nested @OnPostgreSQL class OnAServer extends Contract {}
 *
 *     abstract static class Contract {
 *         @Autowired Goals goals;
 *
 *         @Test void aParkedGoalComesBackAtTheNextReview() { … }
 *     }
 * }
 * }</pre>
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(classes = Cairn.class, properties = "cairn.home=target/homes/${random.uuid}")
public @interface OnH2 {}
