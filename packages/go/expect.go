package weixinpaytest

// A Count says how often a request must come.
type Count struct {
	bound string
	n     int
}

// Exactly this often.
func Exactly(n int) Count { return Count{"times", n} }

// AtLeast this often.
func AtLeast(n int) Count { return Count{"at_least", n} }

// AtMost this often.
func AtMost(n int) Count { return Count{"at_most", n} }

// Once is Exactly(1).
func Once() Count { return Exactly(1) }

// Never is Exactly(0).
func Never() Count { return Exactly(0) }

// Expect says how often a request such as "POST /v3/refund/domestic/refunds" must come before the test ends, which fails
// otherwise.
func (s *Simulator) Expect(route string, count Count) {
	s.t.Helper()
	if count.bound == "" {
		s.t.Fatalf("weixinpaytest: Expect(%q) has an empty Count: use Once(), Exactly(n), AtLeast(n), AtMost(n) or Never()", route)
	}
	s.must("POST", "expect", map[string]any{"route": route, count.bound: count.n}, nil)
}

// Verify fails the test if a request did not come as often as expected, and forgets the expectations. It is called when the test
// ends.
func (s *Simulator) Verify() {
	s.t.Helper()
	if err := s.Control("POST", "verify", nil, nil); err != nil {
		s.t.Errorf("weixinpaytest: %v", err)
	}
}
