<?php

declare(strict_types=1);

/** A shop that sells one kind of tea. It knows WeChat Pay by openssl and curl, and no simulator. */
final class Shop
{
    private const HOST = 'https://api.mch.weixin.qq.com';

    /** @var string[] the events that callbacks have told, in their order */
    public array $events = [];

    private string $mchid;
    private string $appid;
    private string $notifyUrl;
    /** @var array{serialNo: string, privateKey: string, publicKeyId: string, publicKey: string, apiV3Key: string} */
    private array $keys;
    /** @var array<int, mixed> */
    private array $curlOptions;

    /**
     * @param array<string, string> $keys
     * @param array<int, mixed> $curlOptions of the deployment, such as a proxy
     */
    public function __construct(string $mchid, string $appid, string $notifyUrl, array $keys, array $curlOptions = [])
    {
        $this->mchid = $mchid;
        $this->appid = $appid;
        $this->notifyUrl = $notifyUrl;
        $this->keys = $keys;
        $this->curlOptions = $curlOptions;
    }

    /** Returns the code_url, which the payer scans as a QR code. */
    public function order(string $outTradeNo, int $fen): string
    {
        return $this->post('/v3/pay/transactions/native', [
            'appid' => $this->appid, 'mchid' => $this->mchid, 'description' => 'tea', 'out_trade_no' => $outTradeNo,
            'notify_url' => $this->notifyUrl, 'amount' => ['total' => $fen],
        ])['code_url'];
    }

    public function refund(string $outTradeNo, string $outRefundNo, int $fen, int $total): void
    {
        $this->post('/v3/refund/domestic/refunds', [
            'out_trade_no' => $outTradeNo, 'out_refund_no' => $outRefundNo, 'notify_url' => $this->notifyUrl,
            'amount' => ['refund' => $fen, 'total' => $total, 'currency' => 'CNY'],
        ]);
    }

    /**
     * Takes a callback and returns the status to answer.
     *
     * @param array<string, string> $headers by their names in lower case
     */
    public function notified(array $headers, string $body): int
    {
        try {
            $this->verify($headers, $body);
        } catch (RuntimeException $forged) {
            return 401;
        }
        $event = json_decode($body, true);
        $sealed = base64_decode($event['resource']['ciphertext']);
        $plain = openssl_decrypt(
            substr($sealed, 0, -16),
            'aes-256-gcm',
            $this->keys['apiV3Key'],
            OPENSSL_RAW_DATA,
            $event['resource']['nonce'],
            substr($sealed, -16),
            $event['resource']['associated_data'] ?? ''
        );
        if ($plain === false) {
            return 500;
        }
        $this->events[] = $event['event_type'] . ' ' . json_decode($plain, true)['out_trade_no'];
        return 204;
    }

    /**
     * @param array<string, mixed> $content
     * @return array<string, mixed>
     */
    private function post(string $path, array $content): array
    {
        $body = json_encode($content, JSON_THROW_ON_ERROR);
        $time = (string) time();
        $nonce = bin2hex(random_bytes(16));
        openssl_sign("POST\n$path\n$time\n$nonce\n$body\n", $signature, $this->keys['privateKey'], 'sha256WithRSAEncryption');
        $token = sprintf(
            'mchid="%s",nonce_str="%s",signature="%s",timestamp="%s",serial_no="%s"',
            $this->mchid,
            $nonce,
            base64_encode($signature),
            $time,
            $this->keys['serialNo']
        );
        $headers = [];
        $curl = curl_init(self::HOST . $path);
        curl_setopt_array($curl, $this->curlOptions + [
            CURLOPT_RETURNTRANSFER => true,
            CURLOPT_POSTFIELDS => $body,
            CURLOPT_HTTPHEADER => [
                "Authorization: WECHATPAY2-SHA256-RSA2048 $token", 'Content-Type: application/json', 'Accept: application/json',
                'User-Agent: shop', 'Wechatpay-Serial: ' . $this->keys['publicKeyId'],
            ],
            CURLOPT_HEADERFUNCTION => function ($curl, string $line) use (&$headers): int {
                [$name, $value] = explode(':', $line, 2) + [1 => ''];
                $headers[strtolower($name)] = trim($value);
                return strlen($line);
            },
        ]);
        $answer = curl_exec($curl);
        if ($answer === false) {
            throw new RuntimeException('no answer: ' . curl_error($curl));
        }
        if (curl_getinfo($curl, CURLINFO_RESPONSE_CODE) !== 200) {
            throw new RuntimeException('refused: ' . $answer);
        }
        $this->verify($headers, $answer);
        return json_decode($answer, true);
    }

    /**
     * Throws unless WeChat Pay signed this body within the last five minutes.
     *
     * @param array<string, string> $headers
     */
    private function verify(array $headers, string $body): void
    {
        $time = $headers['wechatpay-timestamp'] ?? '';
        $signed = $time . "\n" . ($headers['wechatpay-nonce'] ?? '') . "\n$body\n";
        $signature = base64_decode($headers['wechatpay-signature'] ?? '');
        $known = ($headers['wechatpay-serial'] ?? '') === $this->keys['publicKeyId'];
        if (
            !$known || abs(time() - (int) $time) > 300
            || openssl_verify($signed, $signature, $this->keys['publicKey'], 'sha256WithRSAEncryption') !== 1
        ) {
            throw new RuntimeException('WeChat Pay did not sign this');
        }
    }
}
