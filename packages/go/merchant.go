package weixinpaytest

import (
	"crypto/rsa"
	"crypto/x509"
	"encoding/pem"
	"fmt"
	"os"
)

// A Merchant of the simulator. Its keys are synthetic, and printing it shows none of them.
type Merchant struct {
	Mchid           string
	ServiceProvider bool
	Appids          []string
	SubMerchants    []SubMerchant
	Users           []User

	// The serial number of the merchant's certificate.
	SerialNo        string
	PrivateKeyFile  string
	CertificateFile string

	PlatformPublicKeyID       string
	PlatformPublicKeyFile     string
	PlatformCertificateSerial string
	PlatformCertificateFile   string

	// A function, so that a printer that walks through structs finds no key.
	keys func() keys
}

// A SubMerchant of a service provider.
type SubMerchant struct {
	Mchid  string   `json:"mchid"`
	Appids []string `json:"appids"`
}

// A User of an AppID.
type User struct {
	Appid  string `json:"appid"`
	Openid string `json:"openid"`
}

type keys struct {
	apiV3Key             string
	privateKeyPEM        string
	platformPublicKeyPEM string
	privateKey           *rsa.PrivateKey
	certificate          *x509.Certificate
	platformPublicKey    *rsa.PublicKey
	platformCertificate  *x509.Certificate
}

// APIv3Key decrypts notifications.
func (m Merchant) APIv3Key() string { return m.keys().apiV3Key }

// PrivateKey signs the merchant's requests.
func (m Merchant) PrivateKey() *rsa.PrivateKey { return m.keys().privateKey }

// PrivateKeyPEM is the text of apiclient_key.pem.
func (m Merchant) PrivateKeyPEM() string { return m.keys().privateKeyPEM }

// PlatformPublicKeyPEM is the text of pub_key.pem.
func (m Merchant) PlatformPublicKeyPEM() string { return m.keys().platformPublicKeyPEM }

// Certificate is the merchant's, with the serial number SerialNo.
func (m Merchant) Certificate() *x509.Certificate { return m.keys().certificate }

// PlatformPublicKey is the WeChat Pay public key with the id PlatformPublicKeyID: it verifies answers and notifications.
func (m Merchant) PlatformPublicKey() *rsa.PublicKey { return m.keys().platformPublicKey }

// PlatformCertificate is the one with the serial number PlatformCertificateSerial.
func (m Merchant) PlatformCertificate() *x509.Certificate { return m.keys().platformCertificate }

func (m Merchant) String() string { return "merchant " + m.Mchid }

// GoString is as short as String.
func (m Merchant) GoString() string { return "weixinpaytest.Merchant{" + m.Mchid + "}" }

type readyMerchant struct {
	Mchid                     string        `json:"mchid"`
	ServiceProvider           bool          `json:"service_provider"`
	Appids                    []string      `json:"appids"`
	SubMerchants              []SubMerchant `json:"sub_merchants"`
	Users                     []User        `json:"users"`
	SerialNo                  string        `json:"serial_no"`
	PrivateKeyFile            string        `json:"private_key_file"`
	CertificateFile           string        `json:"certificate_file"`
	APIv3Key                  string        `json:"api_v3_key"`
	PlatformPublicKeyID       string        `json:"platform_public_key_id"`
	PlatformPublicKeyFile     string        `json:"platform_public_key_file"`
	PlatformCertificateSerial string        `json:"platform_certificate_serial"`
	PlatformCertificateFile   string        `json:"platform_certificate_file"`
}

func (m readyMerchant) load() (Merchant, error) {
	read := keys{apiV3Key: m.APIv3Key}
	text, err := os.ReadFile(m.PrivateKeyFile)
	if err != nil {
		return Merchant{}, err
	}
	read.privateKeyPEM = string(text)
	if text, err = os.ReadFile(m.PlatformPublicKeyFile); err != nil {
		return Merchant{}, err
	}
	read.platformPublicKeyPEM = string(text)
	if read.privateKey, err = fromPEM[*rsa.PrivateKey](m.PrivateKeyFile, x509.ParsePKCS8PrivateKey); err != nil {
		return Merchant{}, err
	}
	if read.platformPublicKey, err = fromPEM[*rsa.PublicKey](m.PlatformPublicKeyFile, x509.ParsePKIXPublicKey); err != nil {
		return Merchant{}, err
	}
	if read.certificate, err = fromPEM[*x509.Certificate](m.CertificateFile, certificate); err != nil {
		return Merchant{}, err
	}
	if read.platformCertificate, err = fromPEM[*x509.Certificate](m.PlatformCertificateFile, certificate); err != nil {
		return Merchant{}, err
	}
	return Merchant{
		Mchid: m.Mchid, ServiceProvider: m.ServiceProvider, Appids: m.Appids, SubMerchants: m.SubMerchants, Users: m.Users,
		SerialNo: m.SerialNo, PrivateKeyFile: m.PrivateKeyFile, CertificateFile: m.CertificateFile,
		PlatformPublicKeyID: m.PlatformPublicKeyID, PlatformPublicKeyFile: m.PlatformPublicKeyFile,
		PlatformCertificateSerial: m.PlatformCertificateSerial, PlatformCertificateFile: m.PlatformCertificateFile,
		keys: func() keys { return read },
	}, nil
}

func certificate(der []byte) (any, error) { return x509.ParseCertificate(der) }

func fromPEM[T any](file string, parse func([]byte) (any, error)) (T, error) {
	var none T
	text, err := os.ReadFile(file)
	if err != nil {
		return none, err
	}
	block, _ := pem.Decode(text)
	if block == nil {
		return none, fmt.Errorf("%s is not PEM", file)
	}
	parsed, err := parse(block.Bytes)
	if err != nil {
		return none, fmt.Errorf("%s: %w", file, err)
	}
	typed, ok := parsed.(T)
	if !ok {
		return none, fmt.Errorf("%s has another kind of key", file)
	}
	return typed, nil
}
