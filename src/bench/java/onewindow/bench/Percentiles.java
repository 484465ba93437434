package onewindow.bench;

import java.util.Arrays;

/** Sorted measurements in nanoseconds. */
record Percentiles(long[] sorted) {

  static Percentiles of(long[] nanos) {
    long[] sorted = nanos.clone();
    Arrays.sort(sorted);
    return new Percentiles(sorted);
  }

  double micros(double percent) {
    if (sorted.length == 0) {
      return Double.NaN;
    }
    return sorted[(int) Math.min(sorted.length - 1, sorted.length * percent / 100)] / 1e3;
  }

  double millis(double percent) {
    return micros(percent) / 1e3;
  }
}
