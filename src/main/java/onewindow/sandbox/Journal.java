package onewindow.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Appends lines to a file; a line is acknowledged when it is on the disk. */
final class Journal implements AutoCloseable {

  private record Entry(String line, CompletableFuture<Void> durable) {}

  private final JournalFile file;
  private final ConcurrentLinkedQueue<Entry> waiting = new ConcurrentLinkedQueue<>();
  private final ExecutorService writer = Executors.newSingleThreadExecutor(work -> new Thread(work, "sandbox-journal"));

  Journal(JournalFile file) {
    this.file = file;
  }

  CompletableFuture<Void> append(String line) {
    Entry entry = new Entry(line, new CompletableFuture<>());
    waiting.add(entry);
    writer.execute(this::writeAllThatWait);
    return entry.durable();
  }

  // One fsync for all that arrived during the one before.
  private void writeAllThatWait() {
    List<Entry> batch = Stream.generate(waiting::poll).takeWhile(Objects::nonNull).toList();
    if (batch.isEmpty()) {
      return;
    }
    try {
      file.append(batch.stream().map(entry -> entry.line() + "\n").collect(Collectors.joining()));
      batch.forEach(entry -> entry.durable().complete(null));
    } catch (IOException e) {
      batch.forEach(entry -> entry.durable().completeExceptionally(e));
    }
  }

  @Override
  public void close() {
    writer.shutdown();
    try {
      writer.awaitTermination(10, TimeUnit.SECONDS);
      file.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
