#!/bin/sh
# Makes the synthetic keys of the first world. The results are committed, so that every simulator is the same.
# Needs OpenSSL 3. Usage: cd crates/simulator/world && sh make-keys.sh
set -eu
root=$(mktemp -d)
trap 'rm -r "$root"' EXIT
mkdir "$root/new"
: > "$root/index.txt"
cat > "$root/ca.cnf" <<CNF
[ca]
default_ca = simulator
[simulator]
dir = $root
database = $root/index.txt
new_certs_dir = $root/new
serial = $root/serial
certificate = $root/ca.crt
private_key = $root/ca.key
default_md = sha256
policy = any
x509_extensions = leaf
unique_subject = no
[any]
countryName = optional
organizationName = optional
organizationalUnitName = optional
commonName = supplied
[leaf]
basicConstraints = CA:FALSE
keyUsage = digitalSignature, keyEncipherment
CNF
openssl req -x509 -newkey rsa:2048 -nodes -sha256 -days 10950 -keyout "$root/ca.key" -out "$root/ca.crt" \
  -subj "/C=CN/O=SIMULATOR/OU=worthless/CN=SIMULATOR Tenpay.com Root CA" 2>/dev/null

# certificate NAME SERIAL SUBJECT: a key and its certificate, valid from 2024 for thirty years.
certificate() {
  openssl genpkey -algorithm RSA -pkeyopt rsa_keygen_bits:2048 -out "$1.key.pem" 2>/dev/null
  openssl req -new -key "$1.key.pem" -subj "$3" -out "$root/csr"
  echo "$2" > "$root/serial"
  openssl ca -batch -config "$root/ca.cnf" -in "$root/csr" -out "$1.cert.pem" -notext \
    -startdate 20240101000000Z -enddate 20531231235959Z 2>/dev/null
}

for mchid in 1900000109 1900009191; do
  certificate "$mchid.merchant" "$(printf '51%s' "$(openssl rand -hex 19)" | tr a-f A-F)" \
    "/C=CN/O=SIMULATOR/OU=worthless/CN=$mchid SIMULATOR"
  certificate "$mchid.platform" "$(printf '5A%s' "$(openssl rand -hex 19)" | tr a-f A-F)" \
    "/C=CN/O=SIMULATOR/OU=worthless/CN=Tenpay.com sign test SIMULATOR"
  openssl genpkey -algorithm RSA -pkeyopt rsa_keygen_bits:2048 -out "$mchid.public-key.key.pem" 2>/dev/null
  openssl pkey -in "$mchid.public-key.key.pem" -pubout -out "$mchid.public-key.pem"
done
