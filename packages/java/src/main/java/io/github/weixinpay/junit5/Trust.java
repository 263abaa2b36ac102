package io.github.weixinpay.junit5;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Paths;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;

/** Trust in the simulator's authority alone. */
final class Trust {
  static final String PASSWORD = "changeit";

  private Trust() {}

  static X509TrustManager manager(Ready ready) {
    try (InputStream file = Files.newInputStream(Paths.get(ready.javaTrustStoreFile))) {
      KeyStore store = KeyStore.getInstance("JKS");
      store.load(file, PASSWORD.toCharArray());
      TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
      factory.init(store);
      for (TrustManager manager : factory.getTrustManagers()) {
        if (manager instanceof X509TrustManager) {
          return (X509TrustManager) manager;
        }
      }
      throw new GeneralSecurityException("this JVM has no trust manager for X.509");
    } catch (IOException | GeneralSecurityException error) {
      throw new SimulatorException(ready.javaTrustStoreFile + " cannot be read as a trust store", error);
    }
  }

  static SSLContext context(Ready ready) {
    try {
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(null, new TrustManager[] {manager(ready)}, null);
      return context;
    } catch (GeneralSecurityException error) {
      throw new SimulatorException("this JVM has no TLS", error);
    }
  }
}
