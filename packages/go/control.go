package weixinpaytest

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"strings"
	"time"
)

// Control sends a request of the simulator's control API, such as
// Control("POST", "refunds/REFUND1/succeed", nil, nil), and reads the answer into answer, unless that is nil. GET "" lists all
// requests.
func (s *Simulator) Control(method, path string, body, answer any) error {
	var sent io.Reader
	if body != nil {
		text, err := json.Marshal(body)
		if err != nil {
			return err
		}
		sent = bytes.NewReader(text)
	}
	request, err := http.NewRequest(method, s.process.ControlURL+"/"+strings.TrimPrefix(path, "/"), sent)
	if err != nil {
		return err
	}
	request.Header.Set("Content-Type", "application/json")
	response, err := s.process.direct.Do(request)
	if err != nil {
		return fmt.Errorf("the simulator does not answer: %w", err)
	}
	defer response.Body.Close()
	text, err := io.ReadAll(response.Body)
	if err != nil {
		return err
	}
	if response.StatusCode != http.StatusOK {
		refused := &Refusal{Status: response.StatusCode, Request: method + " " + path}
		if json.Unmarshal(text, refused) != nil || refused.Problem == "" {
			refused.Problem = fmt.Sprintf("it answered %d", response.StatusCode)
		}
		return refused
	}
	if answer == nil {
		return nil
	}
	return json.Unmarshal(text, answer)
}

// A Refusal is the simulator's answer to a control request that it does not carry out.
type Refusal struct {
	Status  int    `json:"-"`
	Request string `json:"-"`
	Problem string `json:"error"`
	Hint    string `json:"hint"`
}

func (r *Refusal) Error() string {
	if r.Hint == "" {
		return r.Request + ": " + r.Problem
	}
	return r.Request + ": " + r.Problem + "\n  " + r.Hint
}

func (s *Simulator) must(method, path string, body, answer any) {
	s.t.Helper()
	if err := s.Control(method, path, body, answer); err != nil {
		s.t.Fatalf("weixinpaytest: %v", err)
	}
}

// Pay pays an order, as its payer does.
func (s *Simulator) Pay(outTradeNo string) {
	s.t.Helper()
	s.must("POST", "payments/"+url.PathEscape(outTradeNo)+"/pay", nil, nil)
}

// Advance moves the clock forward by whole seconds; everything that is due in that time happens.
func (s *Simulator) Advance(by time.Duration) {
	s.t.Helper()
	if by%time.Second != 0 {
		s.t.Fatalf("weixinpaytest: %s is not whole seconds, and the clock counts those", by)
	}
	s.must("POST", "clock/advance", map[string]int64{"seconds": int64(by / time.Second)}, nil)
}

// Now is the simulator's time.
func (s *Simulator) Now() time.Time {
	s.t.Helper()
	var clock struct {
		Now int64 `json:"now"`
	}
	s.must("GET", "clock", nil, &clock)
	return time.Unix(clock.Now, 0)
}

// Drill adds a fault, such as "net.timeout-after-commit,nth=1".
func (s *Simulator) Drill(drill string) {
	s.t.Helper()
	s.must("POST", "drills", map[string]string{"drill": drill}, nil)
}

// Settle waits until no notification is due and none is being sent.
func (s *Simulator) Settle() {
	s.t.Helper()
	s.must("POST", "notifications/settle", nil, nil)
}

// A Notification that the simulator sends, with its attempts.
type Notification struct {
	ID        string `json:"id"`
	EventType string `json:"event_type"`
	Mchid     string `json:"mchid"`
	NotifyURL string `json:"notify_url"`
	// PENDING, DELIVERED, FAILED or NOT_SENT.
	State    string    `json:"state"`
	Attempts []Attempt `json:"attempts"`
	// The content before its encryption.
	Resource json.RawMessage `json:"resource"`
}

// An Attempt to deliver a notification.
type Attempt struct {
	// The receiver's answer; 0 without one.
	Status int `json:"status"`
	// The reason why the attempt failed.
	Error string `json:"error"`
}

// Notifications are all that the simulator has sent or is about to send.
func (s *Simulator) Notifications() []Notification {
	s.t.Helper()
	var answer struct {
		Notifications []Notification `json:"notifications"`
	}
	s.must("GET", "notifications", nil, &answer)
	return answer.Notifications
}

// An Entry of the journal: one request.
type Entry struct {
	Method string `json:"method"`
	Path   string `json:"path"`
	Mchid  string `json:"mchid"`
	Status int    `json:"status"`
	// The code of an error answer, such as SIGN_ERROR.
	Code string `json:"code"`
	// The rule that decided the answer: `wxp sim fidelity` explains it.
	Rule      string `json:"rule"`
	Diagnosis string `json:"diagnosis"`
	RequestID string `json:"request_id"`
}

// Journal has every request that the simulator has answered.
func (s *Simulator) Journal() []Entry {
	s.t.Helper()
	var answer struct {
		Entries []Entry `json:"entries"`
	}
	s.must("GET", "journal", nil, &answer)
	return answer.Entries
}
