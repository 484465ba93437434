package onewindow.audit;

/**
 * The first thing that is wrong in an export.
 *
 * @param position in the chain where it is wrong
 * @param record the id that stands there; null where none does
 * @param line of the export, the first being 1; of the anchors for an anchor
 * @param detail what was expected and what was found
 */
public record Finding(Kind kind, long position, Long record, long line, String detail) {

  /** What was done to it. */
  public enum Kind {
    HEADER("导出文件首行被改动", "the first line of the export was changed"),
    EDITED("被改动", "was edited"),
    DELETED("被删除", "was deleted"),
    REORDERED("顺序被调换", "was put elsewhere"),
    INSERTED("被插入", "was inserted"),
    RELINKED("链接被重写：此处有记录被删除、插入或调换", "was linked anew: here something was deleted, inserted or moved"),
    CUT_OFF("自此起被截断", "and all after it were cut off"),
    NOT_LINKED("从未进入链条", "was never linked"),
    ANCHOR("与已签名的锚点不符", "differs from what was anchored"),
    ANCHOR_FORGED("锚点签名无效", "an anchor whose signature does not hold");

    private final String zh;
    private final String en;

    Kind(String zh, String en) {
      this.zh = zh;
      this.en = en;
    }
  }

  /** In both languages. */
  public String text() {
    String which = record == null ? "" : "，记录 " + record;
    String of = record == null ? "" : ", record " + record;
    return "第 " + position + " 位（文件第 " + line + " 行" + which + "）：" + kind.zh + "。\n"
        + "Position " + position + " (line " + line + of + "): " + kind.en + ". " + detail;
  }
}
