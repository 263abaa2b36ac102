package io.github.weixinpay.junit5;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.HttpsURLConnection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class WechatPaySimulatorTest {
  @RegisterExtension
  static WechatPaySimulator wechatpay = WechatPaySimulator.create();

  static HttpURLConnection get(String address) throws IOException {
    // Never WeChat Pay itself, even if the properties are wrong.
    assertEquals("127.0.0.1", System.getProperty("https.proxyHost"));
    return (HttpURLConnection) URI.create(address).toURL().openConnection();
  }

  static void says(Throwable error, String... parts) {
    for (String part : parts) {
      assertTrue(error.getMessage().contains(part), () -> "\"" + error.getMessage() + "\" does not say \"" + part + "\"");
    }
  }

  @Test
  void an_unchanged_client_reaches_the_simulator() throws IOException {
    // Unsigned, so the simulator refuses it, and the journal says why.
    assertEquals(401, get("https://api.mch.weixin.qq.com/v3/certificates").getResponseCode());
    List<JournalEntry> journal = wechatpay.journal();
    assertEquals(1, journal.size());
    assertEquals("/v3/certificates", journal.get(0).path());
    assertEquals(401, journal.get(0).status());
    assertNotNull(journal.get(0).diagnosis());
  }

  @Test
  void another_host_is_refused() {
    assertThrows(IOException.class, () -> get("https://example.com/").getResponseCode());
  }

  @Test
  void a_client_can_be_led_without_system_properties() throws IOException {
    HttpsURLConnection connection =
        (HttpsURLConnection) URI.create("https://api.mch.weixin.qq.com/v3/certificates").toURL().openConnection(wechatpay.proxy());
    connection.setSSLSocketFactory(wechatpay.sslContext().getSocketFactory());
    assertEquals(401, connection.getResponseCode());
    assertEquals(1, wechatpay.trustManager().getAcceptedIssuers().length);
  }

  @Test
  void keys_fit_together() {
    assertEquals(2, wechatpay.merchants().size());
    for (Merchant merchant : wechatpay.merchants()) {
      assertEquals("RSA", merchant.privateKey().getAlgorithm());
      assertEquals(merchant.serialNo(), merchant.certificate().getSerialNumber().toString(16).toUpperCase());
      assertEquals(
          merchant.platformCertificateSerial(), merchant.platformCertificate().getSerialNumber().toString(16).toUpperCase());
      assertEquals("RSA", merchant.platformPublicKey().getAlgorithm());
      assertEquals(32, merchant.apiV3Key().length());
    }
    assertEquals("1111111", wechatpay.merchants().get(1).subMerchants().get(0).mchid());
  }

  @Test
  void printing_shows_no_key() {
    String printed = wechatpay + " " + wechatpay.merchants();
    assertFalse(printed.contains(wechatpay.merchant().apiV3Key()));
    assertFalse(printed.contains("PRIVATE"));
    assertEquals("merchant 1900009191", wechatpay.merchant().toString());
  }

  @Test
  void a_refusal_says_what_to_do() {
    SimulatorException refused = assertThrows(SimulatorException.class, () -> wechatpay.drill("answer.unsigne"));
    says(refused, "there is no drill `answer.unsigne`", "answer.unsigned");
    says(assertThrows(SimulatorException.class, () -> wechatpay.pay("a/b?")), "there is no such order");
    says(assertThrows(IllegalArgumentException.class, () -> wechatpay.advance(Duration.ofMillis(1))), "is not whole seconds");
    says(assertThrows(SimulatorException.class, () -> wechatpay.advance(Duration.ofHours(-1))), "clock only moves forward");
  }

  @Test
  void an_expectation_that_is_not_met_is_an_assertion_error() {
    wechatpay.expect("POST /v3/refund/domestic/refunds", Count.once());
    AssertionError unmet = assertThrows(AssertionError.class, () -> wechatpay.verify());
    says(unmet, "expected POST /v3/refund/domestic/refunds exactly once, and it came 0 times");
  }

  @Test
  void without_a_binary_the_message_says_how_to_get_one(@TempDir Path empty) {
    Map<String, String> nothing = Collections.singletonMap("PATH", empty.toString());
    says(assertThrows(SimulatorException.class, () -> Binary.find(nothing)), "wxp is not installed", "WXP_BIN");
    Map<String, String> wrong = Collections.singletonMap("WXP_BIN", "/nowhere/wxp");
    says(assertThrows(SimulatorException.class, () -> Binary.find(wrong)), "WXP_BIN names /nowhere/wxp, which is not a program");
  }

  @Test
  void a_version_that_does_not_fit_is_refused() {
    says(assertThrows(SimulatorException.class, () -> Version.check("wxp", "wxp 0.99.3\n")),
        "has version 0.99.3, which does not fit version " + Version.VERSION, "install wxp 0.1.x");
    says(assertThrows(SimulatorException.class, () -> Version.check("other", "hello\n")), "other is not wxp");
    Version.check("wxp", "wxp 0.1.9\n");
  }

  @Test
  void a_ready_file_of_an_older_wxp_is_refused() {
    says(assertThrows(SimulatorException.class, () -> Ready.read("{\"merchants\":[]}")), "this wxp is older");
  }

  @Test
  void a_port_that_is_taken_is_named() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      String address = "127.0.0.1:" + taken.getLocalPort();
      SimulatorException error = assertThrows(SimulatorException.class, () -> Running.start(Arrays.asList("--listen", address)));
      says(error, "the simulator did not start", address + " is taken by another program");
    }
  }

  @Test
  void a_simulator_that_is_never_ready_is_given_up(@TempDir Path folder) throws Exception {
    Process never = new ProcessBuilder("sleep", "60").start();
    try {
      SimulatorException error =
          assertThrows(SimulatorException.class, () -> Running.await(never, folder.resolve("ready.json"), 50));
      says(error, "not ready after 50 ms");
    } finally {
      never.destroyForcibly().waitFor();
    }
  }

  @Test
  void environment_leads_a_child_and_a_proxy_of_a_company_is_not_in_the_way(@TempDir Path folder) throws Exception {
    ProcessBuilder child = java(Child.class, "call");
    child.environment().put("HTTPS_PROXY", "http://127.0.0.1:9");
    child.environment().put("WXP_SUB_MCHID", "1");
    wechatpay.lead(child);
    assertFalse(child.environment().containsKey("WXP_SUB_MCHID"));
    assertEquals("localhost,127.0.0.1,::1", child.environment().get("NO_PROXY"));
    Process started = child.redirectErrorStream(true).start();
    String said = new String(started.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, started.waitFor(), said);
    assertEquals(1, wechatpay.journal().size());
    assertTrue(Files.exists(Path.of(child.environment().get("WXP_READY_FILE"))));
  }

  @Test
  void a_proxy_of_the_jvm_is_not_in_the_way_of_control_requests() {
    String before = System.setProperty("http.proxyPort", "9");
    String direct = System.setProperty("http.nonProxyHosts", "");
    try {
      wechatpay.settle();
    } finally {
      System.setProperty("http.proxyPort", before);
      System.setProperty("http.nonProxyHosts", direct);
    }
  }

  @Test
  void no_simulator_is_left_when_the_jvm_is_killed() throws Exception {
    Process jvm = java(Child.class, "hang").redirectError(ProcessBuilder.Redirect.INHERIT).start();
    String line = new BufferedReader(new InputStreamReader(jvm.getInputStream(), StandardCharsets.UTF_8)).readLine();
    ProcessHandle simulator = ProcessHandle.of(Long.parseLong(line)).orElseThrow();
    assertTrue(simulator.isAlive());
    jvm.destroyForcibly().waitFor();
    simulator.onExit().get(10, TimeUnit.SECONDS);
  }

  static ProcessBuilder java(Class<?> main, String argument) {
    String program = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    return new ProcessBuilder(program, "-cp", System.getProperty("java.class.path"), main.getName(), argument);
  }

  /** The program of the JVMs that the tests above start. */
  static class Child {
    public static void main(String[] arguments) throws Exception {
      if (arguments[0].equals("call")) {
        System.exit(get("https://api.mch.weixin.qq.com/v3/certificates").getResponseCode() == 401 ? 0 : 1);
      }
      Running running = Running.start(Collections.emptyList());
      System.out.println(running.process.pid());
      Thread.sleep(60_000);
    }
  }

  @Test
  void control_sends_any_request() {
    JsonObject listed = wechatpay.control("GET", "");
    assertTrue(listed.getAsJsonArray("requests").size() > 20);
    wechatpay.control("DELETE", "drills");
  }

  @Test
  void resetting_is_measured() {
    long[] took = new long[200];
    for (int i = 0; i < took.length; i++) {
      long from = System.nanoTime();
      wechatpay.control("POST", "reset");
      took[i] = System.nanoTime() - from;
    }
    Arrays.sort(took);
    System.out.println("reset: median of 200 is " + took[100] / 1000 + " µs");
    assertTrue(took[100] < TimeUnit.SECONDS.toNanos(1));
  }
}
