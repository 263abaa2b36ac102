package io.github.weixinpay.junit5;

import java.io.File;
import java.io.IOException;
import java.util.Map;

/** The program wxp. */
final class Binary {
  private Binary() {}

  /** Its path: from WXP_BIN, else from PATH. */
  static String find(Map<String, String> environment) {
    String given = environment.getOrDefault("WXP_BIN", "");
    if (!given.isEmpty()) {
      if (!new File(given).canExecute() || new File(given).isDirectory()) {
        throw new SimulatorException("WXP_BIN names " + given + ", which is not a program: set it to the path of wxp");
      }
      return given;
    }
    for (String folder : environment.getOrDefault("PATH", "").split(File.pathSeparator)) {
      for (String name : new String[] {"wxp", "wxp.exe"}) {
        File program = new File(folder, name);
        if (program.isFile() && program.canExecute()) {
          return program.getPath();
        }
      }
    }
    throw new SimulatorException(
        "wxp is not installed: put it on PATH, or set WXP_BIN to its path "
            + "(in a copy of weixinpay: cargo install --path crates/cli)");
  }

  static void checkVersion(String program) {
    try {
      Process asked = new ProcessBuilder(program, "--version").redirectErrorStream(true).start();
      asked.getOutputStream().close();
      Version.check(program, new String(Streams.readAll(asked.getInputStream()), java.nio.charset.StandardCharsets.UTF_8));
    } catch (IOException error) {
      throw new SimulatorException(program + " cannot be run; set WXP_BIN to the path of wxp", error);
    }
  }
}
