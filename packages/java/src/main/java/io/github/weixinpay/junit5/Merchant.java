package io.github.weixinpay.junit5;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.Collections;
import java.util.List;

/** A merchant of the simulator. Its keys are synthetic, and {@link #toString} shows none of them. */
public final class Merchant {
  private String mchid;
  private boolean serviceProvider;
  private List<String> appids;
  private List<SubMerchant> subMerchants;
  private List<User> users;
  private String serialNo;
  private String privateKeyFile;
  private String certificateFile;
  private String apiV3Key;
  private String platformPublicKeyId;
  private String platformPublicKeyFile;
  private String platformCertificateSerial;
  private String platformCertificateFile;

  // Read from the ready file.
  private Merchant() {}

  /** A sub-merchant of a service provider. */
  public static final class SubMerchant {
    private String mchid;
    private List<String> appids;

    private SubMerchant() {}

    public String mchid() {
      return mchid;
    }

    public List<String> appids() {
      return Collections.unmodifiableList(appids);
    }
  }

  /** A user of an AppID. */
  public static final class User {
    private String appid;
    private String openid;

    private User() {}

    public String appid() {
      return appid;
    }

    public String openid() {
      return openid;
    }
  }

  public String mchid() {
    return mchid;
  }

  public boolean serviceProvider() {
    return serviceProvider;
  }

  /** The first of {@link #appids}. */
  public String appid() {
    return appids.get(0);
  }

  public List<String> appids() {
    return Collections.unmodifiableList(appids);
  }

  public List<SubMerchant> subMerchants() {
    return Collections.unmodifiableList(subMerchants);
  }

  public List<User> users() {
    return Collections.unmodifiableList(users);
  }

  /** The serial number of {@link #certificate}. */
  public String serialNo() {
    return serialNo;
  }

  /** apiclient_key.pem. */
  public Path privateKeyFile() {
    return Paths.get(privateKeyFile);
  }

  /** The key that signs the merchant's requests. */
  public PrivateKey privateKey() {
    return parse(privateKeyFile, der -> KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(der)));
  }

  /** apiclient_cert.pem. */
  public Path certificateFile() {
    return Paths.get(certificateFile);
  }

  public X509Certificate certificate() {
    return parse(certificateFile, Merchant::x509);
  }

  /** The key that decrypts notifications. */
  public String apiV3Key() {
    return apiV3Key;
  }

  public String platformPublicKeyId() {
    return platformPublicKeyId;
  }

  public Path platformPublicKeyFile() {
    return Paths.get(platformPublicKeyFile);
  }

  /** The WeChat Pay public key, which verifies answers and notifications. */
  public PublicKey platformPublicKey() {
    return parse(platformPublicKeyFile, der -> KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(der)));
  }

  public String platformCertificateSerial() {
    return platformCertificateSerial;
  }

  public Path platformCertificateFile() {
    return Paths.get(platformCertificateFile);
  }

  public X509Certificate platformCertificate() {
    return parse(platformCertificateFile, Merchant::x509);
  }

  @Override
  public String toString() {
    return "merchant " + mchid;
  }

  private interface Parser<T> {
    T parse(byte[] der) throws GeneralSecurityException;
  }

  private static <T> T parse(String file, Parser<T> parser) {
    try {
      String pem = new String(Files.readAllBytes(Paths.get(file)), StandardCharsets.US_ASCII);
      return parser.parse(Base64.getMimeDecoder().decode(pem.replaceAll("-----[A-Z ]+-----", "")));
    } catch (IOException error) {
      throw new UncheckedIOException(error);
    } catch (GeneralSecurityException error) {
      throw new SimulatorException(file + " cannot be read as a key", error);
    }
  }

  private static X509Certificate x509(byte[] der) throws GeneralSecurityException {
    return (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(der));
  }
}
