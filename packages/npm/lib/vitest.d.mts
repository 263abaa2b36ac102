import type { Options, WechatPay } from './index.js';

/** A simulator for the tests of this file: each starts from the same state, and what it expected is verified after it. */
export function useWechatPay(options?: Options): WechatPay;
