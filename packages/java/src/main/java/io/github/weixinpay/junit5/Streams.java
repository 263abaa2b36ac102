package io.github.weixinpay.junit5;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** InputStream.readAllBytes, which Java 8 does not have. */
final class Streams {
  private Streams() {}

  static byte[] readAll(InputStream input) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    byte[] part = new byte[8192];
    for (int length; (length = input.read(part)) >= 0; ) {
      all.write(part, 0, length);
    }
    return all.toByteArray();
  }
}
