package io.github.weixinpay.junit5;

final class Version {
  /** The version of this package. It works with each wxp of the same major and minor version. */
  static final String VERSION = "0.1.0";

  private Version() {}

  /** Refuses a program whose answer to {@code --version} does not fit. */
  static void check(String program, String answer) {
    String[] words = answer.trim().split("\\s+");
    if (words.length != 2 || !words[0].equals("wxp")) {
      throw new SimulatorException(
          program + " is not wxp: its --version printed \"" + answer.trim() + "\"; set WXP_BIN to the path of wxp");
    }
    if (!minor(words[1]).equals(minor(VERSION))) {
      throw new SimulatorException(
          program + " has version " + words[1] + ", which does not fit version " + VERSION
              + " of weixinpay-sim-junit5: install wxp " + minor(VERSION) + ".x, or the version of this artefact that fits it");
    }
  }

  private static String minor(String version) {
    return version.replaceFirst("^(\\d+\\.\\d+)\\..*$", "$1");
  }
}
