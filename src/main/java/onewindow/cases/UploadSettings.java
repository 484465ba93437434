package onewindow.cases;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Which files are taken, and how long they wait for a case.
 *
 * @param types accepted media types, told by the content
 * @param largest one file
 * @param files how many files of one person may wait for a case at once
 * @param together how large they may be together
 * @param keep how long a file waits for a case before it is deleted
 * @param arriveWithin a file that has not arrived completely after this time is given up
 * @param sweepInterval how often such files are looked for
 */
@ConfigurationProperties("onewindow.cases.uploads")
public record UploadSettings(
    @DefaultValue({"application/pdf", "image/jpeg", "image/png"}) List<String> types,
    @DefaultValue("10MB") DataSize largest,
    @DefaultValue("20") int files,
    @DefaultValue("100MB") DataSize together,
    @DefaultValue("24h") Duration keep,
    @DefaultValue("1h") Duration arriveWithin,
    @DefaultValue("10m") Duration sweepInterval) {

  /** The accepted types as people know them: PDF, JPEG, PNG. */
  public String kinds(String separator) {
    return types.stream().map(type -> type.substring(type.indexOf('/') + 1).toUpperCase(Locale.ROOT))
        .collect(Collectors.joining(separator));
  }
}
