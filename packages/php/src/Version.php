<?php

declare(strict_types=1);

namespace Weixinpay\Simulator;

final class Version
{
    /** The version of this package. It works with each wxp of the same major and minor version. */
    public const VERSION = '0.1.0';

    /** Refuses a program whose answer to --version does not fit. */
    public static function check(string $program, string $answer): void
    {
        if (!preg_match('/^wxp (\S+)$/', trim($answer), $found)) {
            throw new SimulatorException(
                "$program is not wxp: its --version printed \"" . trim($answer) . '"; set WXP_BIN to the path of wxp'
            );
        }
        if (self::minor($found[1]) !== self::minor(self::VERSION)) {
            throw new SimulatorException(
                "$program has version $found[1], which does not fit version " . self::VERSION . ' of weixinpay/simulator: install wxp '
                . self::minor(self::VERSION) . '.x, or the version of this package that fits it'
            );
        }
    }

    private static function minor(string $version): string
    {
        return implode('.', array_slice(explode('.', $version), 0, 2));
    }
}
