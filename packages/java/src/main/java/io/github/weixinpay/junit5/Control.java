package io.github.weixinpay.junit5;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.Proxy;
import java.net.URL;
import java.nio.charset.StandardCharsets;

/** The control API, without any proxy. */
final class Control {
  private final String address;

  Control(String address) {
    this.address = address;
  }

  JsonObject send(String method, String path, JsonObject body) {
    String request = method + " " + path;
    try {
      HttpURLConnection connection =
          (HttpURLConnection) new URL(address + "/" + path.replaceFirst("^/", "")).openConnection(Proxy.NO_PROXY);
      connection.setRequestMethod(method);
      if (!method.equals("GET")) {
        connection.setDoOutput(true);
        connection.setRequestProperty("Content-Type", "application/json");
        connection.getOutputStream().write((body == null ? "" : body.toString()).getBytes(StandardCharsets.UTF_8));
      }
      int status = connection.getResponseCode();
      try (InputStream answer = status < 400 ? connection.getInputStream() : connection.getErrorStream()) {
        JsonObject read = object(answer == null ? new byte[0] : Streams.readAll(answer));
        if (status != 200) {
          throw new SimulatorException(request + ": " + text(read, "error", "it answered " + status) + text(read, "hint", ""));
        }
        return read;
      }
    } catch (IOException error) {
      throw new SimulatorException(request + ": the simulator does not answer", error);
    }
  }

  private static String text(JsonObject answer, String name, String absent) {
    if (!answer.has(name) || !answer.get(name).isJsonPrimitive()) {
      return absent;
    }
    return (name.equals("hint") ? "\n  " : "") + answer.get(name).getAsString();
  }

  private static JsonObject object(byte[] text) {
    try {
      return JsonParser.parseString(new String(text, StandardCharsets.UTF_8)).getAsJsonObject();
    } catch (JsonParseException | IllegalStateException notAnObject) {
      return new JsonObject();
    }
  }
}
