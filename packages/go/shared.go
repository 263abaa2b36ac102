package weixinpaytest

import (
	"fmt"
	"os"
	"sync"
	"testing"
)

// A Shared simulator serves the tests of one test binary, one after the other. It starts when it is first used and ends with the
// process:
//
//	var shared = weixinpaytest.NewShared(weixinpaytest.Frozen())
//
//	func TestRefund(t *testing.T) {
//		wechatpay := shared.Reset(t)
//	}
type Shared struct {
	options []Option

	mutex   sync.Mutex
	process *process
	// The name of the test that uses it.
	user string
}

// NewShared returns a simulator that is not started yet.
func NewShared(options ...Option) *Shared { return &Shared{options: options} }

// Reset gives the simulator to this test as if it had just started, without orders, drills or expectations. When the test ends,
// what it expected is verified.
//
// Two tests cannot use it at once; parallel tests each need a simulator of their own, by [Start].
func (s *Shared) Reset(t testing.TB) *Simulator {
	t.Helper()
	if err := s.take(t.Name()); err != nil {
		t.Fatalf("weixinpaytest: %v", err)
	}
	simulator := &Simulator{t: t, process: s.process}
	t.Cleanup(func() {
		t.Helper()
		defer s.release()
		simulator.Verify()
	})
	simulator.must("POST", "reset", nil, nil)
	return simulator
}

// Setenv sets, in this process, the variables that lead an HTTP client to the simulator, for code that makes its own client. It
// belongs in TestMain, because Go reads them once, before the first request. On macOS and Windows Go does not read
// SSL_CERT_FILE: use [Simulator.HTTPClient] there.
func (s *Shared) Setenv() error {
	if err := s.start(); err != nil {
		return err
	}
	for name, value := range s.process.Environment {
		var err error
		if value == nil {
			err = os.Unsetenv(name)
		} else {
			err = os.Setenv(name, *value)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

func (s *Shared) start() error {
	s.mutex.Lock()
	defer s.mutex.Unlock()
	if s.process != nil {
		return nil
	}
	started, err := start(s.options)
	s.process = started
	return err
}

func (s *Shared) take(test string) error {
	if err := s.start(); err != nil {
		return err
	}
	s.mutex.Lock()
	defer s.mutex.Unlock()
	if s.user != "" {
		return fmt.Errorf("%s uses the shared simulator: a parallel test needs its own, by weixinpaytest.Start(t)", s.user)
	}
	s.user = test
	return nil
}

func (s *Shared) release() {
	s.mutex.Lock()
	defer s.mutex.Unlock()
	s.user = ""
}
