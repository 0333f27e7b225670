package dev.sdkwright.generator.serve;

/**
 * What is wrong with a request.
 *
 * @param place the part of the request, such as {@code query limit} or {@code body /name}
 * @param message what is wrong there
 */
public record Problem(String place, String message) {
    @Override
    public String toString() {
        return place + ": " + message;
    }
}
