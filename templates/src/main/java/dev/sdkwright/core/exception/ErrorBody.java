package dev.sdkwright.core.exception;

import dev.sdkwright.core.http.HttpResponse;
import dev.sdkwright.core.json.Json;
import dev.sdkwright.core.json.JsonCodecs;
import dev.sdkwright.core.json.JsonException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Finds code, message and request id in the body of an error. The services have no common form: the pair stands at
 * the top or in a nested object, under {@code error_code}/{@code error_msg} or {@code code}/{@code message}.
 */
final class ErrorBody {

    private final SdkErrorMessage error = new SdkErrorMessage();

    private ErrorBody() {
    }

    static SdkErrorMessage read(HttpResponse response) {
        ErrorBody body = new ErrorBody();
        String text = response.getBodyAsString();
        if (text != null && !text.isEmpty()) {
            body.search(parse(text));
            if (body.error.getErrorCode() == null && body.error.getErrorMsg() == null && !"null".equals(text)) {
                body.error.setErrorMsg(text);
            }
        }
        String header = response.getHeader("X-Request-Id");
        if (header != null) {
            body.error.setRequestId(header);
        }
        body.error.setHttpStatusCode(response.getStatusCode());
        return body.error;
    }

    private static Object parse(String text) {
        try {
            return Json.decode(text, JsonCodecs.ANY);
        } catch (JsonException e) {
            return null; // not JSON: the text itself is the message
        }
    }

    private void search(Object value) {
        if (!(value instanceof Map<?, ?> object)) {
            return;
        }
        if (object.get("encoded_authorization_message") instanceof String message) {
            error.setEncodedAuthorizationMessage(message);
        }
        if (object.get("details") instanceof List<?> details) {
            error.setDetails(details(details));
        }
        if (error.getRequestId() == null) {
            error.setRequestId(text(object.get("request_id")));
        }
        if (isPair(object, "error_code", "error_msg")) {
            take(object, "error_code", "error_msg");
        } else if (isPair(object, "code", "message")) {
            take(object, "code", "message");
        } else {
            for (Object nested : object.values()) {
                search(nested);
            }
        }
    }

    private static boolean isPair(Map<?, ?> object, String code, String message) {
        return object.containsKey(code) && object.containsKey(message);
    }

    private void take(Map<?, ?> object, String code, String message) {
        if (object.get(code) != null || object.get(message) != null) {
            error.setErrorCode(text(object.get(code)));
            error.setErrorMsg(text(object.get(message)));
        }
    }

    private static List<SdkErrorMessage> details(List<?> details) {
        List<SdkErrorMessage> errors = new ArrayList<>();
        for (Object detail : details) {
            if (detail instanceof Map<?, ?> object) {
                errors.add(new SdkErrorMessage(text(object.get("error_code")), text(object.get("error_msg"))));
            }
        }
        return errors.isEmpty() ? null : errors;
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }
}
