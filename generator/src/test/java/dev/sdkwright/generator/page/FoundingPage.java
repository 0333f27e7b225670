package dev.sdkwright.generator.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The page that the project was founded on, saved as text: one table cell per line, blank lines between. */
final class FoundingPage {
    private static final Path BESIDE_THE_PROJECT = Path.of("shared", "seed", "restores.txt");
    private static final Pattern TABLE = Pattern.compile("Table (\\d) (.+)");
    private static final Pattern STATUS = Pattern.compile("Status code: (\\d{3})");
    private static final Pattern TYPE = Pattern.compile("String|Integer|Array of \\w+ objects");

    private final PageFacts facts = new PageFacts();
    private final List<String> lines;
    private final String text;

    private FoundingPage(String text) {
        this.text = text;
        this.lines = text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    /** What the page says, where it lies beside the folder of the project. */
    static Optional<PageFacts> find() throws IOException {
        Optional<Path> file = Stream.iterate(Path.of("").toAbsolutePath(), Objects::nonNull, Path::getParent)
                .map(folder -> folder.resolve(BESIDE_THE_PROJECT))
                .filter(Files::isRegularFile)
                .findFirst();
        return file.isPresent() ? Optional.of(new FoundingPage(Files.readString(file.get())).read()) : Optional.empty();
    }

    private PageFacts read() {
        String part = "";
        for (int at = 0; at < lines.size(); at++) {
            String line = lines.get(at);
            Matcher table = TABLE.matcher(line);
            Matcher status = STATUS.matcher(line);
            if (PageFacts.PARTS.contains(line)) {
                part = line;
                facts.begin(part);
            } else if (part.equals("URI") && line.matches("[A-Z]+ /.*")) {
                facts.add(part, line);
            } else if (table.matches()) {
                at = table(part, at);
            } else if (status.matches() && !part.equals("Status Codes")) {
                facts.add(part, line);
                at = part.equals("Example Responses") ? example(part, line, at) : at;
            } else if (part.equals("Example Requests")) {
                facts.add(part, line);
            } else if (part.equals("Status Codes") && line.matches("\\d{3}")) {
                facts.add(part, line);
            } else if (line.equals("None")) {
                facts.add(part, line);
            }
        }
        programs();
        return facts;
    }

    /** Reads a table's rows; gives the index of its last line. */
    private int table(String part, int start) {
        String caption = lines.get(start);
        facts.add(part, caption);
        boolean mandatory = lines.get(start + 2).equals("Mandatory");
        int at = start + (mandatory ? 5 : 4);
        String row = "";
        StringBuilder description = new StringBuilder();
        String head = TABLE.matcher(caption).replaceAll("table $1");
        for (; at < lines.size() && !isEnd(at); at++) {
            if (isRow(at, mandatory)) {
                facts.description(part, row, description.toString());
                description.setLength(0);
                row = head + ", " + lines.get(at);
                facts.add(part, row + " is " + (mandatory ? lines.get(at + 1) + " " + lines.get(at + 2)
                        : lines.get(at + 1)));
                at += mandatory ? 2 : 1;
            } else {
                description.append(lines.get(at)).append('\n');
            }
        }
        facts.description(part, row, description.toString());
        return at - 1;
    }

    private boolean isRow(int at, boolean mandatory) {
        return mandatory
                ? lines.get(at + 1).matches("Yes|No") && TYPE.matcher(lines.get(at + 2)).matches()
                : TYPE.matcher(lines.get(at + 1)).matches();
    }

    private boolean isEnd(int at) {
        String line = lines.get(at);
        return TABLE.matcher(line).matches() || STATUS.matcher(line).matches() || PageFacts.PARTS.contains(line);
    }

    private int example(String part, String status, int start) {
        int begin = start;
        while (!lines.get(begin).equals("{")) {
            begin++;
        }
        int end = begin;
        while (!PageFacts.PARTS.contains(lines.get(end)) && !STATUS.matcher(lines.get(end)).matches()) {
            end++;
        }
        facts.json(part, status, String.join("\n", lines.subList(begin, end)));
        return end - 1;
    }

    private void programs() {
        String samples = text.substring(text.indexOf("SDK Sample Code"), text.indexOf("For SDK sample code of more"));
        int java = samples.indexOf("package com.huaweicloud");
        int python = samples.indexOf("# coding: utf-8");
        int go = samples.indexOf("package main");
        facts.program("Java", samples.substring(java, python));
        facts.program("Python", samples.substring(python, go));
        facts.program("Go", samples.substring(go));
    }
}
