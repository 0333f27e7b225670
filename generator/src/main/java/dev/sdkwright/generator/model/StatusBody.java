package dev.sdkwright.generator.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A body with all the statuses that it comes with.
 *
 * @param content empty where there is none
 * @param statuses {@code 200}, {@code 4XX} or {@code default}, in document order
 */
public record StatusBody(Optional<Content> content, List<String> statuses) {
    public StatusBody {
        Objects.requireNonNull(content, "content");
        statuses = List.copyOf(statuses);
    }

    /** The name of the property that it is where another body gives the response its properties. */
    public String propertyName() {
        return "body" + statuses.get(0);
    }

    /** Brings responses with the same body together, in the order of the first of each. */
    static List<StatusBody> of(Collection<Response> responses) {
        Map<Optional<Shape>, List<Response>> groups = new LinkedHashMap<>();
        for (Response response : responses) {
            groups.computeIfAbsent(response.content().map(Shape::of), shape -> new ArrayList<>()).add(response);
        }
        List<StatusBody> bodies = new ArrayList<>();
        groups.values().forEach(group -> bodies.add(
                new StatusBody(group.get(0).content(), group.stream().map(Response::status).toList())));
        return bodies;
    }

    /** What makes two bodies the same to their reader, whatever media type they are given out as. */
    private record Shape(Content.Format format, TypeRef type) {
        static Shape of(Content content) {
            return new Shape(content.format(), content.type());
        }
    }
}
