package dev.sdkwright.generator.evolve;

import dev.sdkwright.generator.evolve.Findings.Side;
import dev.sdkwright.generator.evolve.Findings.Site;
import dev.sdkwright.generator.evolve.Pairs.Pair;
import dev.sdkwright.generator.surface.Element;
import dev.sdkwright.generator.surface.Element.Kind;
import dev.sdkwright.generator.surface.Fact;
import java.util.List;

/** Changes of the service as a whole: its names, its addresses, how it knows its callers. */
final class ServiceChanges {
    private static final Site WHOLE = Findings.WHOLE;

    private final Findings findings;
    private final JavaDifference java;
    private final ValueChanges values;

    ServiceChanges(Findings findings, JavaDifference java, ValueChanges values) {
        this.findings = findings;
        this.java = java;
        this.values = values;
    }

    void compare(Element before, Element after) {
        if (!before.text(Fact.PACKAGE).equals(after.text(Fact.PACKAGE))) {
            String change = before.text(Fact.PACKAGE) + " -> " + after.text(Fact.PACKAGE);
            findings.add(WHOLE.path() + " package", new Change(ChangeKind.PACKAGE_CHANGED, WHOLE.place(), Pointers.of(WHOLE.path()),
                    "the package of the client changed: " + change, change, Effect.WORDING,
                    new JavaChange(List.of(), List.of(), false, "every class is in another package")));
        }
        if (!before.text(Fact.CLIENT).equals(after.text(Fact.CLIENT))) {
            String change = before.text(Fact.CLIENT) + " -> " + after.text(Fact.CLIENT);
            findings.add(WHOLE, ChangeKind.CLIENT_RENAMED, Effect.WORDING, "the client is called otherwise: " + change, change);
            findings.java(WHOLE.path(), WHOLE, () -> java.before().of(before, before), () -> java.after().of(after, after));
        }
        if (!before.text(Fact.VERSION).equals(after.text(Fact.VERSION))) {
            String change = before.text(Fact.VERSION) + " -> " + after.text(Fact.VERSION);
            findings.add(WHOLE, ChangeKind.CONTRACT_VERSION_CHANGED, Effect.WORDING,
                    "the contract's version changed: " + change, change);
        }
        values.wording(WHOLE, new Pair(before, after), "service");
        servers(before, after);
        schemes(before, after);
    }

    private void servers(Element before, Element after) {
        if (!before.text(Fact.SERVER).equals(after.text(Fact.SERVER))) {
            String change = before.fact(Fact.SERVER).orElse("none") + " -> " + after.fact(Fact.SERVER).orElse("none");
            findings.add(WHOLE, ChangeKind.DEFAULT_SERVER_CHANGED, Effect.NOTABLE,
                    "clients that are told no address call another one: " + change, change);
        }
        Pairs servers = Pairs.byKey(before.parts(Kind.SERVER), after.parts(Kind.SERVER));
        for (Pair pair : servers.both()) {
            Site site = serverSite(pair.after());
            values.wording(site, pair, "server");
            findings.java(site.path(), site,
                    () -> java.before().of(pair.before(), before), () -> java.after().of(pair.after(), after));
        }
        for (Element removed : servers.removed()) {
            Site site = serverSite(removed);
            findings.add(site, ChangeKind.SERVER_REMOVED, Effect.NOTABLE, "the server is gone");
            findings.java(site.path(), site, () -> java.before().of(removed, before), Side.NOTHING);
        }
        for (Element added : servers.added()) {
            Site site = serverSite(added);
            findings.add(site, ChangeKind.SERVER_ADDED, Effect.COMPATIBLE, "the server is new");
            findings.java(site.path(), site, Side.NOTHING, () -> java.after().of(added, after));
        }
    }

    private static Site serverSite(Element server) {
        return new Site(Element.path("", Kind.SERVER, server.key()), "server " + server.key());
    }

    private void schemes(Element before, Element after) {
        Pairs schemes = Pairs.byKey(before.parts(Kind.SCHEME), after.parts(Kind.SCHEME));
        for (Pair pair : schemes.both()) {
            String was = pair.before().text(Fact.SCHEME);
            String is = pair.after().text(Fact.SCHEME);
            if (!was.equals(is)) {
                findings.add(schemeSite(pair.after()), ChangeKind.SECURITY_SCHEME_CHANGED, Effect.BREAKING,
                        "credentials are given another way: " + was + " -> " + is, was + " -> " + is);
            }
        }
        schemes.removed().forEach(removed -> findings.add(schemeSite(removed), ChangeKind.SECURITY_SCHEME_REMOVED,
                Effect.NOTABLE, "the security scheme is gone or no longer asked for"));
        schemes.added().forEach(added -> findings.add(schemeSite(added), ChangeKind.SECURITY_SCHEME_ADDED,
                Effect.COMPATIBLE, "the security scheme is new"));
    }

    private static Site schemeSite(Element scheme) {
        return new Site(Element.path("", Kind.SCHEME, scheme.key()), "security scheme " + scheme.key());
    }
}
