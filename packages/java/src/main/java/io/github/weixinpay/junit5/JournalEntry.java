package io.github.weixinpay.junit5;

/** One request that the simulator has answered. */
public final class JournalEntry {
  private String method;
  private String path;
  private String mchid;
  private int status;
  private String code;
  private String rule;
  private String diagnosis;
  private String requestId;

  private JournalEntry() {}

  public String method() {
    return method;
  }

  /** Path and query. */
  public String path() {
    return path;
  }

  /** The merchant whose signature was verified; empty if none was. */
  public String mchid() {
    return mchid;
  }

  public int status() {
    return status;
  }

  /** The code of an error answer, such as SIGN_ERROR; else empty. */
  public String code() {
    return code;
  }

  /** The rule that decided the answer: {@code wxp sim fidelity} explains it. */
  public String rule() {
    return rule;
  }

  /** The reason of a refusal, or null. */
  public String diagnosis() {
    return diagnosis;
  }

  public String requestId() {
    return requestId;
  }

  @Override
  public String toString() {
    return method + " " + path + " " + status + (diagnosis == null ? "" : ": " + diagnosis);
  }
}
