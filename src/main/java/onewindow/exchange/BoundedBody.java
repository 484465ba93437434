package onewindow.exchange;

import io.vertx.core.AsyncResult;
import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.codec.spi.BodyStream;

/** Gathers the bytes of one answer and fails beyond the bound; the client by itself would gather without end. */
final class BoundedBody implements BodyStream<Buffer> {

  private final long most;
  private final Buffer gathered = Buffer.buffer();
  private final Promise<Buffer> result = Promise.promise();

  BoundedBody(long most) {
    this.most = most;
  }

  @Override
  public Future<Void> write(Buffer data) {
    if (gathered.length() + data.length() > most) {
      return Future.failedFuture(new AnswerTooLarge(most));
    }
    gathered.appendBuffer(data);
    return Future.succeededFuture();
  }

  @Override
  public void write(Buffer data, Handler<AsyncResult<Void>> handler) {
    write(data).onComplete(handler);
  }

  @Override
  public void end(Handler<AsyncResult<Void>> handler) {
    result.tryComplete(gathered);
    Future.<Void>succeededFuture().onComplete(handler);
  }

  @Override
  public void handle(Throwable failure) {
    result.tryFail(failure);
  }

  @Override
  public Future<Buffer> result() {
    return result.future();
  }

  @Override
  public BoundedBody exceptionHandler(Handler<Throwable> handler) {
    return this;
  }

  @Override
  public BoundedBody setWriteQueueMaxSize(int maxSize) {
    return this;
  }

  @Override
  public boolean writeQueueFull() {
    return false;
  }

  @Override
  public BoundedBody drainHandler(Handler<Void> handler) {
    return this;
  }
}
