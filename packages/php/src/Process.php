<?php

declare(strict_types=1);

namespace Weixinpay\Simulator;

/** One running `wxp sim up`. */
final class Process
{
    private const START_LIMIT_SECONDS = 30.0;
    private const STOP_LIMIT_SECONDS = 10.0;
    /** Between two looks for the ready file. */
    private const PAUSE_MICROSECONDS = 5000;

    /** @var resource */
    private $process;
    /** @var resource the simulator ends when this pipe is closed, and the system closes it when PHP ends */
    private $stdin;

    /** @param resource $process @param resource $stdin */
    private function __construct($process, $stdin)
    {
        $this->process = $process;
        $this->stdin = $stdin;
    }

    /**
     * @param string[] $flags of `wxp sim up`
     * @return array{self, array<string, mixed>} the process and what its ready file says
     */
    public static function start(array $flags, float $limit = self::START_LIMIT_SECONDS): array
    {
        $program = Binary::find();
        Version::check($program, Binary::version($program));
        $folder = sys_get_temp_dir() . '/weixinpay-simulator-' . bin2hex(random_bytes(8));
        mkdir($folder, 0700);
        $file = "$folder/ready.json";
        try {
            $output = ['file', "$folder/output", 'a'];
            $process = proc_open(
                array_merge([$program, 'sim', 'up', '--quiet', '--end-with-stdin', '--ready-file', $file], $flags),
                [['pipe', 'r'], $output, $output],
                $pipes
            );
            if (!is_resource($process)) {
                throw new SimulatorException("$program cannot be run");
            }
            $started = new self($process, $pipes[0]);
            $ready = $started->await($file, "$folder/output", $limit);
            // A child process reads the file, too. In its own folder, which the simulator removes when it ends, no copy is
            // left behind.
            $kept = dirname($ready['ca_file']) . '/ready.json';
            rename($file, $kept);
            $ready['environment']['WXP_READY_FILE'] = $kept;
            return [$started, $ready];
        } finally {
            array_map('unlink', glob("$folder/*") ?: []);
            rmdir($folder);
        }
    }

    /**
     * Reads the ready file when the simulator has written it. It is written whole, by a rename.
     *
     * @return array<string, mixed>
     */
    private function await(string $file, string $output, float $limit): array
    {
        for ($from = microtime(true); microtime(true) - $from < $limit; usleep(self::PAUSE_MICROSECONDS)) {
            // Asked before the file, so that a simulator that is ready and ends at once is not taken for one that failed.
            $running = $this->running();
            clearstatcache();
            if (is_file($file)) {
                return self::read((string) file_get_contents($file));
            }
            if (!$running) {
                throw new SimulatorException("the simulator did not start:\n" . trim((string) file_get_contents($output)));
            }
        }
        $this->stop();
        throw new SimulatorException(
            "the simulator was not ready after $limit s: is the machine very busy? `wxp sim up` shows in a terminal how it starts"
        );
    }

    /** @return array<string, mixed> */
    public static function read(string $text): array
    {
        $ready = json_decode($text, true);
        if (empty($ready['environment']) || empty($ready['merchants'])) {
            throw new SimulatorException(
                'the ready file has no environment or no merchant: this wxp is older than weixinpay/simulator; install the one that fits'
            );
        }
        return $ready;
    }

    public function running(): bool
    {
        return is_resource($this->process) && proc_get_status($this->process)['running'];
    }

    public function pid(): int
    {
        return proc_get_status($this->process)['pid'];
    }

    public function stop(): void
    {
        if (is_resource($this->stdin)) {
            fclose($this->stdin);
        }
        for ($from = microtime(true); $this->running(); usleep(self::PAUSE_MICROSECONDS)) {
            if (microtime(true) - $from > self::STOP_LIMIT_SECONDS) {
                proc_terminate($this->process, 9);
            }
        }
        if (is_resource($this->process)) {
            proc_close($this->process);
        }
    }
}
