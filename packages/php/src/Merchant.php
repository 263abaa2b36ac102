<?php

declare(strict_types=1);

namespace Weixinpay\Simulator;

/** A merchant of the simulator. Its keys are synthetic and are read from their files when asked for, so that no dump shows them. */
final class Merchant
{
    /** @var array<string, mixed> */
    private array $ready;

    /** @param array<string, mixed> $ready a merchant of the ready file */
    public function __construct(array $ready)
    {
        unset($ready['api_v3_key']);
        $this->ready = $ready;
    }

    public function mchid(): string
    {
        return $this->ready['mchid'];
    }

    public function serviceProvider(): bool
    {
        return $this->ready['service_provider'];
    }

    /** The first of appids(). */
    public function appid(): string
    {
        return $this->ready['appids'][0];
    }

    /** @return string[] */
    public function appids(): array
    {
        return $this->ready['appids'];
    }

    /** @return array<array{mchid: string, appids: string[]}> */
    public function subMerchants(): array
    {
        return $this->ready['sub_merchants'];
    }

    /** @return array<array{appid: string, openid: string}> */
    public function users(): array
    {
        return $this->ready['users'];
    }

    /** The serial number of the merchant's certificate. */
    public function serialNo(): string
    {
        return $this->ready['serial_no'];
    }

    public function privateKeyFile(): string
    {
        return $this->ready['private_key_file'];
    }

    /** The key that signs the merchant's requests, as PEM. */
    public function privateKey(): string
    {
        return self::text($this->privateKeyFile());
    }

    public function certificateFile(): string
    {
        return $this->ready['certificate_file'];
    }

    /** As PEM. */
    public function certificate(): string
    {
        return self::text($this->certificateFile());
    }

    /** The key that decrypts notifications. Its file is beside the others. */
    public function apiV3Key(): string
    {
        return trim(self::text(dirname($this->privateKeyFile()) . '/api_v3_key.txt'));
    }

    public function platformPublicKeyId(): string
    {
        return $this->ready['platform_public_key_id'];
    }

    public function platformPublicKeyFile(): string
    {
        return $this->ready['platform_public_key_file'];
    }

    /** The WeChat Pay public key, which verifies answers and notifications, as PEM. */
    public function platformPublicKey(): string
    {
        return self::text($this->platformPublicKeyFile());
    }

    public function platformCertificateSerial(): string
    {
        return $this->ready['platform_certificate_serial'];
    }

    public function platformCertificateFile(): string
    {
        return $this->ready['platform_certificate_file'];
    }

    /** As PEM. */
    public function platformCertificate(): string
    {
        return self::text($this->platformCertificateFile());
    }

    private static function text(string $file): string
    {
        $text = file_get_contents($file);
        if ($text === false) {
            throw new SimulatorException("$file cannot be read");
        }
        return $text;
    }
}
