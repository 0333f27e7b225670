package com.example;

import pets.PetsClient;
import pets.model.ListPetsRequest;
import pets.model.Pet;

/** Prints the names of all pets. */
public final class PetNames {
    private PetNames() {}

    public static void main(String[] args) {
        try (PetsClient client = PetsClient.newBuilder().withEndpoint(args[0]).build()) {
            for (Pet pet : client.listPets(new ListPetsRequest()).getBody()) {
                System.out.println(pet.getName());
            }
        }
    }
}
