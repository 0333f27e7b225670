package dev.sdkwright.generator.evolve;

import dev.sdkwright.generator.evolve.Findings.Site;
import dev.sdkwright.generator.evolve.Pairs.Pair;
import dev.sdkwright.generator.surface.Element;
import dev.sdkwright.generator.surface.Fact;
import dev.sdkwright.generator.surface.Use;
import java.util.List;
import java.util.Optional;

/** Changes of what has a value: parameters, bodies, headers, properties. Their direction decides what they mean. */
final class ValueChanges {
    private final Findings findings;

    ValueChanges(Findings findings) {
        this.findings = findings;
    }

    /**
     * Compares everything about a value but what is particular to its kind.
     *
     * @param noun what messages call it
     * @param use which way it travels, empty for one that no operation reaches
     */
    void compare(Site site, Pair pair, String noun, Optional<Use> use) {
        type(site, pair, use);
        presence(site, pair, noun, use);
        nullness(site, pair, noun, use);
        defaultValue(site, pair, use);
        bounds(site, pair, noun, use);
        wording(site, pair, noun);
    }

    void type(Site site, Pair pair, Optional<Use> use) {
        String before = pair.before().text(Fact.TYPE);
        String after = pair.after().text(Fact.TYPE);
        if (before.equals(after) || before.isEmpty() || after.isEmpty()) {
            return;
        }
        // What is sent may become wider and what is received narrower: every value is still understood.
        boolean understood = use.stream().allMatch(way -> switch (way) {
            case SENT -> TypeWidth.isWithin(before, after);
            case RECEIVED -> TypeWidth.isWithin(after, before) || TypeWidth.isOpenTo(before, after);
            case BOTH -> false;
        });
        findings.add(site, ChangeKind.TYPE_CHANGED, understood ? Effect.COMPATIBLE : Effect.BREAKING,
                "the type changed from " + before + " to " + after, before + " -> " + after);
    }

    private void presence(Site site, Pair pair, String noun, Optional<Use> use) {
        boolean was = pair.before().is(Fact.REQUIRED);
        boolean is = pair.after().is(Fact.REQUIRED);
        if (!was && is) {
            boolean sent = use.filter(Use::isSent).isPresent();
            findings.add(site, ChangeKind.BECAME_REQUIRED, sent ? Effect.BREAKING : Effect.COMPATIBLE,
                    named(noun, use) + " became required" + (sent ? ": calls without it fail" : ""));
        } else if (was && !is) {
            boolean received = use.filter(Use::isReceived).isPresent();
            findings.add(site, ChangeKind.BECAME_OPTIONAL, received ? Effect.NOTABLE : Effect.COMPATIBLE,
                    named(noun, use) + " became optional" + (received ? ": its getter may give null now" : ""));
        }
    }

    private void nullness(Site site, Pair pair, String noun, Optional<Use> use) {
        boolean was = pair.before().is(Fact.NULLABLE);
        boolean is = pair.after().is(Fact.NULLABLE);
        if (!was && is) {
            boolean received = use.filter(Use::isReceived).isPresent();
            findings.add(site, ChangeKind.BECAME_NULLABLE, received ? Effect.NOTABLE : Effect.COMPATIBLE,
                    named(noun, use) + " may be null now");
        } else if (was && !is) {
            boolean sent = use.filter(Use::isSent).isPresent();
            findings.add(site, ChangeKind.BECAME_NOT_NULLABLE, sent ? Effect.BREAKING : Effect.COMPATIBLE,
                    named(noun, use) + " may no longer be null");
        }
    }

    private void defaultValue(Site site, Pair pair, Optional<Use> use) {
        String before = pair.before().fact(Fact.DEFAULT).orElse("none");
        String after = pair.after().fact(Fact.DEFAULT).orElse("none");
        if (!before.equals(after)) {
            boolean sent = use.filter(Use::isSent).isPresent();
            findings.add(site, ChangeKind.DEFAULT_CHANGED, sent ? Effect.NOTABLE : Effect.COMPATIBLE,
                    "the default changed from " + before + " to " + after, before + " -> " + after);
        }
    }

    /** Clients do not check bounds: what comes may leave them, what is sent is judged by the service. */
    void bounds(Site site, Pair pair, String noun, Optional<Use> use) {
        Bounds before = Bounds.parse(pair.before().text(Fact.BOUNDS));
        Bounds after = Bounds.parse(pair.after().text(Fact.BOUNDS));
        List<String> tighter = before.tighterIn(after);
        List<String> looser = after.tighterIn(before);
        if (!tighter.isEmpty()) {
            boolean sent = use.filter(Use::isSent).isPresent();
            String what = String.join(", ", tighter);
            findings.add(site, ChangeKind.BOUNDS_TIGHTENED, sent ? Effect.BREAKING : Effect.COMPATIBLE,
                    named(noun, use) + " is held to more: " + what, what);
        } else if (!looser.isEmpty()) {
            boolean received = use.filter(Use::isReceived).isPresent();
            findings.add(site, ChangeKind.BOUNDS_LOOSENED, received ? Effect.NOTABLE : Effect.COMPATIBLE,
                    named(noun, use) + " is held to less: was " + String.join(", ", looser));
        }
    }

    /** What only people read, and what deprecates. */
    void wording(Site site, Pair pair, String noun) {
        boolean was = pair.before().is(Fact.DEPRECATED);
        boolean is = pair.after().is(Fact.DEPRECATED);
        if (!was && is) {
            findings.add(site, ChangeKind.DEPRECATED, Effect.NOTABLE, "the " + noun + " is deprecated now");
        } else if (was && !is) {
            findings.add(site, ChangeKind.NO_LONGER_DEPRECATED, Effect.COMPATIBLE,
                    "the " + noun + " is no longer deprecated");
        }
        if (!pair.before().text(Fact.WORDS).equals(pair.after().text(Fact.WORDS))) {
            findings.add(site, ChangeKind.DESCRIPTION_CHANGED, Effect.WORDING,
                    "the description of the " + noun + " changed");
        }
    }

    /** What a thing is called with the way that it travels. */
    static String named(String noun, Optional<Use> use) {
        return "the " + use.map(way -> switch (way) {
            case SENT -> "sent ";
            case RECEIVED -> "received ";
            case BOTH -> "";
        }).orElse("unused ") + noun;
    }

    /** The use of an element that was used one way and is used another. */
    static Optional<Use> use(Element before, Element after) {
        Optional<Use> was = Use.of(before);
        Optional<Use> is = Use.of(after);
        return was.isPresent() && is.isPresent() && was.get() != is.get() ? Optional.of(Use.BOTH) : was.or(() -> is);
    }
}
