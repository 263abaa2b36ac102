package io.github.weixinpay.junit5;

import com.google.gson.JsonObject;
import java.util.Collections;
import java.util.List;

/** A notification that the simulator sends. */
public final class Notification {
  private String id;
  private String eventType;
  private String mchid;
  private String notifyUrl;
  private String state;
  private List<Attempt> attempts;
  private JsonObject resource;

  private Notification() {}

  /** An attempt to deliver it. */
  public static final class Attempt {
    private int status;
    private String error;

    private Attempt() {}

    /** The receiver's answer; 0 without one. */
    public int status() {
      return status;
    }

    /** The reason why it failed, or null. */
    public String error() {
      return error;
    }
  }

  public String id() {
    return id;
  }

  public String eventType() {
    return eventType;
  }

  public String mchid() {
    return mchid;
  }

  public String notifyUrl() {
    return notifyUrl;
  }

  /** PENDING, DELIVERED, FAILED or NOT_SENT. */
  public String state() {
    return state;
  }

  public List<Attempt> attempts() {
    return Collections.unmodifiableList(attempts);
  }

  /** The content before its encryption. */
  public JsonObject resource() {
    return resource;
  }

  @Override
  public String toString() {
    return eventType + " " + state;
  }
}
