package io.github.weixinpay.junit5;

import com.google.gson.FieldNamingPolicy;
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.util.List;
import java.util.Map;

/** The file that a simulator writes when it is ready. */
final class Ready {
  /** Names in Java for the names on the wire. */
  static final Gson GSON = new GsonBuilder().setFieldNamingPolicy(FieldNamingPolicy.LOWER_CASE_WITH_UNDERSCORES).create();

  String baseUrl;
  String controlUrl;
  String consoleUrl;
  String proxyUrl;
  String caFile;
  String javaTrustStoreFile;
  /** A child process must not have a variable whose value is null. */
  Map<String, String> environment;
  List<Merchant> merchants;

  static Ready read(String text) {
    Ready ready = GSON.fromJson(text, Ready.class);
    if (ready == null || ready.environment == null || ready.merchants == null || ready.merchants.isEmpty()) {
      throw new SimulatorException(
          "the ready file has no environment or no merchant: this wxp is older than weixinpay-sim-junit5; install the one that fits");
    }
    return ready;
  }
}
