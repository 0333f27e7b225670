package dev.sdkwright.maven;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.repository.RemoteRepository;
import org.eclipse.aether.spi.connector.transport.GetTask;
import org.eclipse.aether.spi.connector.transport.Transporter;
import org.eclipse.aether.spi.connector.transport.TransporterProvider;

/** Downloads as Maven itself does it: through the mirrors and proxies of settings.xml, with the credentials of its servers. */
final class Downloads {
    private final TransporterProvider transporters;
    private final RepositorySystem system;
    private final RepositorySystemSession session;
    private final String serverId;

    /**
     * Downloads of a build.
     *
     * @param serverId the id that settings.xml has credentials under; null for the name of each host
     */
    Downloads(TransporterProvider transporters, RepositorySystem system, RepositorySystemSession session, String serverId) {
        this.transporters = transporters;
        this.system = system;
        this.session = session;
        this.serverId = serverId;
    }

    /** A download that failed, with a message for the user. */
    static final class DownloadException extends Exception {
        private static final long serialVersionUID = 1L;

        DownloadException(String message, Throwable cause) {
            super(message, cause);
        }
    }

    boolean isOffline() {
        return session.isOffline();
    }

    /**
     * What a URL gives; empty where there is nothing.
     *
     * @throws DownloadException if that cannot be told
     */
    Optional<byte[]> get(URI url) throws DownloadException {
        String id = serverId == null ? url.getHost() : serverId;
        RemoteRepository host = new RemoteRepository.Builder(
                id, "default", url.getScheme() + "://" + url.getRawAuthority() + "/").build();
        RemoteRepository place = system.newResolutionRepositories(session, List.of(host)).get(0);
        String path = url.getRawPath().replaceFirst("^/+", "") + (url.getRawQuery() == null ? "" : "?" + url.getRawQuery());
        try (Transporter transporter = transporters.newTransporter(session, place)) {
            GetTask task = new GetTask(URI.create(path));
            try {
                transporter.get(task);
                return Optional.of(task.getDataBytes());
            } catch (Exception e) {
                if (transporter.classify(e) == Transporter.ERROR_NOT_FOUND) {
                    return Optional.empty();
                }
                throw e;
            }
        } catch (Exception e) {
            String through = place.getUrl().equals(host.getUrl()) ? "" : " through " + place.getId() + " (" + place.getUrl() + ")";
            throw new DownloadException("cannot be downloaded" + through + ": " + reason(e), e);
        }
    }

    private static String reason(Throwable problem) {
        return problem.getMessage() == null ? problem.getClass().getSimpleName() : problem.getMessage();
    }
}
