package dev.sdkwright.generator.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TreePlaceTest {
    @Test
    void spells_a_pointer_with_what_a_pointer_escapes() {
        TreePlace place = TreePlace.of("/paths").child("/pets/{~id}").child("get").child(3);
        assertThat(place.pointer()).isEqualTo("/paths/~1pets~1{~0id}/get/3");
        assertThat(place.last()).isEqualTo("3");
    }

    @Test
    void begins_anywhere() {
        assertThat(TreePlace.of("").pointer()).isEmpty();
        assertThat(TreePlace.of("").last()).isEmpty();
        assertThat(TreePlace.of("/a/b~1c").last()).isEqualTo("b/c");
        assertThat(TreePlace.of("/a/b~1c").child("d").pointer()).isEqualTo("/a/b~1c/d");
    }
}
