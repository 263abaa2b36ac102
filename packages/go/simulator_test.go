package weixinpaytest

import (
	"bytes"
	"encoding/pem"
	"errors"
	"fmt"
	"net"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"sort"
	"strings"
	"sync"
	"testing"
	"time"
)

// A test double of testing.TB that keeps what it is failed with.
type recorder struct {
	testing.TB
	mutex    sync.Mutex
	failures []string
	cleanups []func()
}

func (r *recorder) Helper()          {}
func (r *recorder) Name() string     { return "TestRecorded" }
func (r *recorder) Cleanup(f func()) { r.cleanups = append(r.cleanups, f) }
func (r *recorder) Errorf(format string, values ...any) {
	r.mutex.Lock()
	defer r.mutex.Unlock()
	r.failures = append(r.failures, fmt.Sprintf(format, values...))
}
func (r *recorder) Fatalf(format string, values ...any) {
	r.Errorf(format, values...)
	runtime.Goexit()
}

// recorded returns the messages with which a test of this body fails.
func recorded(body func(t testing.TB)) string {
	r := &recorder{}
	run := func(f func()) {
		done := make(chan struct{})
		go func() {
			defer close(done)
			f()
		}()
		<-done
	}
	run(func() { body(r) })
	for i := len(r.cleanups) - 1; i >= 0; i-- {
		run(r.cleanups[i])
	}
	return strings.Join(r.failures, "\n")
}

func contains(t *testing.T, text string, parts ...string) {
	t.Helper()
	for _, part := range parts {
		if !strings.Contains(text, part) {
			t.Errorf("%q does not say %q", text, part)
		}
	}
}

var shared = NewShared()

func TestADirectClientNeedsOnlyTheTransport(t *testing.T) {
	wechatpay := shared.Reset(t)
	// Unsigned, so the simulator refuses it, and the journal says why.
	response, err := wechatpay.HTTPClient().Get("https://api.mch.weixin.qq.com/v3/certificates")
	if err != nil {
		t.Fatal(err)
	}
	response.Body.Close()
	if response.StatusCode != http.StatusUnauthorized {
		t.Errorf("status %d", response.StatusCode)
	}
	journal := wechatpay.Journal()
	if len(journal) != 1 || journal[0].Path != "/v3/certificates" || journal[0].Status != 401 || journal[0].Diagnosis == "" {
		t.Errorf("%+v", journal)
	}
}

func TestAnotherHostIsRefused(t *testing.T) {
	wechatpay := shared.Reset(t)
	response, err := wechatpay.HTTPClient().Get("https://example.com/")
	if err == nil {
		response.Body.Close()
		t.Fatalf("example.com answered %d", response.StatusCode)
	}
}

func TestAnAddressOfThisMachineIsCalledDirectly(t *testing.T) {
	wechatpay := shared.Reset(t)
	server := httptest.NewServer(http.HandlerFunc(func(answer http.ResponseWriter, _ *http.Request) { answer.WriteHeader(204) }))
	defer server.Close()
	response, err := wechatpay.HTTPClient().Get(server.URL)
	if err != nil || response.StatusCode != 204 {
		t.Fatal(response, err)
	}
}

func TestKeysFitTogether(t *testing.T) {
	merchants := shared.Reset(t).Merchants()
	if len(merchants) != 2 || merchants[0].ServiceProvider || !merchants[1].ServiceProvider {
		t.Fatal(merchants)
	}
	for _, merchant := range merchants {
		if !merchant.PrivateKey().PublicKey.Equal(merchant.Certificate().PublicKey) {
			t.Error("the certificate is of another key")
		}
		if got := fmt.Sprintf("%X", merchant.Certificate().SerialNumber); got != merchant.SerialNo {
			t.Error(got)
		}
		if got := fmt.Sprintf("%X", merchant.PlatformCertificate().SerialNumber); got != merchant.PlatformCertificateSerial {
			t.Error(got)
		}
		if !strings.Contains(merchant.PlatformPublicKeyPEM(), "BEGIN PUBLIC KEY") || merchant.PlatformPublicKey().N == nil || len(merchant.APIv3Key()) != 32 {
			t.Error("a key is missing")
		}
	}
}

func TestPrintingShowsNoKey(t *testing.T) {
	wechatpay := shared.Reset(t)
	merchant := wechatpay.Merchant()
	block, _ := pem.Decode([]byte(merchant.PrivateKeyPEM()))
	secrets := []string{merchant.APIv3Key(), fmt.Sprint(merchant.PrivateKey().D), fmt.Sprintf("%x", block.Bytes[:32])}
	nested := struct{ hidden Merchant }{merchant}
	for _, verb := range []string{"%v", "%+v", "%#v", "%s", "%d", "%x"} {
		for _, value := range []any{merchant, &merchant, wechatpay, nested, wechatpay.Merchants(), *wechatpay, *wechatpay.process} {
			printed := fmt.Sprintf(verb, value)
			for _, secret := range secrets {
				if strings.Contains(printed, secret) {
					t.Errorf("%s of %T shows a key", verb, value)
				}
			}
		}
	}
}

func TestTheClockMovesAsAsked(t *testing.T) {
	wechatpay := Start(t, Frozen())
	before := wechatpay.Now()
	wechatpay.Advance(25 * time.Hour)
	if moved := wechatpay.Now().Sub(before); moved != 25*time.Hour {
		t.Error(moved)
	}
	contains(t, recorded(func(t testing.TB) { (&Simulator{t, wechatpay.process}).Advance(time.Millisecond) }), "1ms is not whole seconds")
	contains(t, recorded(func(t testing.TB) { (&Simulator{t, wechatpay.process}).Advance(-time.Hour) }), "clock only moves forward")
}

func TestOptionsReachTheSimulator(t *testing.T) {
	wechatpay := Start(t, Mchid("1234567890"), Appid("wx1234567890abcdef"), Data(t.TempDir()), WithDrill("http.503,nth=1"), Flags("--strict-fidelity"))
	merchant := wechatpay.Merchant()
	if merchant.Mchid != "1234567890" || merchant.Appids[0] != "wx1234567890abcdef" {
		t.Errorf("%s %v", merchant, merchant.Appids)
	}
	var drills struct{ Drills []any }
	if err := wechatpay.Control("GET", "drills", nil, &drills); err != nil || len(drills.Drills) != 1 {
		t.Error(drills, err)
	}
}

func TestAResetForgetsWhatATestDid(t *testing.T) {
	t.Run("one", func(t *testing.T) { shared.Reset(t).Drill("answer.unsigned") })
	t.Run("two", func(t *testing.T) {
		var drills struct{ Drills []any }
		if err := shared.Reset(t).Control("GET", "drills", nil, &drills); err != nil || len(drills.Drills) != 0 {
			t.Error(drills, err)
		}
	})
}

func TestTheSharedSimulatorServesOneTestAtATime(t *testing.T) {
	shared.Reset(t)
	message := recorded(func(other testing.TB) { shared.Reset(other) })
	contains(t, message, t.Name()+" uses the shared simulator", "weixinpaytest.Start(t)")
}

func TestAnExpectationThatIsNotMetFailsTheTest(t *testing.T) {
	message := recorded(func(t testing.TB) { Start(t).Expect("POST /v3/refund/domestic/refunds", Once()) })
	contains(t, message, "expected POST /v3/refund/domestic/refunds exactly once, and it came 0 times")
	if message := recorded(func(t testing.TB) { Start(t).Expect("POST /v3/refund/domestic/refunds", Never()) }); message != "" {
		t.Error(message)
	}
}

func TestARefusalSaysWhatToDo(t *testing.T) {
	wechatpay := shared.Reset(t)
	err := wechatpay.Control("POST", "drills", map[string]string{"drill": "answer.unsigne"}, nil)
	var refused *Refusal
	if !errors.As(err, &refused) || refused.Status != 400 {
		t.Fatal(err)
	}
	contains(t, err.Error(), "there is no drill `answer.unsigne`", "answer.unsigned")
	contains(t, recorded(func(t testing.TB) { (&Simulator{t, wechatpay.process}).Pay("a/b?") }), "there is no such order")
	contains(t, recorded(func(t testing.TB) { (&Simulator{t, wechatpay.process}).Expect("GET /v3/certificates", Count{}) }), "use Once()")
}

func TestWithoutABinaryTheMessageSaysHowToGetOne(t *testing.T) {
	t.Setenv("WXP_BIN", "")
	t.Setenv("PATH", t.TempDir())
	contains(t, recorded(func(t testing.TB) { Start(t) }), "wxp is not installed", "WXP_BIN")
	t.Setenv("WXP_BIN", "/nowhere/wxp")
	contains(t, recorded(func(t testing.TB) { Start(t) }), "WXP_BIN names /nowhere/wxp, which is not a program")
}

func TestAVersionThatDoesNotFitIsRefused(t *testing.T) {
	other := filepath.Join(t.TempDir(), "wxp")
	if err := os.WriteFile(other, []byte("#!/bin/sh\necho wxp 0.99.3\n"), 0o700); err != nil {
		t.Fatal(err)
	}
	t.Setenv("WXP_BIN", other)
	contains(t, recorded(func(t testing.TB) { Start(t) }), "0.99.3", "does not fit version "+Version, "install wxp 0.1.x")
	if err := os.WriteFile(other, []byte("#!/bin/sh\necho hello\n"), 0o700); err != nil {
		t.Fatal(err)
	}
	contains(t, recorded(func(t testing.TB) { Start(t) }), "is not wxp")
	if err := fits("wxp 0.1.9\n", "wxp"); err != nil {
		t.Error(err)
	}
}

func TestAPortThatIsTakenIsNamed(t *testing.T) {
	taken, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer taken.Close()
	message := recorded(func(t testing.TB) { Start(t, Listen(taken.Addr().String())) })
	contains(t, message, "the simulator did not start", taken.Addr().String()+" is taken by another program")
}

func TestASimulatorThatIsNeverReadyIsGivenUp(t *testing.T) {
	never := &process{ended: make(chan struct{})}
	_, err := never.await(filepath.Join(t.TempDir(), "ready.json"), &bytes.Buffer{}, 20*time.Millisecond)
	if err == nil {
		t.Fatal("no error")
	}
	contains(t, err.Error(), "not ready after 20ms")
}

func TestAProxyOfACompanyIsNotInTheWay(t *testing.T) {
	for _, name := range []string{"HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "http_proxy", "https_proxy"} {
		t.Setenv(name, "http://127.0.0.1:9")
	}
	t.Setenv("NO_PROXY", "")
	wechatpay := Start(t)
	wechatpay.Settle()
	response, err := wechatpay.HTTPClient().Get("https://api.mch.weixin.qq.com/v3/certificates")
	if err != nil {
		t.Fatal(err)
	}
	response.Body.Close()
	variables := strings.Join(wechatpay.Environ(), "\n")
	contains(t, variables, "HTTPS_PROXY="+wechatpay.process.ProxyURL, "NO_PROXY=localhost,127.0.0.1,::1")
	if strings.Contains(variables, "127.0.0.1:9\n") {
		t.Error("the company's proxy is left for child processes")
	}
}

func TestEnvironLeadsAChildProcess(t *testing.T) {
	wechatpay := shared.Reset(t)
	child := exec.Command(os.Args[0], "-test.run=^TestChildProcess$")
	child.Env = append(wechatpay.Environ(), "WEIXINPAYTEST_CHILD=call")
	if said, err := child.CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, said)
	}
	if journal := wechatpay.Journal(); len(journal) != 1 || journal[0].Path != "/v3/certificates" {
		t.Errorf("%+v", journal)
	}
	if got := environ([]string{"WXP_SUB_MCHID=1", "A=b"}, map[string]*string{"WXP_SUB_MCHID": nil}); len(got) != 1 || got[0] != "A=b" {
		t.Error(got)
	}
}

func TestSetenvLeadsAClientOfThisProcess(t *testing.T) {
	if runtime.GOOS != "linux" {
		t.Skip("Go reads SSL_CERT_FILE on Linux")
	}
	child := exec.Command(os.Args[0], "-test.run=^TestChildProcess$")
	child.Env = append(os.Environ(), "WEIXINPAYTEST_CHILD=setenv")
	if said, err := child.CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, said)
	}
}

// Never WeChat Pay itself, even if the variables are wrong.
func getByEnvironment() (*http.Response, error) {
	if proxy := os.Getenv("HTTPS_PROXY"); !strings.HasPrefix(proxy, "http://127.0.0.1:") {
		return nil, fmt.Errorf("HTTPS_PROXY is %q", proxy)
	}
	return http.Get("https://api.mch.weixin.qq.com/v3/certificates")
}

// Not a test of its own: the process that the tests above start.
func TestChildProcess(t *testing.T) {
	switch os.Getenv("WEIXINPAYTEST_CHILD") {
	case "setenv":
		if err := shared.Setenv(); err != nil {
			t.Fatal(err)
		}
		wechatpay := shared.Reset(t)
		response, err := getByEnvironment()
		if err != nil {
			t.Fatal(err)
		}
		response.Body.Close()
		if journal := wechatpay.Journal(); len(journal) != 1 {
			t.Error(journal)
		}
	case "call":
		response, err := getByEnvironment()
		if err != nil {
			t.Fatal(err)
		}
		response.Body.Close()
	case "hang":
		fmt.Println(Start(t).process.command.Process.Pid)
		time.Sleep(time.Minute)
	default:
		t.Skip("a child process of other tests")
	}
}

func BenchmarkReset(b *testing.B) {
	wechatpay := shared.Reset(b)
	took := make([]float64, b.N)
	for i := range took {
		from := time.Now()
		wechatpay.must("POST", "reset", nil, nil)
		took[i] = float64(time.Since(from).Microseconds())
	}
	sort.Float64s(took)
	b.ReportMetric(took[len(took)/2], "µs-median")
}
