package com.example;

import com.example.core.http.HttpConfig;
import com.example.pets.PetsClient;
import com.example.shop.ShopClient;

/** Two clients with one configuration: their core is the same. */
final class Both {
    private final HttpConfig config = HttpConfig.getDefaultHttpConfig();

    PetsClient pets() {
        return PetsClient.newBuilder().withHttpConfig(config).build();
    }

    ShopClient shop() {
        return ShopClient.newBuilder().withHttpConfig(config).build();
    }
}
