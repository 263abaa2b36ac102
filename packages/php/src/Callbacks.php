<?php

declare(strict_types=1);

namespace Weixinpay\Simulator;

/** Receives callbacks in the test's own process, one at a time, so that a handler is tested without a web server. */
final class Callbacks
{
    /** @var resource */
    private $server;

    public function __construct()
    {
        $server = stream_socket_server('tcp://127.0.0.1:0', $code, $message);
        if ($server === false) {
            throw new SimulatorException("no port for callbacks: $message");
        }
        $this->server = $server;
    }

    /** The notify_url. */
    public function url(): string
    {
        return 'http://' . stream_socket_get_name($this->server, false) . '/notify';
    }

    /**
     * Waits for one callback, and answers what the handler returns.
     *
     * @param callable(array<string, string>, string): int $handler takes the headers, by their names in lower case, and the body as
     *     it arrived; returns a status such as 204
     */
    public function receive(callable $handler, float $limit = 5.0): void
    {
        $connection = @stream_socket_accept($this->server, $limit);
        if ($connection === false) {
            throw new SimulatorException("no callback came within $limit s: the journal and notifications() say why");
        }
        stream_set_timeout($connection, (int) ceil($limit));
        $headers = [];
        fgets($connection);
        while (($line = trim((string) fgets($connection))) !== '') {
            [$name, $value] = explode(':', $line, 2);
            $headers[strtolower($name)] = trim($value);
        }
        $body = (string) stream_get_contents($connection, (int) ($headers['content-length'] ?? 0));
        $status = 500;
        try {
            $status = $handler($headers, $body);
        } finally {
            fwrite($connection, "HTTP/1.1 $status Answered\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
            fclose($connection);
        }
    }
}
