package onewindow.cases;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.time.Clock;
import java.util.UUID;
import onewindow.catalog.Service;
import onewindow.privacy.FileKey;
import onewindow.privacy.FileKeys;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Receives a file chunk by chunk, or keeps nothing of it. No transaction is open while the sender sends. */
@Component
class FileStaging {

  private final UploadedFiles files;
  private final FileChunks chunks;
  private final FileKeys keys;
  private final FileTypes types;
  private final UploadRefusals refusals;
  private final UploadSettings settings;
  private final Clock clock;
  private final TransactionTemplate transaction;

  FileStaging(UploadedFiles files, FileChunks chunks, FileKeys keys, FileTypes types, UploadRefusals refusals,
      UploadSettings settings, Clock clock, PlatformTransactionManager transactions) {
    this.files = files;
    this.chunks = chunks;
    this.keys = keys;
    this.types = types;
    this.refusals = refusals;
    this.settings = settings;
    this.clock = clock;
    this.transaction = new TransactionTemplate(transactions);
  }

  Upload stage(byte[] owner, Service service, String material, String fileName, InputStream content) {
    if (!service.definition().materials().containsKey(material)) {
      return refusals.unknownMaterial(service.definition());
    }
    FileName name = FileName.of(fileName);
    return name.isEmpty() ? refusals.noName() : stage(new Arrival(owner, service.name(), material, name), content);
  }

  private Upload stage(Arrival arrival, InputStream content) {
    try {
      byte[] start = content.readNBytes(FileKey.CHUNK_BYTES);
      if (start.length == 0) {
        return refusals.empty();
      }
      String type = types.of(start);
      return types.isAccepted(type)
          ? receive(arrival, type, new SequenceInputStream(new ByteArrayInputStream(start), content))
          : refusals.wrongType(type);
    } catch (IOException | DataIntegrityViolationException brokenOffOrSweptMeanwhile) {
      return refusals.brokenOff();
    }
  }

  private Upload receive(Arrival arrival, String type, InputStream content) throws IOException {
    UUID id = UUID.randomUUID();
    byte[] wrapped = keys.make(id.toString());
    FileKey key = keys.openWaiting(id.toString(), wrapped);
    String name = arrival.name().as(types.extensions(type)).text();
    StoredFile file = new StoredFile(
        id, arrival.material(), key.sealText(StoredFile.NAME, name), type, 0, wrapped, clock.instant());
    return begin(file, arrival) ? receive(file, arrival.owner(), key, content) : refusals.tooMany();
  }

  private Upload receive(StoredFile file, byte[] owner, FileKey key, InputStream content) throws IOException {
    Upload upload = null;
    try {
      InputStream looked = types.isPdf(file.mediaType()) ? new QuietContent(content) : content;
      long bytes = key.seal(new LimitedContent(looked, settings.largest().toBytes()),
          (number, sealed) -> chunks.add(file.id(), number, sealed));
      upload = complete(file.complete(bytes), owner, key);
    } catch (LimitedContent.TooLarge tooLarge) {
      upload = refusals.tooLarge();
    } catch (QuietContent.Active active) {
      upload = refusals.active();
    } finally {
      if (!(upload instanceof Upload.Staged)) {
        files.removeWaiting(file.id(), owner);
      }
    }
    return upload;
  }

  private boolean begin(StoredFile file, Arrival arrival) {
    return transaction.execute(status -> {
      UploadedFiles.Waiting waiting = files.lockWaiting(arrival.owner());
      boolean room = waiting.files() < settings.files() && waiting.bytes() < settings.together().toBytes();
      if (room) {
        files.begin(file, arrival.owner(), arrival.service());
      }
      return room;
    });
  }

  /** Counted again, for others have arrived meanwhile. */
  private Upload complete(StoredFile file, byte[] owner, FileKey key) {
    return transaction.execute(status -> {
      if (files.lockWaiting(owner).bytes() + file.bytes() > settings.together().toBytes()) {
        return refusals.tooMany();
      }
      return files.complete(file.id(), file.bytes())
          ? new Upload.Staged(file.opened(key)) : refusals.brokenOff();
    });
  }

  /** A file that is about to be received. */
  private record Arrival(byte[] owner, String service, String material, FileName name) {}
}
