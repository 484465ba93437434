package onewindow.bench;

import java.net.http.HttpRequest;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** Several nodes behind one address, as a load balancer gives out requests: to each that is up, in turn. */
record Nodes(List<Product> nodes, AtomicInteger turn) implements Target {

  static Nodes of(Product... nodes) {
    return new Nodes(List.of(nodes), new AtomicInteger());
  }

  private Product next() {
    List<Product> up = nodes.stream().filter(Product::isUp).toList();
    return up.isEmpty() ? nodes.get(0) : up.get(Math.floorMod(turn.getAndIncrement(), up.size()));
  }

  @Override
  public String name() {
    return nodes.size() + " nodes";
  }

  @Override
  public int port() {
    return next().port();
  }

  @Override
  public Database database() {
    return nodes.get(0).database();
  }

  @Override
  public long pid() {
    return next().pid();
  }

  @Override
  public int backlog(int latency) {
    return nodes.get(0).backlog(latency);
  }

  @Override
  public Optional<HttpRequest> confirmation(String receipt) {
    return next().confirmation(receipt);
  }

  @Override
  public void close() {
    // each is closed by whoever made it
  }
}
