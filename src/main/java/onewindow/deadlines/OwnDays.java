package onewindow.deadlines;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * A city's own days, and years that the product does not know yet.
 *
 * @param source which notice says so
 * @param years years that are complete with what is named here
 * @param off working days by the week that are free
 * @param work weekend days that are worked
 */
record OwnDays(String source, Set<Integer> years, Set<LocalDate> off, Set<LocalDate> work) {

  static final OwnDays NONE = new OwnDays("", Set.of(), Set.of(), Set.of());

  OwnDays {
    years = years == null ? Set.of() : Set.copyOf(years);
    off = off == null ? Set.of() : Set.copyOf(off);
    work = work == null ? Set.of() : Set.copyOf(work);
    Set<LocalDate> both = new HashSet<>(off);
    both.retainAll(work);
    if (!both.isEmpty()) {
      throw new IllegalArgumentException("expected each day under off or under work, found under both: " + both);
    }
    if (source == null || source.isBlank() && !(off.isEmpty() && work.isEmpty() && years.isEmpty())) {
      throw new IllegalArgumentException("expected a source, the notice that says so, found none");
    }
  }

  /** @throws IllegalStateException if the file cannot be read, saying what was expected */
  static OwnDays read(Path file) {
    try {
      return YAMLMapper.builder().addModule(new JavaTimeModule())
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build()
          .readValue(Files.readString(file), OwnDays.class);
    } catch (IOException e) {
      throw new IllegalStateException("The city's own days in " + file + ": expected source, years, off and work with"
          + " days such as 2027-01-01; " + e.getMessage(), e);
    }
  }

  Optional<Boolean> work(LocalDate day) {
    return off.contains(day) ? Optional.of(false) : work.contains(day) ? Optional.of(true) : Optional.empty();
  }
}
