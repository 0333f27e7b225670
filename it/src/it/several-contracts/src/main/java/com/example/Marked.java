package com.example;

/** What all models of the second client are. */
public interface Marked {}
