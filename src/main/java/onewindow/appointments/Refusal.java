package onewindow.appointments;

import java.util.Map;
import onewindow.forms.LocalizedText;

/**
 * Why something was not done.
 *
 * @param code a stable name for programs
 */
public record Refusal(String code, LocalizedText reason) {

  private static final Map<String, LocalizedText> REASONS = Map.ofEntries(
      Map.entry("past", new LocalizedText("这个时间已经过去", "this time is over")),
      Map.entry("too-late", new LocalizedText("离开始时间太近，已经不能预约", "it begins too soon to be booked")),
      Map.entry("too-far", new LocalizedText("还没有开放预约", "it cannot be booked yet")),
      Map.entry("no-such-time", new LocalizedText("这里没有从这个时间开始的号", "no time begins then at this place")),
      Map.entry("taken", new LocalizedText("这个时间已经约满", "this time is taken")),
      Map.entry("nobody-free", new LocalizedText("这个时间没有熟悉此事项的人员", "nobody who knows the matter is free then")),
      Map.entry("hold-expired", new LocalizedText("保留时间已过，请重新选择", "the time was kept for you no longer; choose again")),
      Map.entry("key-reused", new LocalizedText("同一请求编号已用于另一预约", "the request's key was used for another booking")),
      Map.entry("not-now", new LocalizedText("预约的当前状态不允许这样做", "the booking's state does not allow it")),
      Map.entry("too-late-to-change", new LocalizedText("离开始时间太近，已经不能取消或者改期", "it is too late to cancel or move it")),
      Map.entry("not-late-yet", new LocalizedText("还在等候时间内", "they may still come")),
      Map.entry("waiting-already", new LocalizedText("您已经在候补名单中", "you wait for one already")),
      Map.entry("nobody-waits", new LocalizedText("没有人在等候", "nobody waits")),
      Map.entry("unknown-window", new LocalizedText("这里没有这个窗口", "there is no such window here")),
      Map.entry("words", new LocalizedText("评价不超过500字", "the words of a rating have at most 500 characters")),
      Map.entry("unknown-item", new LocalizedText("这里不办理这个事项", "this place does not deal with that matter")));

  static Refusal of(String code) {
    return new Refusal(code, REASONS.get(code));
  }
}
