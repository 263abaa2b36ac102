package io.github.weixinpay.junit5;

import java.net.URI;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.Map;
import javax.net.ssl.HttpsURLConnection;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;

/** The settings by which HTTP clients of this JVM reach a simulator: proxy and trust. They are put back after the tests. */
final class JvmSettings {
  private static Running owner;
  private static int depth;
  private static Map<String, String> properties;
  private static SSLContext context;
  private static SSLSocketFactory sockets;

  private JvmSettings() {}

  static synchronized void enter(Running running) {
    if (owner != null && owner != running) {
      throw new SimulatorException(
          "another simulator has the JVM's proxy and trust now: build one of the two with withoutSystemProperties()");
    }
    if (depth++ > 0) {
      return;
    }
    owner = running;
    try {
      // Both are made once and kept by the JVM, so they are asked for before the properties change.
      context = SSLContext.getDefault();
    } catch (NoSuchAlgorithmException error) {
      throw new SimulatorException("this JVM has no TLS", error);
    }
    sockets = HttpsURLConnection.getDefaultSSLSocketFactory();
    properties = new HashMap<>();
    names(running.ready).forEach((name, value) -> properties.put(name, System.setProperty(name, value)));
    SSLContext trusting = Trust.context(running.ready);
    SSLContext.setDefault(trusting);
    HttpsURLConnection.setDefaultSSLSocketFactory(trusting.getSocketFactory());
  }

  static synchronized void leave(Running running) {
    if (owner != running || depth == 0 || --depth > 0) {
      return;
    }
    owner = null;
    properties.forEach((name, before) -> {
      if (before == null) {
        System.clearProperty(name);
      } else {
        System.setProperty(name, before);
      }
    });
    SSLContext.setDefault(context);
    HttpsURLConnection.setDefaultSSLSocketFactory(sockets);
  }

  /** The properties of JAVA_TOOL_OPTIONS, which {@code wxp sim run} sets for a JVM that it starts. */
  static Map<String, String> names(Ready ready) {
    URI proxy = URI.create(ready.proxyUrl);
    Map<String, String> names = new HashMap<>();
    for (String scheme : new String[] {"http", "https"}) {
      names.put(scheme + ".proxyHost", proxy.getHost());
      names.put(scheme + ".proxyPort", String.valueOf(proxy.getPort()));
    }
    names.put("http.nonProxyHosts", "localhost|127.*|[::1]");
    names.put("javax.net.ssl.trustStore", ready.javaTrustStoreFile);
    names.put("javax.net.ssl.trustStoreType", "JKS");
    names.put("javax.net.ssl.trustStorePassword", Trust.PASSWORD);
    return names;
  }
}
