import { afterAll, afterEach, beforeAll } from 'vitest';

import { use } from './use.js';

export const useWechatPay = (options) => use({ beforeAll, afterEach, afterAll }, options);
