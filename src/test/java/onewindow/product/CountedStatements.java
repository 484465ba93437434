package onewindow.product;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Notes the statements that the web server's threads send to the database. */
@TestComponent
public class CountedStatements implements BeanPostProcessor {

  /** Asked once in some seconds, whoever comes. */
  private static final Pattern BY_THE_CLOCK = Pattern.compile("from ended_sign_in|from known_account where staff");
  private final List<String> noted = new CopyOnWriteArrayList<>();

  /** How each began while this ran; nobody else may ask the web server meanwhile. */
  public List<String> during(Runnable requests) {
    noted.clear();
    requests.run();
    return List.copyOf(noted);
  }

  private void note(String sql) {
    if (Thread.currentThread().getName().startsWith("http-") && !BY_THE_CLOCK.matcher(sql).find()) {
      noted.add(sql.strip().lines().findFirst().orElse("").strip());
    }
  }

  @Override
  public Object postProcessAfterInitialization(Object bean, String name) {
    return !(bean instanceof DataSource source) ? bean : new DelegatingDataSource(source) {
      @Override
      public Connection getConnection() throws SQLException {
        return counting(super.getConnection());
      }
    };
  }

  private Connection counting(Connection connection) {
    return (Connection) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {Connection.class},
        (proxy, method, arguments) -> {
          if (method.getName().startsWith("prepare")) {
            note((String) arguments[0]);
          }
          try {
            return method.invoke(connection, arguments);
          } catch (InvocationTargetException e) {
            throw e.getCause();
          }
        });
  }
}
