/// <reference lib="esnext.disposable" />

export interface Options {
  /** Redirect this process's own connections to WeChat Pay's hosts to the simulator. Default: true. */
  intercept?: boolean;
  /** Start with a clock that does not run. */
  frozen?: boolean;
  /** Faults on request, such as `answer.unsigned,nth=1`. */
  drill?: string | string[];
  /** The address to listen on, such as `127.0.0.1:8080`. Default: a free port. */
  listen?: string;
  /** Keep the state in this folder. Default: in memory. */
  data?: string;
  /** The platform keys of every merchant. Default: both. */
  platform?: 'certificate' | 'switching' | 'public-key' | 'both';
  /** Refuse what rests on a rule that is only assumed. */
  strictFidelity?: boolean;
  /** Ids of your own. */
  mchid?: string;
  appid?: string;
  subMchid?: string;
  subAppid?: string;
}

/** A merchant of the simulator. Neither JSON nor `util.inspect` shows the two keys. */
export interface Merchant {
  readonly mchid: string;
  readonly serviceProvider: boolean;
  /** The first of `appids`. */
  readonly appid: string;
  readonly appids: string[];
  /** A user of `appid`. */
  readonly openid: string | undefined;
  readonly users: { appid: string; openid: string }[];
  readonly subMerchants: { mchid: string; appids: string[] }[];
  readonly serialNo: string;
  /** PEM. */
  readonly privateKey: string;
  readonly privateKeyFile: string;
  /** PEM. */
  readonly certificate: string;
  readonly certificateFile: string;
  readonly apiV3Key: string;
  readonly platformPublicKeyId: string;
  /** PEM. */
  readonly platformPublicKey: string;
  readonly platformPublicKeyFile: string;
  readonly platformCertificateSerial: string;
  /** PEM. */
  readonly platformCertificate: string;
  readonly platformCertificateFile: string;
}

/** How often a request is to come; without one of the three: once. */
export type Count = ({ times: number } | { at_least: number } | { at_most: number }) & {
  /** The mchid that sends it. */
  merchant?: string;
  /** The status that it is answered with. */
  status?: number;
};

/** JSON of the control API, as the simulator sends it. */
export type Json = Record<string, any>;

export interface Time {
  /** Unix seconds. */
  now: number;
  /** RFC 3339. */
  time: string;
  frozen: boolean;
  speed: number;
}

export interface Clock {
  now(): Promise<Time>;
  /** Everything that becomes due on the way happens, in its order. */
  advance(seconds: number): Promise<Time>;
  /** Unix seconds, or RFC 3339. */
  set(time: number | string): Promise<Time>;
  freeze(): Promise<Time>;
}

/** A WeChat Pay of your own: one process of `wxp`, which ends with this one. */
export interface WechatPay {
  readonly baseUrl: string;
  /** A page that shows every request, and why it was refused. */
  readonly consoleUrl: string;
  readonly pid: number;
  /** The direct merchant. */
  readonly merchant: Merchant;
  /** The service provider, with its sub-merchants. */
  readonly partner: Merchant;
  /** Variables for a child process: `spawn(…, { env: { ...process.env, ...wechatpay.env } })`. */
  readonly env: Record<string, string | undefined>;
  readonly clock: Clock;

  /** The state as it was after the start; forgets drills and what was expected. */
  reset(): Promise<void>;
  /** The payer pays the order. */
  pay(
    order: string,
    fields?: { bank_type?: string; openid?: string; mchid?: string },
  ): Promise<Json>;
  /** WeChat Pay finishes the refund. Default: it succeeds. */
  endRefund(
    refund: string,
    end?: 'succeed' | 'abnormal' | 'close',
    fields?: { mchid?: string },
  ): Promise<Json>;
  /** Do something wrong on purpose, such as `net.timeout-after-commit,nth=1`. */
  drill(drill: string): Promise<Json>;
  /** Expects `METHOD /path/{variable}`, once if no count is given. */
  expect(route: string, count?: Count): Promise<void>;
  /** Throws if what was expected did not come, and says what came; forgets it. */
  verify(): Promise<void>;
  notifications(filter?: {
    mchid?: string;
    event_type?: string;
    state?: 'PENDING' | 'DELIVERED' | 'FAILED' | 'NOT_SENT';
    limit?: string;
  }): Promise<Json[]>;
  /** Returns when no notification is due and none is being sent. */
  settle(): Promise<void>;
  /** Every request that came, with its answer. */
  journal(): Promise<Json[]>;
  /** Any other request of the control API; `control('GET', '/')` lists them. */
  control(method: 'GET' | 'POST' | 'DELETE', path: string, body?: Json): Promise<Json>;
  stop(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}

/** The simulator refused a control request; `hint` says what to do. */
export class SimulatorError extends Error {
  readonly hint: string;
  readonly status: number;
}

export function startWechatPay(options?: Options): Promise<WechatPay>;
