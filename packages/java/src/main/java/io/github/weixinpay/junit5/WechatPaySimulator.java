package io.github.weixinpay.junit5;

import com.google.gson.JsonObject;
import java.io.UnsupportedEncodingException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import javax.net.ssl.SSLContext;
import javax.net.ssl.X509TrustManager;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * A simulator of WeChat Pay APIv3 for the tests of a class:
 *
 * <pre>{@code
 * @RegisterExtension
 * static WechatPaySimulator wechatpay = WechatPaySimulator.create();
 * }</pre>
 *
 * or {@code @ExtendWith(WechatPaySimulator.class)} and a parameter of this type.
 *
 * <p>All classes of a JVM share one process, which is reset before each test and ends with the JVM, even if that is killed.
 * While the tests of the class run, the system properties of the JVM lead its HTTP clients to the simulator, so that
 * wechatpay-java works as it is. What a test expects is verified after it.
 */
public final class WechatPaySimulator
    implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback, AfterAllCallback, ParameterResolver {
  private static final ExtensionContext.Namespace NAMESPACE = ExtensionContext.Namespace.create(WechatPaySimulator.class);

  private final List<String> flags;
  private final boolean systemProperties;
  private volatile Running running;

  /** For {@code @ExtendWith}; otherwise {@link #create} or {@link #builder}. */
  public WechatPaySimulator() {
    this(new Builder());
  }

  private WechatPaySimulator(Builder builder) {
    flags = new ArrayList<>(builder.flags);
    systemProperties = builder.systemProperties;
  }

  public static WechatPaySimulator create() {
    return new WechatPaySimulator();
  }

  public static Builder builder() {
    return new Builder();
  }

  /** Says how a simulator starts. */
  public static final class Builder {
    private final List<String> flags = new ArrayList<>();
    private boolean systemProperties = true;

    private Builder() {}

    /** The clock only moves by {@link WechatPaySimulator#advance}. */
    public Builder frozen() {
      return flags("--frozen");
    }

    /** Keeps the state and the certificate authority in this folder; without it they are in memory. */
    public Builder data(Path folder) {
      return flags("--data", folder.toString());
    }

    /** The address, such as {@code 127.0.0.1:8300}; without it a free port is taken. */
    public Builder listen(String address) {
      return flags("--listen", address);
    }

    /** Gives the merchant this id of yours. */
    public Builder mchid(String mchid) {
      return flags("--mchid", mchid);
    }

    /** Binds this AppID of yours to the merchant. */
    public Builder appid(String appid) {
      return flags("--appid", appid);
    }

    /** Other flags of {@code wxp sim up}, such as {@code --strict-fidelity}. */
    public Builder flags(String... more) {
      flags.addAll(Arrays.asList(more));
      return this;
    }

    /** Leaves proxy and trust of the JVM alone; a client is then built with {@link #proxy} and {@link #sslContext}. */
    public Builder withoutSystemProperties() {
      systemProperties = false;
      return this;
    }

    public WechatPaySimulator build() {
      return new WechatPaySimulator(this);
    }
  }

  /** The direct merchant, or the one of {@link Builder#mchid}. */
  public Merchant merchant() {
    return merchants().get(0);
  }

  /** The direct merchant first, then the service provider. */
  public List<Merchant> merchants() {
    return Collections.unmodifiableList(ready().merchants);
  }

  /** Takes the place of https://api.mch.weixin.qq.com in a client whose address can be set. */
  public String baseUrl() {
    return ready().baseUrl;
  }

  /** A page that shows each request, and why it was refused. */
  public String consoleUrl() {
    return ready().consoleUrl;
  }

  /** A proxy that answers for WeChat Pay's hosts and refuses all others. */
  public Proxy proxy() {
    URI proxy = URI.create(ready().proxyUrl);
    return new Proxy(Proxy.Type.HTTP, InetSocketAddress.createUnresolved(proxy.getHost(), proxy.getPort()));
  }

  /** Trusts the simulator's authority alone. */
  public SSLContext sslContext() {
    return Trust.context(ready());
  }

  /** Trusts the simulator's authority alone. */
  public X509TrustManager trustManager() {
    return Trust.manager(ready());
  }

  /** Leads a child process to the simulator, by its environment. */
  public void lead(ProcessBuilder child) {
    Map<String, String> environment = child.environment();
    ready().environment.forEach((name, value) -> {
      if (value == null) {
        environment.remove(name);
      } else {
        environment.put(name, value);
      }
    });
  }

  /** Pays an order, as its payer does. */
  public void pay(String outTradeNo) {
    control("POST", "payments/" + segment(outTradeNo) + "/pay");
  }

  /** Moves the clock forward by whole seconds; everything that is due in that time happens. */
  public void advance(Duration by) {
    if (by.getNano() != 0) {
      throw new IllegalArgumentException(by + " is not whole seconds, and the clock counts those");
    }
    control("POST", "clock/advance", Running.body("seconds", by.getSeconds()));
  }

  /** The simulator's time. */
  public Instant now() {
    return Instant.ofEpochSecond(control("GET", "clock").get("now").getAsLong());
  }

  /** Adds a fault, such as {@code net.timeout-after-commit,nth=1}. The next reset removes it. */
  public void drill(String drill) {
    control("POST", "drills", Running.body("drill", drill));
  }

  /** Waits until no notification is due and none is being sent. */
  public void settle() {
    control("POST", "notifications/settle");
  }

  /** All notifications that the simulator has sent or is about to send. */
  public List<Notification> notifications() {
    return Arrays.asList(Ready.GSON.fromJson(control("GET", "notifications").get("notifications"), Notification[].class));
  }

  /** Every request that the simulator has answered. */
  public List<JournalEntry> journal() {
    return Arrays.asList(Ready.GSON.fromJson(control("GET", "journal").get("entries"), JournalEntry[].class));
  }

  /** Says how often a request such as {@code POST /v3/refund/domestic/refunds} must come before the test ends. */
  public void expect(String route, Count count) {
    JsonObject body = Running.body("route", route);
    body.addProperty(count.bound, count.n);
    control("POST", "expect", body);
  }

  /** Throws if a request did not come as often as expected, and forgets the expectations. It is called after each test. */
  public void verify() {
    try {
      control("POST", "verify");
    } catch (SimulatorException unmet) {
      throw new AssertionError(unmet.getMessage(), unmet.getCause());
    }
  }

  /** Sends a request of the control API, such as {@code control("POST", "refunds/REFUND1/succeed")}. GET "" lists them. */
  public JsonObject control(String method, String path) {
    return control(method, path, null);
  }

  public JsonObject control(String method, String path, JsonObject body) {
    return running().control.send(method, path, body);
  }

  @Override
  public String toString() {
    return "weixinpay simulator" + (running == null ? "" : " at " + running.ready.baseUrl);
  }

  @Override
  public void beforeAll(ExtensionContext context) {
    enter(context);
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    // An extension in an instance field is not called before all.
    enter(context);
    running().take(context.getUniqueId());
  }

  @Override
  public void afterEach(ExtensionContext context) {
    Running used = running;
    if (used == null) {
      return;
    }
    try {
      if (used.has(context.getUniqueId())) {
        try {
          verify();
        } finally {
          used.release();
        }
      }
    } finally {
      leave();
    }
  }

  @Override
  public void afterAll(ExtensionContext context) {
    leave();
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == WechatPaySimulator.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return this;
  }

  private void enter(ExtensionContext context) {
    // One process a JVM for the same flags; JUnit closes it after the last test.
    running = context.getRoot().getStore(NAMESPACE).getOrComputeIfAbsent(flags, Running::start, Running.class);
    if (systemProperties) {
      JvmSettings.enter(running);
    }
  }

  private void leave() {
    if (systemProperties) {
      JvmSettings.leave(running);
    }
  }

  private Ready ready() {
    return running().ready;
  }

  private Running running() {
    Running now = running;
    if (now == null) {
      throw new IllegalStateException(
          "the simulator runs only while tests do: annotate the field with @RegisterExtension, and use it in a test or in @BeforeAll");
    }
    return now;
  }

  private static String segment(String text) {
    try {
      return URLEncoder.encode(text, "UTF-8").replace("+", "%20");
    } catch (UnsupportedEncodingException impossible) {
      throw new AssertionError(impossible);
    }
  }
}
