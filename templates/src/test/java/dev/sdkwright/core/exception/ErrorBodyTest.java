package dev.sdkwright.core.exception;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.sdkwright.core.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ErrorBodyTest {

    static Stream<Arguments> bodies() {
        String alone = "{\"message\":\"M\"}";
        return Stream.of(
                arguments("{\"error_code\":\"C\",\"error_msg\":\"M\"}", "C", "M", null),
                arguments("{\"error_code\":\"C\",\"error_msg\":\"M\",\"request_id\":\"b\"}", "C", "M", "b"),
                arguments("{\"code\":403,\"message\":\"M\"}", "403", "M", null),
                arguments("{\"error\":{\"code\":\"C\",\"message\":\"M\",\"request_id\":\"b\"}}", "C", "M", "b"),
                arguments("{\"badRequest\":{\"code\":\"C\",\"message\":\"M\"},\"request_id\":\"b\"}", "C", "M", "b"),
                arguments("{\"a\":{\"code\":\"C1\",\"message\":\"M1\"},\"b\":{\"code\":\"C2\",\"message\":\"M2\"}}",
                        "C2", "M2", null),
                arguments("{\"error_code\":null,\"error_msg\":\"M\"}", null, "M", null),
                arguments("{\"error_code\":\"C\",\"error_msg\":null}", "C", null, null),
                arguments("{\"code\":null,\"message\":null}", null, "{\"code\":null,\"message\":null}", null),
                arguments(alone, null, alone, null),
                arguments("{\"error_msg\":\"M\"}", null, "{\"error_msg\":\"M\"}", null),
                arguments("{\"errorCode\":\"C\"}", null, "{\"errorCode\":\"C\"}", null),
                arguments("[]", null, "[]", null),
                arguments("\"text\"", null, "\"text\"", null),
                arguments("<html>boom</html>", null, "<html>boom</html>", null),
                arguments("{\"error_code\":", null, "{\"error_code\":", null),
                arguments("null", null, null, null),
                arguments("", null, null, null));
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void findsCodeMessageAndRequestId(String body, String code, String message, String requestId) {
        ServiceResponseException e = handle(400, body, Map.of());
        assertThat(e.getErrorCode()).isEqualTo(code);
        assertThat(e.getErrorMsg()).isEqualTo(message);
        assertThat(e.getRequestId()).isEqualTo(requestId);
        assertThat(handle(400, body, Map.of("x-request-ID", "h")).getRequestId()).isEqualTo("h");
    }

    @Test
    void statusDecidesTheClass() {
        assertThat(handle(499, "", Map.of())).isExactlyInstanceOf(ClientRequestException.class);
        assertThat(handle(599, "", Map.of())).isExactlyInstanceOf(ServerResponseException.class);
        assertThat(handle(600, "", Map.of())).isExactlyInstanceOf(ServiceResponseException.class);
        assertThat(handle(400, "{}", Map.of())).isInstanceOf(SdkException.class)
                .isNotInstanceOfAny(ConnectionException.class, RequestTimeoutException.class);
    }

    @Test
    void detailsAndTheEncodedReasonShow() {
        ServiceResponseException e = handle(403, """
                {"error_code":"C","error_msg":"M\\nsecond line","encoded_authorization_message":"E",
                 "details":[{"error_code":"D1","error_msg":"N1"},{"error_code":"D2","error_msg":null}]}""", Map.of());
        assertThat(e.getEncodedAuthorizationMessage()).isEqualTo("E");
        assertThat(e.getDetails()).extracting(SdkErrorMessage::getErrorCode).containsExactly("D1", "D2");
        assertThat(e).hasToString("""
                ClientRequestException {
                    httpStatusCode: 403
                    errorCode: C
                    errorMsg: M
                    second line
                    requestId: null
                    encodedAuthorizationMessage: E
                    details: [{errorCode: D1, errorMsg: N1}, {errorCode: D2, errorMsg: null}]
                }""");
    }

    @Test
    void anUnknownCharsetIsReadAsUtf8() {
        Map<String, String> headers = Map.of("Content-Type", "text/plain; charset=nonsense");
        assertThat(handle(400, "é", headers).getErrorMsg()).isEqualTo("é");
    }

    private static ServiceResponseException handle(int status, String body, Map<String, String> headers) {
        Map<String, List<String>> all = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.forEach((name, value) -> all.put(name, List.of(value)));
        HttpResponse response = new HttpResponse() {
            @Override
            public int getStatusCode() {
                return status;
            }

            @Override
            public Map<String, List<String>> getHeaders() {
                return all;
            }

            @Override
            public byte[] getBodyAsBytes() {
                return body.getBytes(StandardCharsets.UTF_8);
            }
        };
        return catchThrowableOfType(ServiceResponseException.class,
                () -> new DefaultExceptionHandler().handleException(null, response));
    }
}
