'use strict';

const hooks = require('@jest/globals');

const { use } = require('./use.js');

exports.useWechatPay = (options) => use(hooks, options);
