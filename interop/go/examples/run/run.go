// Package run runs examples one by one, each against a fresh world, and says how each was answered: one line of JSON each.
package run

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"log"
	"net/http"
	"os"
	"regexp"
	"strings"
)

// An Example is one of the SDK's own.
type Example struct {
	Name string
	Run  func()
}

// A Merchant is who calls: the simulator's world has two.
type Merchant struct {
	Mchid      string `json:"mchid"`
	SerialNo   string `json:"serial_no"`
	PrivateKey string `json:"private_key_file"`
	APIv3Key   string `json:"api_v3_key"`
	Appid      string
	Openid     string
}

var (
	// Provider is the service provider.
	Provider = Merchant{Appid: "wx8888888888888888", Openid: "o-MYE42l80oelYMDE34nYD456Xoy"}
	// Direct is the direct merchant.
	Direct = Merchant{Appid: "wxd678efh567hg6787", Openid: "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"}
	// SubMerchant is one of the service provider.
	SubMerchant = Merchant{Mchid: "1111111", Appid: "wxa1111111", Openid: "onqOjjmo8wmTOOtSKwXtGjg9Gb58"}
)

var (
	success = regexp.MustCompile(`(?m)status=(2\d\d)\b`)
	refusal = regexp.MustCompile(`StatusCode: (\d+) Code: "(\w*)"`)
	message = regexp.MustCompile(`\nMessage: (.*)`)
)

// All runs them all.
func All(examples []Example) {
	control, err := start()
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	for _, example := range examples {
		if err := reset(control); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
		answer, detail := answered(example.Run)
		line, _ := json.Marshal(struct {
			Example string `json:"example"`
			Answer  string `json:"answer"`
			Detail  string `json:"detail"`
		}{example.Name, answer, detail})
		fmt.Println(string(line))
	}
}

func start() (string, error) {
	file, err := os.ReadFile(os.Getenv("WXP_READY_FILE"))
	if err != nil {
		return "", err
	}
	var ready struct {
		Control   string            `json:"control_url"`
		Merchants []json.RawMessage `json:"merchants"`
	}
	if err := json.Unmarshal(file, &ready); err != nil {
		return "", err
	}
	for _, merchant := range ready.Merchants {
		for mchid, mine := range map[string]*Merchant{"1900000109": &Provider, "1900009191": &Direct} {
			if bytes.Contains(merchant, []byte(`"mchid": "`+mchid+`"`)) {
				if err := json.Unmarshal(merchant, mine); err != nil {
					return "", err
				}
			}
		}
	}
	if Provider.Mchid == "" || Direct.Mchid == "" {
		return "", fmt.Errorf("the world has not the merchants that the examples are played by")
	}
	return ready.Control, nil
}

func reset(control string) error {
	answer, err := http.Post(control+"/reset", "application/json", strings.NewReader("{}"))
	if err != nil {
		return err
	}
	defer answer.Body.Close()
	if answer.StatusCode != http.StatusOK {
		text, _ := io.ReadAll(answer.Body)
		return fmt.Errorf("control: %s", text)
	}
	return nil
}

// What an example makes of its answer, it logs.
func answered(run func()) (answer string, detail string) {
	var logged bytes.Buffer
	log.SetOutput(&logged)
	defer log.SetOutput(os.Stderr)
	func() {
		defer func() {
			if panicked := recover(); panicked != nil {
				fmt.Fprintf(&logged, "panic: %v", panicked)
			}
		}()
		run()
	}()
	text := logged.String()
	if found := refusal.FindStringSubmatch(text); found != nil {
		said := message.FindStringSubmatch(text)
		if said == nil {
			said = []string{"", ""}
		}
		return strings.TrimSpace(found[1] + " " + found[2]), said[1]
	}
	if success.MatchString(text) {
		return "2xx", ""
	}
	return "none", strings.TrimSpace(strings.SplitN(text, "\n", 2)[0])
}
