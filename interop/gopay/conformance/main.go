// gopay as the client of `wxp sim conformance`; the contract stands in docs/conformance.md.
package main

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"sync"

	"github.com/go-pay/gopay"
	"github.com/go-pay/gopay/wechat/v3"
)

func say(name, value string) {
	line, _ := json.Marshal(map[string]string{name: value})
	fmt.Println(string(line))
}

func client() (*wechat.ClientV3, error) {
	private, err := os.ReadFile(os.Getenv("WXP_PRIVATE_KEY_FILE"))
	if err != nil {
		return nil, err
	}
	key, err := os.ReadFile(os.Getenv("WXP_API_V3_KEY_FILE"))
	if err != nil {
		return nil, err
	}
	public, err := os.ReadFile(os.Getenv("WXP_PLATFORM_PUBLIC_KEY_FILE"))
	if err != nil {
		return nil, err
	}
	made, err := wechat.NewClientV3(os.Getenv("WXP_MCHID"), os.Getenv("WXP_SERIAL_NO"), string(key), string(private))
	if err != nil {
		return nil, err
	}
	return made, made.AutoVerifySignByPublicKey(public, os.Getenv("WXP_PLATFORM_PUBLIC_KEY_ID"))
}

// A refusal is no error of the SDK: the status is its code. What was not verified is an error.
func order(ctx context.Context, client *wechat.ClientV3) string {
	number := os.Getenv("WXP_CONFORMANCE_OUT_TRADE_NO")
	body := gopay.BodyMap{
		"appid": os.Getenv("WXP_CONFORMANCE_APPID"), "mchid": client.Mchid, "description": "某商品", "out_trade_no": number,
		"notify_url": "https://example.com/notify", "amount": gopay.BodyMap{"total": 100},
	}
	placed, err := client.V3TransactionNative(ctx, body)
	if err == nil && placed.Code == wechat.Success && placed.Response.CodeUrl != "" {
		return "done"
	}
	if err == nil && placed.Code >= 400 && placed.Code < 500 {
		return "not_done"
	}
	found, err := client.V3TransactionQueryOrder(ctx, wechat.OutTradeNo, number)
	switch {
	case err != nil:
		return "unknown"
	case found.Code == wechat.Success && found.Response.TradeState != "":
		return "done"
	case found.Code == http.StatusNotFound:
		return "not_done"
	default:
		return "unknown"
	}
}

func receive(client *wechat.ClientV3) error {
	var known sync.Map
	server := httptest.NewServer(http.HandlerFunc(func(answer http.ResponseWriter, request *http.Request) {
		told, err := wechat.V3ParseNotify(request)
		if err == nil {
			err = told.VerifySignByPKMap(client.WxPublicKeyMap())
		}
		if err == nil {
			_, err = told.DecryptPayCipherText(string(client.ApiV3Key))
		}
		if err != nil {
			answer.WriteHeader(http.StatusUnauthorized)
			return
		}
		if _, again := known.LoadOrStore(told.Id, true); !again {
			say("accepted", told.Id)
		}
		answer.WriteHeader(http.StatusNoContent)
	}))
	defer server.Close()
	say("listening", server.URL+"/notify")
	_, err := io.Copy(io.Discard, os.Stdin)
	return err
}

func main() {
	made, err := client()
	if err == nil {
		switch os.Getenv("WXP_CONFORMANCE_CALL") {
		case "order":
			say("outcome", order(context.Background(), made))
		case "receive":
			err = receive(made)
		default:
			say("outcome", "unsupported")
		}
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
