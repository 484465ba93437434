package onewindow.portal;

import static onewindow.portal.ProblemKind.CHARSET;
import static onewindow.portal.ProblemKind.FORM;
import static onewindow.portal.ProblemKind.MALFORMED;
import static onewindow.portal.ProblemKind.MEDIA_TYPE;
import static onewindow.portal.ProblemKind.TOO_LARGE;
import static onewindow.portal.ProblemKind.UNKNOWN_MESSAGE;
import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import onewindow.forms.FieldProblem;
import onewindow.notifications.ContactPreferences;
import onewindow.notifications.MessageReading;
import onewindow.notifications.PreferenceChange;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The reader's messages, and how the reader wants to be reached. */
@RestController
@RequestMapping(path = "/api/messages", produces = APPLICATION_JSON_VALUE)
@Tag(name = "Messages", description = "What one was told about one's cases; somebody else's message is not there")
record MessagesApi(MessageReading messages, ContactPreferences preferences, Reader reader, Problems problems) {

  @GetMapping
  @Operation(summary = "My messages, newest first", description = "The newest 200.")
  @ApiResponse(responseCode = "200",
      content = @Content(array = @ArraySchema(schema = @Schema(implementation = MessageLine.class))))
  List<MessageLine> mine(Locale locale, Authentication authentication) {
    return messages.ofPerson(reader.account(authentication).idNumber()).stream()
        .map(message -> MessageLine.of(message, locale)).toList();
  }

  @PostMapping("/{id}/read")
  @Operation(summary = "Mark one of my messages as read", description = "Doing it again changes nothing.")
  @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = MessageLine.class)))
  @Refusals(UNKNOWN_MESSAGE)
  ResponseEntity<?> read(
      @PathVariable String id, Locale locale, Authentication authentication, HttpServletRequest request) {
    return messages.read(id, reader.account(authentication).idNumber())
        .<ResponseEntity<?>>map(message -> ResponseEntity.ok(MessageLine.of(message, locale)))
        .orElseGet(() -> problems.of(UNKNOWN_MESSAGE, request));
  }

  @GetMapping("/preferences")
  @Operation(summary = "How I am reached")
  PreferenceDetail preferences(Authentication authentication) {
    return PreferenceDetail.of(preferences.of(reader.account(authentication).idNumber()));
  }

  @PutMapping(path = "/preferences", consumes = APPLICATION_JSON_VALUE)
  @Operation(summary = "Choose how I am reached")
  @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PreferenceDetail.class)))
  @Refusals({FORM, MALFORMED, CHARSET, MEDIA_TYPE, TOO_LARGE})
  ResponseEntity<?> choose(@RequestBody Chosen chosen, Authentication authentication, HttpServletRequest request) {
    String person = reader.account(authentication).idNumber();
    List<FieldProblem> wrong = preferences.change(person, new PreferenceChange(
        chosen.channel(), chosen.language(), chosen.mobile(), chosen.wechat(), chosen.eMail()));
    return wrong.isEmpty() ? ResponseEntity.ok(PreferenceDetail.of(preferences.of(person)))
        : problems.of(FORM, request, wrong);
  }

  /** What somebody chooses; an address that is left out stays, an empty one is deleted. */
  @Schema(description = "An address that is left out stays as it is; an empty one is deleted")
  record Chosen(
      @Schema(allowableValues = {"sms", "wechat", "e-mail", "portal"}) String channel,
      @Schema(allowableValues = {"zh", "en"}) String language,
      String mobile, String wechat, String eMail) {}
}
