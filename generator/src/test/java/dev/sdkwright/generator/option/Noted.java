package dev.sdkwright.generator.option;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** An annotation that a user adds to models. */
@Retention(RetentionPolicy.RUNTIME)
public @interface Noted {
    String value();
}
