<?php

declare(strict_types=1);

namespace Weixinpay\Simulator;

/** The program wxp. */
final class Binary
{
    /** Its path: from WXP_BIN, else from PATH. */
    public static function find(): string
    {
        $given = (string) getenv('WXP_BIN');
        if ($given !== '') {
            if (!is_file($given) || !is_executable($given)) {
                throw new SimulatorException("WXP_BIN names $given, which is not a program: set it to the path of wxp");
            }
            return $given;
        }
        foreach (explode(PATH_SEPARATOR, (string) getenv('PATH')) as $folder) {
            foreach (['wxp', 'wxp.exe'] as $name) {
                $program = $folder . DIRECTORY_SEPARATOR . $name;
                if (is_file($program) && is_executable($program)) {
                    return $program;
                }
            }
        }
        throw new SimulatorException(
            'wxp is not installed: put it on PATH, or set WXP_BIN to its path (in a copy of weixinpay: cargo install --path crates/cli)'
        );
    }

    public static function version(string $program): string
    {
        $asked = proc_open([$program, '--version'], [['pipe', 'r'], ['pipe', 'w'], ['pipe', 'w']], $pipes);
        if (!is_resource($asked)) {
            throw new SimulatorException("$program cannot be run; set WXP_BIN to the path of wxp");
        }
        $answer = stream_get_contents($pipes[1]);
        array_map('fclose', $pipes);
        proc_close($asked);
        return (string) $answer;
    }
}
