package com.example;

import com.example.clients.model.Money;
import com.example.clients.pets.model.Pet;
import com.example.clients.shop.model.Cart;
import com.example.second.FaunaClient;
import com.example.second.model.Animal;
import java.time.Instant;

/** The price of a pet goes into a cart of the other client: it is one class. */
final class Total {
    Cart cart(Pet pet) {
        Money price = pet.getPrice();
        return new Cart().withTotal(price);
    }

    Marked animal(Instant since) {
        return new Animal().withTitle("Rex").withNickname("R").withPrice(new com.example.second.model.Money().withSince(since));
    }

    Class<?> client() {
        return FaunaClient.class;
    }
}
