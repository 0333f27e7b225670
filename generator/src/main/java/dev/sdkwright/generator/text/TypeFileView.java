package dev.sdkwright.generator.text;

import java.util.List;

/** A file with one class: what stands above it, and the class as source. */
record TypeFileView(String header, String packageName, List<String> imports, SourceText type) {}
