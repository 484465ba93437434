package onewindow.portal;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import onewindow.audit.AuditTrail;
import onewindow.cases.PersonalDataSource;
import onewindow.cases.PersonalRecord;
import onewindow.forms.LocalizedText;
import org.springframework.stereotype.Component;

/** Who looked at somebody's data, for themselves. */
@Component
class ViewData implements PersonalDataSource {

  private static final int MOST = 10_000;
  private final AuditTrail trail;
  private final AuditTexts texts;

  ViewData(AuditTrail trail, AuditTexts texts) {
    this.trail = trail;
    this.texts = texts;
  }

  @Override
  public String part() {
    return "views";
  }

  @Override
  public LocalizedText title() {
    return new LocalizedText("谁看过我的数据", "Who looked at my data");
  }

  @Override
  public Set<String> tables() {
    return Set.of("audit_record");
  }

  @Override
  public Stream<PersonalRecord> of(String idNumber) {
    return trail.viewsOf(idNumber, MOST).stream().map(this::record);
  }

  private PersonalRecord record(AuditTrail.View view) {
    AuditTexts.ViewLine zh = texts.line(view, Locale.CHINESE);
    AuditTexts.ViewLine en = texts.line(view, Locale.ENGLISH);
    return new PersonalRecord().with("at", "时间", "At", view.at()).with("caseNumber", "办件编号", "Case", view.caseNumber())
        .with("action", "操作", "What", new LocalizedText(zh.action(), en.action()))
        .with("department", "部门", "Department", new LocalizedText(zh.department(), en.department()))
        .with("role", "岗位", "Office", new LocalizedText(zh.role(), en.role()))
        .with("purpose", "用途", "For", new LocalizedText(zh.purpose(), en.purpose()))
        .with("times", "次数", "Times", view.times());
  }
}
