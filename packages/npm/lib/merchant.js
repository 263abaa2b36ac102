'use strict';

const fs = require('node:fs');

/** A merchant of the simulator. Its keys are no properties that a log, a snapshot or JSON would show. */
class Merchant {
  #privateKey;
  #apiV3Key;

  constructor(ready) {
    this.mchid = ready.mchid;
    this.serviceProvider = ready.service_provider;
    this.appid = ready.appids[0];
    this.appids = ready.appids;
    this.openid = ready.users.find((user) => user.appid === this.appid)?.openid;
    this.users = ready.users;
    this.subMerchants = ready.sub_merchants;
    this.serialNo = ready.serial_no;
    this.privateKeyFile = ready.private_key_file;
    this.certificateFile = ready.certificate_file;
    this.certificate = fs.readFileSync(ready.certificate_file, 'utf8');
    this.platformPublicKeyId = ready.platform_public_key_id;
    this.platformPublicKeyFile = ready.platform_public_key_file;
    this.platformPublicKey = fs.readFileSync(ready.platform_public_key_file, 'utf8');
    this.platformCertificateSerial = ready.platform_certificate_serial;
    this.platformCertificateFile = ready.platform_certificate_file;
    this.platformCertificate = fs.readFileSync(ready.platform_certificate_file, 'utf8');
    this.#privateKey = fs.readFileSync(ready.private_key_file, 'utf8');
    this.#apiV3Key = ready.api_v3_key;
  }

  get privateKey() {
    return this.#privateKey;
  }

  get apiV3Key() {
    return this.#apiV3Key;
  }
}

module.exports = { Merchant };
