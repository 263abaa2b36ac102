package io.github.weixinpay.junit5;

/** How often a request must come. */
public final class Count {
  final String bound;
  final int n;

  private Count(String bound, int n) {
    this.bound = bound;
    this.n = n;
  }

  public static Count exactly(int n) {
    return new Count("times", n);
  }

  public static Count atLeast(int n) {
    return new Count("at_least", n);
  }

  public static Count atMost(int n) {
    return new Count("at_most", n);
  }

  public static Count once() {
    return exactly(1);
  }

  public static Count never() {
    return exactly(0);
  }
}
