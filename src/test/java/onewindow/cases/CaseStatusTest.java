package onewindow.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of docs/case-status.md, executed: every state with every event. */
class CaseStatusTest {

  private static final List<CaseStatus> OPEN = List.of(CaseStatus.SUBMITTED, CaseStatus.PRE_REVIEW,
      CaseStatus.PRE_RETURNED, CaseStatus.ACCEPT_SUPPLEMENT, CaseStatus.ACCEPTED, CaseStatus.REVIEWING,
      CaseStatus.REVIEW_SUPPLEMENT, CaseStatus.SPECIAL, CaseStatus.PASSED_ON);
  private static final Map<String, CaseStatus> TABLE = new HashMap<>();

  @BeforeAll
  static void readTable() throws IOException {
    Files.readAllLines(Path.of("docs/case-status.md")).stream().filter(line -> line.matches("\\| \\w+ \\| [A-Z_]+ \\|.*"))
        .map(line -> line.split("\\s*\\|\\s*"))
        .forEach(row -> origins(row[1]).forEach(from -> TABLE.put(from + " " + row[2], CaseStatus.valueOf(row[3]))));
  }

  @ParameterizedTest(name = "{0} in {1}")
  @MethodSource
  void everyEventInEveryStateMovesAsTheTableSaysOrIsRefusedWithAReason(CaseEvent event, CaseStatus status) {
    CaseStatus expected = TABLE.get(status + " " + event);

    assertThat(status.next(event)).isEqualTo(java.util.Optional.ofNullable(expected));
    if (expected == null) {
      assertThatThrownBy(() -> status.after(event, "LA1")).isInstanceOf(CaseStateException.class)
          .hasMessageContainingAll("LA1", status.name(), event.name(), "possible only from");
    } else {
      assertThat(status.after(event, "LA1")).isEqualTo(expected);
    }
  }

  static Stream<Arguments> everyEventInEveryStateMovesAsTheTableSaysOrIsRefusedWithAReason() {
    return Arrays.stream(CaseEvent.values())
        .flatMap(event -> Arrays.stream(CaseStatus.values()).map(status -> Arguments.of(event, status)));
  }

  @Test
  void whatHasEndedStaysEnded() {
    assertThat(TABLE).isNotEmpty().allSatisfy((move, to) -> assertThat(
        !CaseStatus.valueOf(move.split(" ")[0]).isFinal() || to == CaseStatus.DELIVERED || to == CaseStatus.REVOKED)
        .as(move).isTrue());
  }

  @Test
  void theLegalClockDoesInEachStateWhatTheTableSays() throws IOException {
    Map<String, LegalTime> words = Map.of("not started", LegalTime.NOT_STARTED, "runs", LegalTime.RUNS,
        "paused", LegalTime.STANDS, "resumed", LegalTime.RUNS, "stopped", LegalTime.OVER);
    List<String[]> rows = Files.readAllLines(Path.of("docs/case-status.md")).stream()
        .filter(line -> line.matches("\\| \\w+ \\| [A-Z_]+ \\|.*"))
        .map(line -> line.split("\\s*\\|\\s*", -1)).toList();

    assertThat(rows).filteredOn(row -> words.keySet().stream().anyMatch(row[4]::startsWith)).hasSizeGreaterThan(15)
        .allSatisfy(row -> assertThat(CaseStatus.valueOf(row[3]).legalTime()).as(String.join(" ", row))
            .isEqualTo(words.get(words.keySet().stream().filter(row[4]::startsWith).findFirst().orElseThrow())));
  }

  private static Stream<CaseStatus> origins(String cell) {
    return cell.equals("open") ? OPEN.stream() : Stream.of(CaseStatus.valueOf(cell));
  }
}
