package dev.sdkwright.generator.text;

/** The description of a package. */
record PackageInfoView(String header, String packageName, String comment) {}
