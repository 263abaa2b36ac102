<?php

declare(strict_types=1);

namespace Weixinpay\Simulator\Tests;

require_once __DIR__ . '/../autoload.php';

use PHPUnit\Framework\TestCase;
use Weixinpay\Simulator\Callbacks;
use Weixinpay\Simulator\Process;
use Weixinpay\Simulator\Simulator;
use Weixinpay\Simulator\SimulatorException;
use Weixinpay\Simulator\Version;
use Weixinpay\Simulator\WechatPaySimulator;

final class SimulatorTest extends TestCase
{
    use WechatPaySimulator;

    /** @var array<string, string|false> */
    private array $before = [];

    /** Sets a variable for this test. */
    private function env(string $name, string $value): void
    {
        $this->before += [$name => getenv($name)];
        putenv("$name=$value");
    }

    protected function tearDown(): void
    {
        foreach ($this->before as $name => $value) {
            putenv($value === false ? $name : "$name=$value");
        }
        $this->before = [];
    }

    private function refused(callable $act, string ...$parts): void
    {
        try {
            $act();
        } catch (SimulatorException $error) {
            foreach ($parts as $part) {
                self::assertStringContainsString($part, $error->getMessage());
            }
            return;
        }
        self::fail('nothing was refused');
    }

    /** @param array<int, mixed> $options */
    private static function status(string $url, array $options): int
    {
        $curl = curl_init($url);
        curl_setopt_array($curl, $options + [CURLOPT_RETURNTRANSFER => true]);
        curl_exec($curl);
        return curl_getinfo($curl, CURLINFO_RESPONSE_CODE);
    }

    public function test_a_client_with_the_options_reaches_the_simulator(): void
    {
        // Unsigned, so the simulator refuses it, and the journal says why.
        self::assertSame(401, self::status('https://api.mch.weixin.qq.com/v3/certificates', $this->wechatpay()->curlOptions()));
        $journal = $this->wechatpay()->journal();
        self::assertCount(1, $journal);
        self::assertSame('/v3/certificates', $journal[0]['path']);
        self::assertNotEmpty($journal[0]['diagnosis']);
    }

    public function test_another_host_is_refused(): void
    {
        self::assertSame(0, self::status('https://example.com/', $this->wechatpay()->curlOptions()));
    }

    public function test_guzzle_with_the_options_reaches_the_simulator(): void
    {
        if (!class_exists(\GuzzleHttp\Client::class)) {
            // Debian's package.
            @include_once 'GuzzleHttp/autoload.php';
        }
        if (!class_exists(\GuzzleHttp\Client::class)) {
            self::markTestSkipped('Guzzle is not installed');
        }
        $client = new \GuzzleHttp\Client($this->wechatpay()->guzzleOptions() + ['http_errors' => false]);
        self::assertSame(401, $client->get('https://api.mch.weixin.qq.com/v3/certificates')->getStatusCode());
        self::assertCount(1, $this->wechatpay()->journal());
    }

    public function test_keys_fit_together(): void
    {
        self::assertCount(2, $this->wechatpay()->merchants());
        foreach ($this->wechatpay()->merchants() as $merchant) {
            self::assertTrue(openssl_x509_check_private_key($merchant->certificate(), $merchant->privateKey()));
            self::assertSame($merchant->serialNo(), openssl_x509_parse($merchant->certificate())['serialNumberHex']);
            $platform = openssl_x509_parse($merchant->platformCertificate());
            self::assertSame($merchant->platformCertificateSerial(), $platform['serialNumberHex']);
            self::assertNotFalse(openssl_pkey_get_public($merchant->platformPublicKey()));
            self::assertSame(32, strlen($merchant->apiV3Key()));
        }
    }

    public function test_a_dump_shows_no_key(): void
    {
        $simulator = $this->wechatpay();
        ob_start();
        var_dump($simulator);
        $shown = ob_get_clean() . print_r($simulator, true) . var_export($simulator->merchants(), true);
        foreach ($simulator->merchants() as $merchant) {
            self::assertStringNotContainsString($merchant->apiV3Key(), $shown);
        }
        self::assertStringNotContainsString('PRIVATE KEY', $shown);
    }

    public function test_a_refusal_says_what_to_do(): void
    {
        $this->refused(fn () => $this->wechatpay()->drill('answer.unsigne'), 'there is no drill `answer.unsigne`', 'answer.unsigned');
        $this->refused(fn () => $this->wechatpay()->pay('a/b?'), 'there is no such order');
        $this->refused(fn () => $this->wechatpay()->advance(-1), 'clock only moves forward');
    }

    public function test_an_expectation_that_is_not_met_fails_the_test(): void
    {
        $forgetful = new class ('it') extends TestCase {
            use WechatPaySimulator;

            public function it(): void
            {
                $this->wechatpay()->expect('POST /v3/refund/domestic/refunds');
            }
        };
        $result = $forgetful->run();
        self::assertSame(1, $result->failureCount());
        self::assertStringContainsString(
            'expected POST /v3/refund/domestic/refunds exactly once, and it came 0 times',
            $result->failures()[0]->exceptionMessage()
        );
    }

    public function test_a_reset_forgets_drills(): void
    {
        $this->wechatpay()->drill('answer.unsigned');
        $this->wechatpay()->reset();
        self::assertSame([], $this->wechatpay()->control('GET', 'drills')['drills']);
    }

    public function test_flags_reach_the_simulator(): void
    {
        $simulator = new Simulator(['--frozen', '--mchid', '1234567890', '--appid', 'wx1234567890abcdef']);
        self::assertSame('1234567890', $simulator->merchant()->mchid());
        self::assertSame('wx1234567890abcdef', $simulator->merchant()->appid());
        $before = $simulator->now();
        $simulator->advance(25 * 3600);
        self::assertSame(25 * 3600, $simulator->now() - $before);
        $simulator->stop();
        $this->refused(fn () => $simulator->settle(), 'the simulator does not answer');
    }

    public function test_without_a_binary_the_message_says_how_to_get_one(): void
    {
        $this->env('WXP_BIN', '');
        $this->env('PATH', '/nowhere');
        $this->refused(fn () => new Simulator(), 'wxp is not installed', 'WXP_BIN');
        $this->env('WXP_BIN', '/nowhere/wxp');
        $this->refused(fn () => new Simulator(), 'WXP_BIN names /nowhere/wxp, which is not a program');
    }

    public function test_a_version_that_does_not_fit_is_refused(): void
    {
        $other = tempnam(sys_get_temp_dir(), 'wxp');
        file_put_contents($other, "#!/bin/sh\necho wxp 0.99.3\n");
        chmod($other, 0700);
        $this->env('WXP_BIN', $other);
        try {
            $this->refused(fn () => new Simulator(), '0.99.3', 'does not fit version ' . Version::VERSION, 'install wxp 0.1.x');
        } finally {
            unlink($other);
        }
        $this->refused(fn () => Version::check('other', "hello\n"), 'other is not wxp');
        Version::check('wxp', "wxp 0.1.9\n");
    }

    public function test_a_ready_file_of_an_older_wxp_is_refused(): void
    {
        $this->refused(fn () => Process::read('{"merchants":[]}'), 'this wxp is older');
    }

    public function test_a_port_that_is_taken_is_named(): void
    {
        $taken = stream_socket_server('tcp://127.0.0.1:0');
        $address = stream_socket_get_name($taken, false);
        $this->refused(fn () => new Simulator(['--listen', $address]), 'the simulator did not start', "$address is taken by another program");
    }

    public function test_a_simulator_that_is_not_ready_in_time_is_given_up(): void
    {
        $this->refused(fn () => Process::start([], 0.0), 'not ready after 0 s');
    }

    public function test_a_proxy_of_a_company_is_not_in_the_way(): void
    {
        foreach (['HTTP_PROXY', 'HTTPS_PROXY', 'ALL_PROXY', 'http_proxy', 'https_proxy'] as $name) {
            $this->env($name, 'http://127.0.0.1:9');
        }
        $simulator = new Simulator();
        $simulator->settle();
        self::assertSame(401, self::status('https://api.mch.weixin.qq.com/v3/certificates', $simulator->curlOptions()));
        self::assertSame($simulator->proxyUrl(), $simulator->environment()['https_proxy']);
        self::assertSame('localhost,127.0.0.1,::1', $simulator->environment()['NO_PROXY']);
        $simulator->stop();
    }

    public function test_environment_leads_a_child_process(): void
    {
        $this->env('WXP_SUB_MCHID', '1');
        $environment = $this->wechatpay()->environment();
        self::assertArrayNotHasKey('WXP_SUB_MCHID', $environment);
        self::assertFileExists($environment['WXP_READY_FILE']);
        $child = proc_open([PHP_BINARY, __DIR__ . '/child.php', 'call'], [1 => ['pipe', 'w']], $pipes, null, $environment);
        self::assertSame('401', stream_get_contents($pipes[1]));
        proc_close($child);
        self::assertCount(1, $this->wechatpay()->journal());
    }

    public function test_no_simulator_is_left_when_the_test_process_is_killed(): void
    {
        $child = proc_open([PHP_BINARY, __DIR__ . '/child.php', 'hang'], [1 => ['pipe', 'w']], $pipes);
        $pid = (int) fgets($pipes[1]);
        self::assertFileExists("/proc/$pid");
        proc_terminate($child, 9);
        for ($from = microtime(true); self::alive($pid); usleep(5000)) {
            self::assertLessThan(10.0, microtime(true) - $from, "the simulator with pid $pid is still there");
        }
        proc_close($child);
    }

    /** A process that no parent has waited for yet is a zombie, and that one has ended, too. */
    private static function alive(int $pid): bool
    {
        $status = @file_get_contents("/proc/$pid/stat");
        return $status !== false && strpos($status, ') Z ') === false;
    }

    public function test_a_callback_that_does_not_come_is_said(): void
    {
        $this->refused(fn () => (new Callbacks())->receive(fn () => 204, 0.05), 'no callback came within 0.05 s');
    }

    public function test_resetting_is_measured(): void
    {
        for ($i = 0; $i < 200; $i++) {
            $from = hrtime(true);
            $this->wechatpay()->reset();
            $took[$i] = hrtime(true) - $from;
        }
        sort($took);
        fwrite(STDERR, sprintf("reset: median of 200 is %d µs\n", $took[100] / 1000));
        self::assertLessThan(1e9, $took[100]);
    }
}
