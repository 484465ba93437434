package onewindow.cases;

import onewindow.catalog.ServiceDefinition;
import onewindow.forms.FieldProblem;
import onewindow.forms.LocalizedText;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** Says why a file is not taken: what was expected of it and what was found. */
@Component
class UploadRefusals {

  private final UploadSettings settings;

  UploadRefusals(UploadSettings settings) {
    this.settings = settings;
  }

  Upload unknownMaterial(ServiceDefinition service) {
    String names = String.join(", ", service.materials().keySet());
    return refused(Upload.Reason.UNKNOWN_MATERIAL, "material",
        new LocalizedText("该事项的材料：" + names, "a material of the service: " + names),
        new LocalizedText("其他名称", "another name"));
  }

  Upload noName() {
    return refused(Upload.Reason.NAME, "name", new LocalizedText("文件名", "the name of the file"),
        new LocalizedText("没有可读的名称", "no name that can be read"));
  }

  Upload empty() {
    return refused(Upload.Reason.EMPTY, "file", acceptedTypes(), new LocalizedText("空文件", "an empty file"));
  }

  Upload wrongType(String found) {
    return refused(Upload.Reason.TYPE, "file", acceptedTypes(),
        new LocalizedText("内容类型为 " + found, "content of the type " + found));
  }

  Upload active() {
    return refused(Upload.Reason.TYPE, "file",
        new LocalizedText("打开时不运行任何程序的 PDF", "a PDF that runs nothing when it is opened"),
        new LocalizedText("含有脚本或启动程序的 PDF，请打印成新的 PDF 后上传", "one with a script or a program to start; print it"
            + " into a new PDF and upload that"));
  }

  Upload tooLarge() {
    String limit = words(settings.largest());
    return refused(Upload.Reason.TOO_LARGE, "file",
        new LocalizedText("不超过 " + limit + " 的文件", "a file of at most " + limit),
        new LocalizedText("更大的文件", "a larger one"));
  }

  Upload tooMany() {
    String limit = words(settings.together());
    return refused(Upload.Reason.TOO_MANY, "file",
        new LocalizedText("待提交的文件最多 " + settings.files() + " 个、共 " + limit,
            "at most " + settings.files() + " files waiting for their application, " + limit + " together"),
        new LocalizedText("超出限额，请先提交申请或删除不用的文件", "more; hand in the application or remove files first"));
  }

  Upload brokenOff() {
    return refused(Upload.Reason.BROKEN_OFF, "file", new LocalizedText("完整的文件", "the whole file"),
        new LocalizedText("上传中断", "an upload that broke off"));
  }

  FieldProblem notThere(String material) {
    return new FieldProblem("files." + material,
        new LocalizedText("您为这项材料上传、尚未提交的文件", "files that you uploaded for this material and did not hand in yet"),
        new LocalizedText("不存在或已失效的文件，请重新上传", "a file that is not there any more; upload it again"));
  }

  private LocalizedText acceptedTypes() {
    return new LocalizedText(settings.kinds("、") + " 文件", "a file of the type " + settings.kinds(", "));
  }

  private static Upload refused(Upload.Reason reason, String field, LocalizedText expected, LocalizedText found) {
    return new Upload.Refused(reason, new FieldProblem(field, expected, found));
  }

  private static String words(DataSize size) {
    return size.toMegabytes() > 0 ? size.toMegabytes() + " MB" : size.toKilobytes() + " KB";
  }
}
