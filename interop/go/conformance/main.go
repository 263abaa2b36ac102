// wechatpay-go as the client of `wxp sim conformance`; the contract stands in docs/conformance.md.
package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"sync"

	"github.com/wechatpay-apiv3/wechatpay-go/core"
	"github.com/wechatpay-apiv3/wechatpay-go/core/auth/verifiers"
	"github.com/wechatpay-apiv3/wechatpay-go/core/notify"
	"github.com/wechatpay-apiv3/wechatpay-go/core/option"
	"github.com/wechatpay-apiv3/wechatpay-go/services/payments"
	"github.com/wechatpay-apiv3/wechatpay-go/services/payments/native"
	"github.com/wechatpay-apiv3/wechatpay-go/utils"
)

var (
	mchid = os.Getenv("WXP_MCHID")
	keyID = os.Getenv("WXP_PLATFORM_PUBLIC_KEY_ID")
	text  = core.String
)

func say(name, value string) {
	line, _ := json.Marshal(map[string]string{name: value})
	fmt.Println(string(line))
}

// What an error of the SDK says of the order: a refusal has its status; what was not verified has none.
func is(err error, low, high int) bool {
	var refused *core.APIError
	return errors.As(err, &refused) && low <= refused.StatusCode && refused.StatusCode < high
}

func order(ctx context.Context) (string, error) {
	private, err := utils.LoadPrivateKeyWithPath(os.Getenv("WXP_PRIVATE_KEY_FILE"))
	if err != nil {
		return "", err
	}
	public, err := utils.LoadPublicKeyWithPath(os.Getenv("WXP_PLATFORM_PUBLIC_KEY_FILE"))
	if err != nil {
		return "", err
	}
	client, err := core.NewClient(ctx,
		option.WithWechatPayPublicKeyAuthCipher(mchid, os.Getenv("WXP_SERIAL_NO"), private, keyID, public))
	if err != nil {
		return "", err
	}
	orders := native.NativeApiService{Client: client}
	number := text(os.Getenv("WXP_CONFORMANCE_OUT_TRADE_NO"))
	placed, _, err := orders.Prepay(ctx, native.PrepayRequest{
		Appid: text(os.Getenv("WXP_CONFORMANCE_APPID")), Mchid: &mchid, Description: text("某商品"), OutTradeNo: number,
		NotifyUrl: text("https://example.com/notify"), Amount: &native.Amount{Total: core.Int64(100)},
	})
	if err == nil && placed.CodeUrl != nil {
		return "done", nil
	}
	if is(err, 400, 500) {
		return "not_done", nil
	}
	found, _, err := orders.QueryOrderByOutTradeNo(ctx, native.QueryOrderByOutTradeNoRequest{OutTradeNo: number, Mchid: &mchid})
	switch {
	case err == nil && found.TradeState != nil:
		return "done", nil
	case is(err, 404, 405):
		return "not_done", nil
	default:
		return "unknown", nil
	}
}

func receive() error {
	public, err := utils.LoadPublicKeyWithPath(os.Getenv("WXP_PLATFORM_PUBLIC_KEY_FILE"))
	if err != nil {
		return err
	}
	key, err := os.ReadFile(os.Getenv("WXP_API_V3_KEY_FILE"))
	if err != nil {
		return err
	}
	parser, err := notify.NewRSANotifyHandler(string(key), verifiers.NewSHA256WithRSAPubkeyVerifier(keyID, *public))
	if err != nil {
		return err
	}
	var known sync.Map
	server := httptest.NewServer(http.HandlerFunc(func(answer http.ResponseWriter, request *http.Request) {
		told, err := parser.ParseNotifyRequest(request.Context(), request, new(payments.Transaction))
		if err != nil {
			answer.WriteHeader(http.StatusUnauthorized)
			return
		}
		if _, again := known.LoadOrStore(told.ID, true); !again {
			say("accepted", told.ID)
		}
		answer.WriteHeader(http.StatusNoContent)
	}))
	defer server.Close()
	say("listening", server.URL+"/notify")
	_, err = io.Copy(io.Discard, os.Stdin)
	return err
}

func main() {
	var outcome string
	var err error
	switch os.Getenv("WXP_CONFORMANCE_CALL") {
	case "order":
		outcome, err = order(context.Background())
	case "receive":
		err = receive()
	default:
		outcome = "unsupported"
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	if outcome != "" {
		say("outcome", outcome)
	}
}
