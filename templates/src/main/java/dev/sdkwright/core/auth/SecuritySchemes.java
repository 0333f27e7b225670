package dev.sdkwright.core.auth;

import dev.sdkwright.core.exception.SdkException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** How a service knows its callers, as its contract says it. */
public final class SecuritySchemes {

    private final SecurityRequirement inherited;
    private final Map<String, SecurityScheme> byName = new LinkedHashMap<>();

    /**
     * @param inherited what operations ask for that say nothing themselves
     * @param schemes what the requirements name
     */
    public SecuritySchemes(SecurityRequirement inherited, SecurityScheme... schemes) {
        this.inherited = inherited;
        for (SecurityScheme scheme : schemes) {
            byName.put(scheme.getName(), scheme);
        }
    }

    /**
     * What puts a caller's credentials on requests.
     *
     * @param bound credentials by the name of the scheme that each is for
     * @param others credentials for whatever scheme they fit
     * @throws SdkException when one of them fits nothing
     */
    public Authorizer authorizer(Map<String, ICredential> bound, Collection<ICredential> others) {
        for (String name : bound.keySet()) {
            if (!byName.containsKey(name)) {
                throw new SdkException("there is no security scheme " + name + ": the contract has " + byName.keySet());
            }
        }
        for (ICredential credential : others) {
            if (byName.values().stream().noneMatch(credential::serves)) {
                throw new SdkException("credential type error, " + credential.getClass().getSimpleName()
                        + " is for none of the contract's security schemes: " + byName.values());
            }
        }
        return new SchemeAuthorizer(this, new LinkedHashMap<>(bound), List.copyOf(others));
    }

    /** The names of the headers and parameters in which keys are sent, in lower case. */
    Set<String> secrets() {
        Set<String> names = new TreeSet<>();
        for (SecurityScheme scheme : byName.values()) {
            if (scheme.isKey()) {
                names.add(scheme.detail().toLowerCase(Locale.ROOT));
            }
        }
        return names;
    }

    /** What a requirement says when it says nothing itself. */
    SecurityRequirement effective(SecurityRequirement requirement) {
        return requirement == SecurityRequirement.INHERITED ? inherited : requirement;
    }

    /** Those that go together, what signs behind all else: a signature covers what is there when it is made. */
    List<SecurityScheme> named(List<String> names) {
        List<SecurityScheme> unsigned = new ArrayList<>(names.size());
        List<SecurityScheme> signing = new ArrayList<>(1);
        for (String name : names) {
            SecurityScheme scheme = byName.get(name);
            (scheme.kind() == SecurityScheme.Kind.SIGNATURE ? signing : unsigned).add(scheme);
        }
        unsigned.addAll(signing);
        return unsigned;
    }
}
