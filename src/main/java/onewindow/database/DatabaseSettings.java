package onewindow.database;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the embedded PostgreSQL lives; read only while no {@code spring.datasource.url} is set.
 *
 * @param directory the data, the passwords and the server's log
 * @param port on loopback; 0 takes any free one
 * @param software where PostgreSQL's programs are unpacked to; installations may share it
 */
@ConfigurationProperties(prefix = "onewindow.database")
record DatabaseSettings(
    @DefaultValue("data/postgres") Path directory,
    @DefaultValue("15432") int port,
    @DefaultValue("data/postgres-software") Path software) {}
