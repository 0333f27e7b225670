package dev.sdkwright.core.http;

import java.util.List;
import java.util.Map;

/** Query parameters encoded as they are sent. */
final class QueryText {

    private QueryText() {
    }

    static String of(Map<String, List<String>> params) {
        if (params.isEmpty()) {
            return "";
        }
        StringBuilder query = new StringBuilder(64);
        for (Map.Entry<String, List<String>> param : params.entrySet()) {
            String name = PercentEncoding.encode(param.getKey());
            for (String value : param.getValue()) {
                if (query.length() > 0) {
                    query.append('&');
                }
                query.append(name).append('=').append(PercentEncoding.encode(value));
            }
        }
        return query.toString();
    }
}
