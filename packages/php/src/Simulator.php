<?php

declare(strict_types=1);

namespace Weixinpay\Simulator;

/** A running simulator of WeChat Pay APIv3. */
final class Simulator
{
    /** @var array<string, self> by their flags */
    private static array $shared = [];

    private Process $process;
    /** @var array<string, mixed> */
    private array $ready;
    /** @var Merchant[] */
    private array $merchants;
    private int $expected = 0;

    /** @param string[] $flags of `wxp sim up`, such as --frozen */
    public function __construct(array $flags = [])
    {
        [$this->process, $this->ready] = Process::start($flags);
        $this->merchants = array_map(fn (array $merchant) => new Merchant($merchant), $this->ready['merchants']);
        unset($this->ready['merchants']);
    }

    /**
     * One simulator for all tests of this process; it ends with it.
     *
     * @param string[] $flags
     */
    public static function shared(array $flags = []): self
    {
        $key = implode("\n", $flags);
        if (!isset(self::$shared[$key]) || !self::$shared[$key]->process->running()) {
            self::$shared[$key] = new self($flags);
        }
        return self::$shared[$key];
    }

    public function stop(): void
    {
        $this->process->stop();
    }

    public function pid(): int
    {
        return $this->process->pid();
    }

    /** The direct merchant, or the one of the flag --mchid. */
    public function merchant(): Merchant
    {
        return $this->merchants[0];
    }

    /** @return Merchant[] the direct merchant first, then the service provider */
    public function merchants(): array
    {
        return $this->merchants;
    }

    /** Takes the place of https://api.mch.weixin.qq.com in a client whose address can be set. */
    public function baseUrl(): string
    {
        return $this->ready['base_url'];
    }

    /** A page that shows each request, and why it was refused. */
    public function consoleUrl(): string
    {
        return $this->ready['console_url'];
    }

    /** A proxy that answers for WeChat Pay's hosts and refuses all others. */
    public function proxyUrl(): string
    {
        return $this->ready['proxy_url'];
    }

    /** The certificate of the simulator's authority. */
    public function caFile(): string
    {
        return $this->ready['ca_file'];
    }

    /** @return array<int, string> for curl_setopt_array */
    public function curlOptions(): array
    {
        return [
            CURLOPT_PROXY => $this->proxyUrl(),
            CURLOPT_NOPROXY => 'localhost,127.0.0.1,::1',
            CURLOPT_CAINFO => $this->caFile(),
        ];
    }

    /** @return array<string, mixed> request options of Guzzle, which wechatpay-php takes, too */
    public function guzzleOptions(): array
    {
        $proxy = $this->proxyUrl();
        return [
            'proxy' => ['http' => $proxy, 'https' => $proxy, 'no' => ['localhost', '127.0.0.1', '::1']],
            'verify' => $this->caFile(),
        ];
    }

    /** @return array<string, string> this process's environment, changed so that it leads a child process to the simulator */
    public function environment(): array
    {
        return array_filter(
            array_merge(getenv(), $this->ready['environment']),
            fn (?string $value) => $value !== null
        );
    }

    /** Forgets orders, drills and expectations. */
    public function reset(): void
    {
        $this->control('POST', 'reset');
        $this->expected = 0;
    }

    /** Pays an order, as its payer does. */
    public function pay(string $outTradeNo): void
    {
        $this->control('POST', 'payments/' . rawurlencode($outTradeNo) . '/pay');
    }

    /** Moves the clock forward; everything that is due in that time happens. */
    public function advance(int $seconds): void
    {
        $this->control('POST', 'clock/advance', ['seconds' => $seconds]);
    }

    /** The simulator's time, in Unix seconds. */
    public function now(): int
    {
        return $this->control('GET', 'clock')['now'];
    }

    /** Adds a fault, such as net.timeout-after-commit,nth=1. The next reset removes it. */
    public function drill(string $drill): void
    {
        $this->control('POST', 'drills', ['drill' => $drill]);
    }

    /** Waits until no notification is due and none is being sent. The receiver must run in another process. */
    public function settle(): void
    {
        $this->control('POST', 'notifications/settle');
    }

    /** @return array<array<string, mixed>> */
    public function notifications(): array
    {
        return $this->control('GET', 'notifications')['notifications'];
    }

    /** @return array<array<string, mixed>> every request that the simulator has answered */
    public function journal(): array
    {
        return $this->control('GET', 'journal')['entries'];
    }

    /**
     * Says how often a request such as POST /v3/refund/domestic/refunds must come before the test ends; for a range,
     * control('POST', 'expect', ['route' => …, 'at_least' => …]).
     */
    public function expect(string $route, int $times = 1): void
    {
        $this->control('POST', 'expect', ['route' => $route, 'times' => $times]);
        $this->expected++;
    }

    /** Throws if a request did not come as often as expected, and forgets the expectations. Returns how many there were. */
    public function verify(): int
    {
        $expected = $this->expected;
        $this->expected = 0;
        $this->control('POST', 'verify');
        return $expected;
    }

    /**
     * Sends a request of the control API, such as control('POST', 'refunds/REFUND1/succeed'). GET '' lists them all.
     *
     * @param array<string, mixed>|null $body
     * @return array<string, mixed>
     */
    public function control(string $method, string $path, ?array $body = null): array
    {
        // A stream uses no proxy of the environment.
        $context = stream_context_create(['http' => [
            'method' => $method,
            'header' => "Content-Type: application/json\r\nConnection: close",
            'content' => $body === null ? '' : json_encode($body, JSON_THROW_ON_ERROR),
            'ignore_errors' => true,
            'timeout' => 60,
        ]]);
        $text = @file_get_contents($this->ready['control_url'] . '/' . ltrim($path, '/'), false, $context);
        if ($text === false) {
            throw new SimulatorException("$method $path: the simulator does not answer");
        }
        $answer = json_decode($text, true) ?: [];
        $status = (int) explode(' ', $http_response_header[0])[1];
        if ($status !== 200) {
            $hint = isset($answer['hint']) ? "\n  " . $answer['hint'] : '';
            throw new SimulatorException("$method $path: " . ($answer['error'] ?? "it answered $status") . $hint);
        }
        return $answer;
    }
}
