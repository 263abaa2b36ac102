<?php

declare(strict_types=1);

namespace Weixinpay\Simulator;

use PHPUnit\Framework\Attributes\After;
use PHPUnit\Framework\Attributes\Before;

/**
 * Gives a PHPUnit test case a simulator. All test cases of the process share it; it is reset before each test, and what a test
 * expects is verified after it.
 */
trait WechatPaySimulator
{
    protected function wechatpay(): Simulator
    {
        return Simulator::shared(static::wechatPayFlags());
    }

    /** @return string[] flags of `wxp sim up`, for a test case to override */
    protected static function wechatPayFlags(): array
    {
        return [];
    }

    /** @before */
    #[Before]
    protected function resetWechatPay(): void
    {
        $this->wechatpay()->reset();
    }

    /** @after */
    #[After]
    protected function verifyWechatPay(): void
    {
        try {
            $this->addToAssertionCount($this->wechatpay()->verify());
        } catch (SimulatorException $unmet) {
            self::fail($unmet->getMessage());
        }
    }
}
