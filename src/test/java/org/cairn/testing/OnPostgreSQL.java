package org.cairn.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.cairn.Cairn;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/**
 * Runs a test class against the whole application on a PostgreSQL that the tests start themselves.
 *
 * <p>The same rules as for {@link OnH2}: one application and one database for all, every test with its own data.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(classes = Cairn.class, properties = "spring.datasource.url=${cairn.tests.postgresql}")
@ActiveProfiles("postgres")
@ContextConfiguration(initializers = PostgreSQLServer.Connection.class)
public @interface OnPostgreSQL {}
