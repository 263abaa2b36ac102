<?php

declare(strict_types=1);

namespace Weixinpay\Simulator;

/** The simulator could not be started, or does not carry out a control request. */
final class SimulatorException extends \RuntimeException
{
}
