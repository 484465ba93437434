package onewindow.audit;

import java.util.Optional;

/**
 * What became of verifying an export.
 *
 * @param finding the first thing that is wrong; empty where nothing is
 * @param from first position that was looked at
 * @param last last position that holds
 * @param unlinked records at its end that were too young to be linked
 * @param withKey whether records and links were verified by the key, or the hashes only
 * @param anchors how many were given
 * @param anchored the last position that an anchor proves; 0 without one
 * @param anchoredAt when that was; null without one
 * @param anchorKey the public key that signed the anchors; null without one
 */
public record Verification(Optional<Finding> finding, long from, long last, int unlinked, boolean withKey, int anchors,
    long anchored, String anchoredAt, String anchorKey) {

  public boolean isSound() {
    return finding.isEmpty();
  }

  /** In both languages: what holds, what is wrong, and what nobody can tell. */
  public String text() {
    StringBuilder text = new StringBuilder();
    finding.ifPresent(found -> text.append(found.text()).append('\n'));
    text.append(isSound() ? "完好 Sound: " : "在此之前完好 Sound before: ").append("positions ").append(from).append("–")
        .append(last).append(unlinked > 0 ? ", " + unlinked + " not linked yet" : "").append('\n');
    text.append(withKey ? "已用密钥核对每条记录和链接。 Every record and link verified with the key.\n"
        : "未给出密钥：只核对了散列链。 No key given: only the hashes were verified.\n");
    if (anchors == 0) {
      return text.append("没有锚点：无法证明末尾未被截断。 No anchors: nothing proves that the end is not cut off.").toString();
    }
    return text.append("锚点 Anchors: ").append(anchors).append(", the last at position ").append(anchored).append(" of ")
        .append(anchoredAt).append("\n  signed by ").append(anchorKey)
        .append("\n此后的记录若被截断无法发现。 What came after it could be cut off unnoticed.").toString();
  }
}
