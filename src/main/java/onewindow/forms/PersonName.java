package onewindow.forms;

import java.util.Set;

/**
 * A person's name with its surname. A compound surname counts only where a given name follows it.
 */
public record PersonName(String value, String surname) {

  // those in use today; 《百家姓》 and the population census name them
  private static final Set<String> COMPOUND = Set.of(
      "欧阳", "上官", "司马", "诸葛", "司徒", "东方", "独孤", "南宫", "万俟", "闻人", "夏侯", "尉迟", "公羊", "赫连", "澹台",
      "皇甫", "宗政", "濮阳", "公冶", "太叔", "申屠", "公孙", "慕容", "仲孙", "钟离", "长孙", "宇文", "鲜于", "司空", "闾丘",
      "子车", "亓官", "司寇", "巫马", "公西", "颛孙", "壤驷", "公良", "漆雕", "乐正", "宰父", "谷梁", "拓跋", "夹谷", "轩辕",
      "令狐", "段干", "百里", "呼延", "东郭", "南门", "羊舌", "微生", "梁丘", "左丘", "西门", "第五", "南荣", "淳于", "达奚",
      "褚师", "纳兰", "太史", "端木", "单于", "即墨");

  public static PersonName of(String text) {
    String name = text.strip();
    boolean compound = name.length() > 2 && COMPOUND.contains(name.substring(0, 2));
    return new PersonName(name, name.substring(0, compound ? 2 : name.offsetByCodePoints(0, 1)));
  }
}
