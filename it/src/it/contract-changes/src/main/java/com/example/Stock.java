package com.example;

import shop.ShopClient;
import shop.model.EndOfferRequest;
import shop.model.Item;
import shop.model.ListItemsRequest;

final class Stock {
    private final ShopClient client;

    Stock(ShopClient client) {
        this.client = client;
    }

    void print() {
        for (Item item : client.listItems(new ListItemsRequest()).getBody()) {
            System.out.println(item.getTitle());
        }
    }

    void end(String offer) {
        client.endOffer(new EndOfferRequest().withOffer(offer));
    }
}
