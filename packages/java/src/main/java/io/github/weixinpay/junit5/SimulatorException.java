package io.github.weixinpay.junit5;

/** The simulator could not be started, or does not carry out a control request. */
public final class SimulatorException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  SimulatorException(String message) {
    super(message);
  }

  SimulatorException(String message, Throwable cause) {
    super(message, cause);
  }
}
