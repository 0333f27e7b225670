package dev.sdkwright.core.http;

import java.util.List;
import java.util.Map;

/** Query parameters encoded as they are sent. */
final class QueryText {

    private QueryText() {
    }

    /**
     * @param params names and values, not encoded
     * @param encoded for some of the names the values as they are sent
     */
    static String of(Map<String, List<String>> params, Map<String, List<String>> encoded) {
        if (params.isEmpty()) {
            return "";
        }
        StringBuilder query = new StringBuilder(64);
        for (Map.Entry<String, List<String>> param : params.entrySet()) {
            String name = PercentEncoding.encode(param.getKey());
            List<String> ready = encoded.get(param.getKey());
            for (String value : ready == null ? param.getValue() : ready) {
                if (query.length() > 0) {
                    query.append('&');
                }
                query.append(name).append('=').append(ready == null ? PercentEncoding.encode(value) : value);
            }
        }
        return query.toString();
    }
}
