package dev.sdkwright.generator.serve;

import com.networknt.schema.ExecutionContext;
import com.networknt.schema.format.Format;
import java.net.URI;
import java.net.URISyntaxException;

/** What clients can read as a URI: references that are relative, and letters of any script, are sent as such too. */
final class UriFormat implements Format {
    @Override
    public String getName() {
        return "uri";
    }

    @Override
    public String getMessageKey() {
        return "format.uri";
    }

    @Override
    public boolean matches(ExecutionContext context, String text) {
        try {
            new URI(text);
            return true;
        } catch (URISyntaxException other) {
            return false;
        }
    }
}
