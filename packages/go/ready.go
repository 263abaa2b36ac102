package weixinpaytest

import (
	"crypto/x509"
	"errors"
	"net/http"
	"net/url"
	"os"
)

// ready is the file that a simulator writes when it is ready.
type ready struct {
	BaseURL    string `json:"base_url"`
	ControlURL string `json:"control_url"`
	ConsoleURL string `json:"console_url"`
	ProxyURL   string `json:"proxy_url"`
	CAFile     string `json:"ca_file"`
	// A child process must not have a variable whose value is null.
	Environment map[string]*string `json:"environment"`
	Merchants   []readyMerchant    `json:"merchants"`

	merchants   []Merchant
	authorities *x509.CertPool
	proxy       *url.URL
	// Goes to the simulator directly, whatever proxy the environment names.
	direct *http.Client
}

// load reads the files that the ready file names.
func (r *ready) load() error {
	for _, each := range r.Merchants {
		merchant, err := each.load()
		if err != nil {
			return err
		}
		r.merchants = append(r.merchants, merchant)
	}
	// Its APIv3 keys are in the merchants now, where no printer finds them.
	r.Merchants = nil
	authority, err := os.ReadFile(r.CAFile)
	if err != nil {
		return err
	}
	r.authorities = x509.NewCertPool()
	if !r.authorities.AppendCertsFromPEM(authority) {
		return errors.New(r.CAFile + " has no certificate")
	}
	r.proxy, err = url.Parse(r.ProxyURL)
	r.direct = &http.Client{Transport: &http.Transport{}}
	return err
}
