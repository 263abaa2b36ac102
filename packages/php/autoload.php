<?php

declare(strict_types=1);

// For a copy of this folder without Composer.
spl_autoload_register(function (string $class): void {
    $prefix = 'Weixinpay\\Simulator\\';
    if (strncmp($class, $prefix, strlen($prefix)) === 0) {
        require __DIR__ . '/src/' . substr($class, strlen($prefix)) . '.php';
    }
});
