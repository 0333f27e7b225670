package dev.sdkwright.core.http;

/**
 * How a value of several parts becomes text: the styles of OpenAPI, each with and without {@code explode}; see OAS
 * 3.1.1, section 4.8.12.3, whose examples are the values of a parameter {@code color} here.
 */
public enum ParameterStyle {

    /** {@code blue,black,brown}; {@code R,100,G,200,B,150}. */
    SIMPLE,

    /** {@code blue,black,brown}; {@code R=100,G=200,B=150}. */
    SIMPLE_EXPLODED,

    /** {@code .blue,black,brown}; {@code .R,100,G,200,B,150}. */
    LABEL,

    /** {@code .blue.black.brown}; {@code .R=100.G=200.B=150}. */
    LABEL_EXPLODED,

    /** {@code ;color=blue,black,brown}; {@code ;color=R,100,G,200,B,150}. */
    MATRIX,

    /** {@code ;color=blue;color=black;color=brown}; {@code ;R=100;G=200;B=150}. */
    MATRIX_EXPLODED,

    /** {@code color=blue,black,brown}; {@code color=R,100,G,200,B,150}. */
    FORM,

    /** {@code color=blue&color=black&color=brown}; {@code R=100&G=200&B=150}. */
    FORM_EXPLODED,

    /** {@code color=blue%20black%20brown}; {@code color=R%20100%20G%20200%20B%20150}. */
    SPACE_DELIMITED,

    /** {@code color=blue%7Cblack%7Cbrown}; {@code color=R%7C100%7CG%7C200%7CB%7C150}. */
    PIPE_DELIMITED,

    /** {@code color=blue%09black%09brown}: the format {@code tsv} of Swagger 2.0. */
    TAB_DELIMITED,

    /**
     * {@code color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150}. What the specification leaves open is written as
     * most servers read it: objects within add another pair of brackets, and so do lists, with the number of the
     * element, so that lists of objects stay lists of objects.
     */
    DEEP_OBJECT
}
