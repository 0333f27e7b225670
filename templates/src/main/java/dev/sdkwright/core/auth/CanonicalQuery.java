package dev.sdkwright.core.auth;

import dev.sdkwright.core.http.PercentEncoding;
import java.util.ArrayList;
import java.util.List;

/**
 * The query as it is signed: every name and value encoded in full, as the server encodes them again, in the order of
 * the encoded names, and for the same name of the encoded values.
 */
final class CanonicalQuery {

    private CanonicalQuery() {
    }

    /**
     * @param sent encoded, each parameter as {@code name=value}
     * @return the same parameters in order
     */
    static String of(String sent) {
        String query = PercentEncoding.normalizeQuery(sent);
        if (query.indexOf('&') < 0) {
            return query;
        }
        List<String> params = new ArrayList<>();
        int from = 0;
        for (int amp = query.indexOf('&'); amp >= 0; amp = query.indexOf('&', from)) {
            insert(params, query.substring(from, amp));
            from = amp + 1;
        }
        insert(params, query.substring(from));
        return String.join("&", params);
    }

    /** Insertion by hand: queries are short, and a comparator would be one more class to load for the first call. */
    private static void insert(List<String> params, String param) {
        int at = params.size();
        while (at > 0 && compare(params.get(at - 1), param) > 0) {
            at--;
        }
        params.add(at, param);
    }

    /** Not plain text order: the equals sign would come after characters that names may have, such as the hyphen. */
    private static int compare(String left, String right) {
        int leftEnd = left.indexOf('=');
        int rightEnd = right.indexOf('=');
        int byName = left.substring(0, leftEnd).compareTo(right.substring(0, rightEnd));
        return byName != 0 ? byName : left.substring(leftEnd).compareTo(right.substring(rightEnd));
    }
}
