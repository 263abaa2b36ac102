package weixinpaytest

import (
	"crypto/tls"
	"net"
	"net/http"
	"net/url"
	"os"
	"strings"
	"testing"
)

// A Simulator of WeChat Pay, as one test uses it. Its methods fail that test when the simulator refuses; only [Simulator.Control]
// returns the error.
type Simulator struct {
	t       testing.TB
	process *process
}

// Start starts a simulator for this test. When the test ends, what it expected is verified, and the simulator is stopped.
func Start(t testing.TB, options ...Option) *Simulator {
	t.Helper()
	process, err := start(options)
	if err != nil {
		t.Fatalf("weixinpaytest: %v", err)
	}
	simulator := &Simulator{t: t, process: process}
	t.Cleanup(func() {
		t.Helper()
		simulator.Verify()
		process.stop()
	})
	return simulator
}

// Merchant is the direct merchant, or the one of the option [Mchid].
func (s *Simulator) Merchant() Merchant { return s.process.merchants[0] }

// Merchants are all of them: the direct merchant first, then the service provider.
func (s *Simulator) Merchants() []Merchant { return append([]Merchant(nil), s.process.merchants...) }

// BaseURL takes the place of https://api.mch.weixin.qq.com in a client whose address can be set.
func (s *Simulator) BaseURL() string { return s.process.BaseURL }

// ConsoleURL is a page that shows each request, and why it was refused.
func (s *Simulator) ConsoleURL() string { return s.process.ConsoleURL }

// HTTPClient goes to the simulator where WeChat Pay's hosts are called.
func (s *Simulator) HTTPClient() *http.Client { return &http.Client{Transport: s.Transport()} }

// Transport goes through the simulator's proxy, which answers for WeChat Pay's hosts and refuses all others, and trusts the
// simulator's authority alone. Only addresses of this machine are called directly.
func (s *Simulator) Transport() *http.Transport {
	proxy := s.process.proxy
	return &http.Transport{
		Proxy: func(request *http.Request) (*url.URL, error) {
			if here(request.URL.Hostname()) {
				return nil, nil
			}
			return proxy, nil
		},
		TLSClientConfig:   &tls.Config{RootCAs: s.process.authorities, MinVersion: tls.VersionTLS12},
		ForceAttemptHTTP2: true,
	}
}

func here(host string) bool {
	address := net.ParseIP(host)
	return host == "localhost" || address != nil && address.IsLoopback()
}

// Environ is the environment of this process with the variables that lead a child process to the simulator, in the form of
// [exec.Cmd.Env].
func (s *Simulator) Environ() []string {
	return environ(os.Environ(), s.process.Environment)
}

func environ(own []string, changes map[string]*string) []string {
	var all []string
	for _, variable := range own {
		name, _, _ := strings.Cut(variable, "=")
		if _, changed := changes[name]; !changed {
			all = append(all, variable)
		}
	}
	for name, value := range changes {
		if value != nil {
			all = append(all, name+"="+*value)
		}
	}
	return all
}

func (s *Simulator) String() string { return "weixinpay simulator at " + s.process.BaseURL }

// GoString is as short as String.
func (s *Simulator) GoString() string { return "weixinpaytest.Simulator{" + s.process.BaseURL + "}" }
