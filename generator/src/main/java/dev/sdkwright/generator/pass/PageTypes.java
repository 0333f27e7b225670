package dev.sdkwright.generator.pass;

import dev.sdkwright.generator.model.Pagination;
import dev.sdkwright.generator.model.Parameter;
import dev.sdkwright.generator.model.ScalarType;
import dev.sdkwright.generator.model.TypeRef;

/** Which types what belongs to pages may have. */
final class PageTypes {
    private PageTypes() {}

    static boolean isWhole(TypeRef type) {
        return type == ScalarType.INTEGER || type == ScalarType.LONG;
    }

    static boolean isNumber(TypeRef type) {
        return isWhole(type) || type == ScalarType.DECIMAL || type == ScalarType.DOUBLE || type == ScalarType.FLOAT;
    }

    /** What a service can give to be sent back as it is. */
    static boolean isCursor(TypeRef type) {
        return type == ScalarType.STRING || type == ScalarType.UUID || isWhole(type);
    }

    static boolean isText(TypeRef type) {
        return type == ScalarType.STRING || type == ScalarType.URI;
    }

    /** What the contract says of how many items a page has. */
    static Pagination.Size size(Parameter limit) {
        return new Pagination.Size(limit.property(), Math.max(0, limit.range().usual().orElse(0)),
                Math.max(0, limit.range().most().orElse(0)));
    }

    /** The number of the page that comes where none is asked for: pages are counted from 1, unless 0 may be asked for. */
    static long firstPage(Parameter page) {
        Parameter.Range range = page.range();
        return range.usual().orElse(range.least().orElse(1)) == 0 ? 0 : 1;
    }
}
