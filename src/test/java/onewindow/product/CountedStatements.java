package onewindow.product;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Counts the statements that the web server's threads send to the database. */
@TestComponent
public class CountedStatements implements BeanPostProcessor {

  private final AtomicInteger count = new AtomicInteger();

  /** How many while this ran; nobody else may ask the web server meanwhile. */
  public int during(Runnable requests) {
    int before = count.get();
    requests.run();
    return count.get() - before;
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
          if (method.getName().startsWith("prepare") && Thread.currentThread().getName().startsWith("http-")) {
            count.incrementAndGet();
          }
          try {
            return method.invoke(connection, arguments);
          } catch (InvocationTargetException e) {
            throw e.getCause();
          }
        });
  }
}
