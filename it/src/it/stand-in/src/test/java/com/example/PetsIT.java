package com.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import pets.PetsClient;
import pets.model.ListPetsRequest;

class PetsIT {
    private static final String ENDPOINT = System.getProperty("endpoint");

    @Test
    void the_client_finds_pets() throws Exception {
        try (PetsClient client = PetsClient.newBuilder().withEndpoint(ENDPOINT).build()) {
            assertFalse(client.listPets(new ListPetsRequest()).getBody().isEmpty());
        }
    }

    @Test
    void a_pet_may_be_gone() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(ENDPOINT + "/pets/7"))
                .DELETE()
                .header("X-Stand-In-Status", "404")
                .build();
        HttpResponse<Void> response = HttpClient.newHttpClient().send(request, BodyHandlers.discarding());

        assertEquals(404, response.statusCode());
    }
}
