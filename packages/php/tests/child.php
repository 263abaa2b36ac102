<?php

declare(strict_types=1);

// The program of the processes that the tests start.
require __DIR__ . '/../autoload.php';

use Weixinpay\Simulator\Simulator;

if ($argv[1] === 'call') {
    // Never WeChat Pay itself, even if the variables are wrong.
    if (strpos((string) getenv('https_proxy'), 'http://127.0.0.1:') !== 0) {
        exit('https_proxy is not set');
    }
    $curl = curl_init('https://api.mch.weixin.qq.com/v3/certificates');
    curl_setopt($curl, CURLOPT_RETURNTRANSFER, true);
    curl_exec($curl);
    echo curl_getinfo($curl, CURLINFO_RESPONSE_CODE);
} else {
    echo Simulator::shared()->pid(), "\n";
    sleep(60);
}
