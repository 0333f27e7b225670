package dev.sdkwright.generator.sample;

import java.util.List;
import java.util.Optional;

/** A program that calls an operation through Huawei Cloud's SDK for Python or Go. */
record HuaweiSampleView(
        String operation,
        String credentials,
        String goPackage,
        boolean projectId,
        String service,
        String module,
        String version,
        Optional<String> region,
        String endpoint,
        String request,
        String method,
        List<Argument> arguments) {

    /** A field of the request, and what it is set to. */
    record Argument(String field, String value) {}
}
