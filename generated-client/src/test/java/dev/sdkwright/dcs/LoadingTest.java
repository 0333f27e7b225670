package dev.sdkwright.dcs;

import static org.assertj.core.api.Assertions.assertThat;

import com.huaweicloud.sdk.dcs.v2.DcsClient;
import dev.sdkwright.core.testing.Reply;
import dev.sdkwright.core.testing.StandInServer;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;

/** Which classes a client needs, and when. */
class LoadingTest {
    private static final String MODEL = "com.huaweicloud.sdk.dcs.v2.model.ListRestoreRecords";

    /** Loads the client's classes itself, and keeps their names. */
    private static final class Recording extends URLClassLoader {
        private final Set<String> loaded = ConcurrentHashMap.newKeySet();

        Recording(URL classes) {
            super(new URL[] {classes}, LoadingTest.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (!name.startsWith("com.huaweicloud.")) {
                return super.loadClass(name, resolve);
            }
            synchronized (getClassLoadingLock(name)) {
                Class<?> known = findLoadedClass(name);
                return known == null ? findClass(name) : known;
            }
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            loaded.add(name);
            return super.findClass(name);
        }
    }

    private static boolean belongsToTheCall(String name) {
        return name.startsWith(MODEL + "Operation") || name.startsWith(MODEL + "ResponseCodec")
                || name.endsWith(".DcsOperations") || name.endsWith(".RawDefinition");
    }

    @Test
    void what_is_not_called_is_not_loaded() throws Exception {
        URL classes = DcsClient.class.getProtectionDomain().getCodeSource().getLocation();
        try (StandInServer server = StandInServer.start().always(Reply.json(200, "{}"));
                Recording loader = new Recording(classes)) {
            Object credential = loader.loadClass("com.huaweicloud.sdk.core.auth.BasicCredentials")
                    .getConstructor().newInstance();
            for (String property : new String[] {"Ak", "Sk", "ProjectId"}) {
                credential.getClass().getMethod("set" + property, String.class).invoke(credential, "x");
            }
            Object builder = loader.loadClass(DcsClient.class.getName()).getMethod("newBuilder").invoke(null);
            builder.getClass().getMethod("withCredential", loader.loadClass("com.huaweicloud.sdk.core.auth.ICredential"))
                    .invoke(builder, credential);
            builder.getClass().getMethod("withEndpoint", String[].class)
                    .invoke(builder, (Object) new String[] {server.endpoint()});
            try (AutoCloseable client = (AutoCloseable) builder.getClass().getMethod("build").invoke(builder)) {
                assertThat(loader.loaded).noneMatch(LoadingTest::belongsToTheCall);
                Class<?> type = loader.loadClass(MODEL + "Request");
                Object request = type.getMethod("withInstanceId", String.class)
                        .invoke(type.getConstructor().newInstance(), "i1");
                client.getClass().getMethod("listRestoreRecords", type).invoke(client, request);
                assertThat(loader.loaded).contains(MODEL + "Operation").doesNotContain(MODEL + "Paging");
            }
        }
    }
}
