package onewindow.portal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.lang.reflect.Type;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.RequestBodyAdviceAdapter;

/** Refuses bodies in other encodings, which the JSON reader would guess from the first bytes. */
@RestControllerAdvice(assignableTypes = {ServicesApi.class, SubmissionApi.class, CasesApi.class})
class Utf8Only extends RequestBodyAdviceAdapter {

  private static final int GUESSED_FROM = 4;

  @Override
  public boolean supports(
      MethodParameter parameter, Type type, Class<? extends HttpMessageConverter<?>> converter) {
    return true;
  }

  @Override
  public HttpInputMessage beforeBodyRead(HttpInputMessage message, MethodParameter parameter, Type type,
      Class<? extends HttpMessageConverter<?>> converter) throws IOException {
    MediaType declared = message.getHeaders().getContentType();
    if (declared != null && declared.getCharset() != null && !declared.getCharset().equals(UTF_8)) {
      throw new NotUtf8();
    }
    return new Checked(message.getHeaders(), withoutZeros(message.getBody()));
  }

  /** JSON in UTF-16 or UTF-32 has a zero byte or a byte order mark in front, JSON in UTF-8 never. */
  private static InputStream withoutZeros(InputStream body) throws IOException {
    PushbackInputStream whole = new PushbackInputStream(body, GUESSED_FROM);
    byte[] start = whole.readNBytes(GUESSED_FROM);
    for (byte each : start) {
      if (each == 0 || each == (byte) 0xFE || each == (byte) 0xFF) {
        throw new NotUtf8();
      }
    }
    whole.unread(start);
    return whole;
  }

  private record Checked(HttpHeaders getHeaders, InputStream getBody) implements HttpInputMessage {}
}
