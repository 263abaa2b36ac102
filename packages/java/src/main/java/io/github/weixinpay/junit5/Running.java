package io.github.weixinpay.junit5;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.extension.ExtensionContext;

/** One running {@code wxp sim up}. JUnit closes it after the last test. */
final class Running implements ExtensionContext.Store.CloseableResource {
  private static final long START_LIMIT_MS = 30_000;
  private static final long STOP_LIMIT_MS = 10_000;
  /** Between two looks for the ready file. */
  private static final long PAUSE_MS = 5;

  /** The simulator ends when the pipe to its standard input is closed, and the system closes it when this JVM ends. */
  final Process process;
  final Ready ready;
  final Control control;
  private String user;

  private Running(Process process, Ready ready) {
    this.process = process;
    this.ready = ready;
    this.control = new Control(ready.controlUrl);
  }

  static Running start(List<String> flags) {
    String program = Binary.find(System.getenv());
    Binary.checkVersion(program);
    try {
      Path folder = Files.createTempDirectory("weixinpay-sim-junit5");
      Path readyFile = folder.resolve("ready.json");
      Process process = null;
      try {
        List<String> command = new ArrayList<>(
            Arrays.asList(program, "sim", "up", "--quiet", "--end-with-stdin", "--ready-file", readyFile.toString()));
        command.addAll(flags);
        process = new ProcessBuilder(command).redirectErrorStream(true).start();
        Ready ready = Ready.read(await(process, readyFile, START_LIMIT_MS));
        // A child process reads the file, too. In its own folder, which the simulator removes when it ends, no copy is left behind.
        Path kept = Paths.get(ready.caFile).resolveSibling("ready.json");
        Files.move(readyFile, kept, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        ready.environment.put("WXP_READY_FILE", kept.toString());
        return new Running(process, ready);
      } catch (IOException | RuntimeException error) {
        if (process != null) {
          stop(process);
        }
        throw error;
      } finally {
        Files.deleteIfExists(readyFile);
        Files.deleteIfExists(folder);
      }
    } catch (IOException error) {
      throw new SimulatorException("the simulator could not be started", error);
    }
  }

  /** The ready file, when the simulator has written it. It is written whole, by a rename. */
  static String await(Process process, Path readyFile, long limitMs) throws IOException {
    // The pipe must not fill up; a process that ends without being ready has written its reason.
    StringBuffer said = new StringBuffer();
    Thread reader = new Thread(() -> drain(process.getInputStream(), said), "weixinpay-sim-output");
    reader.setDaemon(true);
    reader.start();
    try {
      for (long from = System.nanoTime(); System.nanoTime() - from < limitMs * 1_000_000; ) {
        if (Files.exists(readyFile)) {
          return new String(Files.readAllBytes(readyFile), StandardCharsets.UTF_8);
        }
        if (process.waitFor(PAUSE_MS, TimeUnit.MILLISECONDS)) {
          reader.join(1000);
          throw new SimulatorException("the simulator did not start:\n" + said.toString().trim());
        }
      }
    } catch (InterruptedException error) {
      Thread.currentThread().interrupt();
      throw new SimulatorException("interrupted while the simulator started", error);
    }
    throw new SimulatorException(
        "the simulator was not ready after " + limitMs + " ms: is the machine very busy? "
            + "`wxp sim up` shows in a terminal how it starts");
  }

  private static void drain(InputStream output, StringBuffer said) {
    byte[] part = new byte[4096];
    try {
      for (int length; (length = output.read(part)) >= 0; ) {
        said.append(new String(part, 0, length, StandardCharsets.UTF_8));
      }
    } catch (IOException closed) {
      // The process has ended.
    }
  }

  /** Gives the simulator to one test, as if it had just started. */
  void take(String test) {
    synchronized (this) {
      if (user != null) {
        throw new SimulatorException(
            user + " uses the simulator: tests that run in parallel cannot share one; "
                + "put @ResourceLock(\"weixinpay-simulator\") on their classes");
      }
      user = test;
    }
    control.send("POST", "reset", null);
  }

  synchronized boolean has(String test) {
    return test.equals(user);
  }

  synchronized void release() {
    user = null;
  }

  /** A body with this one field. */
  static JsonObject body(String name, Object value) {
    JsonObject body = new JsonObject();
    body.add(name, Ready.GSON.toJsonTree(value));
    return body;
  }

  @Override
  public void close() {
    stop(process);
  }

  private static void stop(Process process) {
    try {
      process.getOutputStream().close();
    } catch (IOException closed) {
      // It has ended already.
    }
    try {
      if (!process.waitFor(STOP_LIMIT_MS, TimeUnit.MILLISECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException error) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
