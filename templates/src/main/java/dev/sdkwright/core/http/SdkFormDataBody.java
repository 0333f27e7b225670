package dev.sdkwright.core.http;

import java.util.Map;

/** A body that is sent as the parts of a form. */
public interface SdkFormDataBody {

    /** The parts that have a value, by their names, in the order in which they are sent. */
    Map<String, FormDataPart<?>> buildFormData();
}
