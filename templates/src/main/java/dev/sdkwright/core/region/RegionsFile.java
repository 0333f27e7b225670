package dev.sdkwright.core.region;

import dev.sdkwright.core.exception.SdkException;
import java.util.ArrayList;
import java.util.List;

/**
 * The regions file, in the part of YAML that its documentation shows:
 * <pre>
 * DCS:                                  # a service
 *   - id: 'cn-north-4'
 *     endpoint: 'https://a.example.com'
 *   - id: other
 *     endpoints:                        # or [https://b.example.com, https://c.example.com]
 *       - "https://b.example.com"
 * </pre>
 * Whatever goes beyond it is refused with its line rather than misunderstood.
 */
final class RegionsFile {

    private final String name;
    private final List<String> lines;

    private String service = "";
    private int serviceIndent = -1;
    private int regionIndent = -1;
    private Entry region;
    private boolean inEndpoints;
    private Entry found;
    private String wantedService;
    private String wantedRegion;

    RegionsFile(String name, List<String> lines) {
        this.name = name;
        this.lines = lines;
    }

    /** The region, or null when the file does not have it. */
    Region find(String service, String regionId) {
        wantedService = service;
        wantedRegion = regionId;
        for (int i = 0; i < lines.size(); i++) {
            YamlLine line = new YamlLine(name, i + 1, lines.get(i));
            if (!line.isBlank()) {
                take(line);
            }
        }
        endRegion();
        return found == null ? null : found.toRegion();
    }

    private void take(YamlLine line) {
        if (line.indent() == 0 && !line.isItem()) {
            startService(line);
        } else if (service.isEmpty()) {
            throw line.broken("expected the name of a service and a colon");
        } else if (inEndpoints && line.isItem() && line.indent() >= regionIndent) {
            region.add(line.item().scalar());
        } else if (line.isItem()) {
            startRegion(line);
        } else {
            member(line);
        }
    }

    private void startService(YamlLine line) {
        endRegion();
        service = line.key();
        serviceIndent = -1;
        if (!line.value().isEmpty()) {
            throw line.broken("expected a list of regions below the service");
        }
    }

    private void startRegion(YamlLine line) {
        if (serviceIndent >= 0 && line.indent() != serviceIndent) {
            throw line.broken("expected the same indentation as the region before");
        }
        endRegion();
        serviceIndent = line.indent();
        region = new Entry(line);
        YamlLine first = line.item();
        regionIndent = first.indent();
        member(first);
    }

    private void member(YamlLine line) {
        if (region == null || line.indent() != regionIndent) {
            throw line.broken("expected a region ('- id: ...') or one of its members");
        }
        inEndpoints = false;
        switch (line.key()) {
            case "id" -> region.id = line.scalar();
            case "endpoint" -> region.endpoint = line.scalar();
            case "endpoints" -> {
                inEndpoints = line.value().isEmpty();
                for (String endpoint : line.list()) {
                    region.add(endpoint);
                }
            }
            default -> throw line.broken("expected id, endpoint or endpoints");
        }
    }

    private void endRegion() {
        if (region != null) {
            region.check();
            if (service.equalsIgnoreCase(wantedService) && region.id.equals(wantedRegion)) {
                found = region;
            }
        }
        region = null;
        inEndpoints = false;
    }

    private static final class Entry {
        private final YamlLine start;
        private final List<String> endpoints = new ArrayList<>();
        private String id;
        private String endpoint;

        Entry(YamlLine start) {
            this.start = start;
        }

        void add(String value) {
            endpoints.add(value);
        }

        void check() throws SdkException {
            if (id == null || id.isEmpty()) {
                throw start.broken("the region has no id");
            }
            if (endpoints.isEmpty() && endpoint == null) {
                throw start.broken("the region has no endpoint");
            }
        }

        /** The single endpoint comes after those of the list. */
        Region toRegion() {
            List<String> all = new ArrayList<>(endpoints);
            if (endpoint != null) {
                all.add(endpoint);
            }
            return new Region(id, all.toArray(new String[0]));
        }
    }
}
