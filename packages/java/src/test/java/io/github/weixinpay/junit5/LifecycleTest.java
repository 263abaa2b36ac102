package io.github.weixinpay.junit5;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;

/** Runs classes of tests as JUnit does, and looks at how they end. */
class LifecycleTest {
  static ProcessHandle process;

  static EngineExecutionResults run(Class<?>... classes) {
    EngineTestKit.Builder kit = EngineTestKit.engine("junit-jupiter");
    Stream.of(classes).forEach(each -> kit.selectors(selectClass(each)));
    return kit.execute();
  }

  static List<String> failures(EngineExecutionResults results) {
    return results.allEvents().failed().stream()
        .map(event -> event.getRequiredPayload(org.junit.platform.engine.TestExecutionResult.class).getThrowable().get().getMessage())
        .collect(Collectors.toList());
  }

  @TestInstance(TestInstance.Lifecycle.PER_CLASS)
  static class ForgetsToRefund {
    @RegisterExtension
    static WechatPaySimulator wechatpay = WechatPaySimulator.create();

    @Test
    void it() {
      wechatpay.expect("POST /v3/refund/domestic/refunds", Count.once());
    }
  }

  @Test
  void an_expectation_that_is_not_met_fails_the_test() {
    List<String> failures = failures(run(ForgetsToRefund.class));
    assertEquals(1, failures.size());
    assertTrue(failures.get(0).contains("expected POST /v3/refund/domestic/refunds exactly once"), failures.get(0));
  }

  static class LeavesADrill {
    @RegisterExtension
    static WechatPaySimulator wechatpay = WechatPaySimulator.create();

    void drills() {
      assertEquals(0, wechatpay.control("GET", "drills").getAsJsonArray("drills").size());
      wechatpay.drill("answer.unsigned");
      process = wechatpayProcess(wechatpay);
    }

    @Test
    void one() {
      drills();
    }

    @Test
    void two() {
      drills();
    }
  }

  @ExtendWith(WechatPaySimulator.class)
  static class HasAParameter {
    @Test
    void it(WechatPaySimulator wechatpay) {
      assertEquals(process, wechatpayProcess(wechatpay), "one process for all classes");
      assertEquals(0, wechatpay.control("GET", "drills").getAsJsonArray("drills").size());
    }
  }

  static ProcessHandle wechatpayProcess(WechatPaySimulator wechatpay) {
    try {
      java.lang.reflect.Field field = WechatPaySimulator.class.getDeclaredField("running");
      field.setAccessible(true);
      return ((Running) field.get(wechatpay)).process.toHandle();
    } catch (ReflectiveOperationException error) {
      throw new AssertionError(error);
    }
  }

  @Test
  void classes_share_a_process_which_is_reset_before_each_test_and_ends_after_the_last() {
    EngineExecutionResults results = run(LeavesADrill.class, HasAParameter.class);
    assertEquals(List.of(), failures(results));
    assertEquals(3, results.testEvents().succeeded().count());
    assertFalse(process.isAlive());
  }

  static class InAnInstanceField {
    @RegisterExtension
    WechatPaySimulator wechatpay =
        WechatPaySimulator.builder().frozen().mchid("1234567890").appid("wx1234567890abcdef").flags("--strict-fidelity").build();

    @Test
    void options_reach_the_simulator() {
      assertEquals("1234567890", wechatpay.merchant().mchid());
      assertEquals("wx1234567890abcdef", wechatpay.merchant().appid());
      Instant before = wechatpay.now();
      wechatpay.advance(Duration.ofHours(25));
      assertEquals(Duration.ofHours(25), Duration.between(before, wechatpay.now()));
    }
  }

  @Test
  void an_extension_in_an_instance_field_works_and_the_jvm_is_left_as_it_was() throws Exception {
    SSLContext before = SSLContext.getDefault();
    assertEquals(List.of(), failures(run(InAnInstanceField.class)));
    assertSame(before, SSLContext.getDefault());
    assertNull(System.getProperty("https.proxyHost"));
    assertNull(System.getProperty("javax.net.ssl.trustStore"));
  }

  static class UsesItTwice {
    @RegisterExtension
    static WechatPaySimulator one = WechatPaySimulator.create();

    @RegisterExtension
    static WechatPaySimulator two = WechatPaySimulator.builder().frozen().build();

    @Test
    void it() {}
  }

  @Test
  void two_simulators_do_not_both_have_the_jvm() {
    List<String> failures = failures(run(UsesItTwice.class));
    assertEquals(1, failures.size());
    assertTrue(failures.get(0).contains("withoutSystemProperties()"), failures.get(0));
    assertNull(System.getProperty("https.proxyHost"));
  }

  static class SharesItAtOnce {
    @RegisterExtension
    static WechatPaySimulator one = WechatPaySimulator.create();

    @RegisterExtension
    static WechatPaySimulator same = WechatPaySimulator.create();

    @Test
    void it() {}
  }

  @Test
  void a_simulator_serves_one_test_at_a_time() {
    List<String> failures = failures(run(SharesItAtOnce.class));
    assertEquals(1, failures.size());
    assertTrue(failures.get(0).contains("@ResourceLock(\"weixinpay-simulator\")"), failures.get(0));
  }

  @Test
  void outside_of_tests_the_message_says_how_it_is_used() {
    assertThrows(IllegalStateException.class, () -> WechatPaySimulator.create().merchant());
  }
}
