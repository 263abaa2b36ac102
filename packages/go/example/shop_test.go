package shop

import (
	"context"
	"net/http/httptest"
	"reflect"
	"testing"

	"github.com/wechatpay-apiv3/wechatpay-go/core"
	"github.com/wechatpay-apiv3/wechatpay-go/core/auth/verifiers"
	"github.com/wechatpay-apiv3/wechatpay-go/core/notify"
	"github.com/wechatpay-apiv3/wechatpay-go/core/option"
	weixinpaytest "github.com/weixinpay/weixinpay/packages/go"
)

// Starts when the first test needs it, and ends with the test binary.
var shared = weixinpaytest.NewShared()

func open(t *testing.T, wechatpay *weixinpaytest.Simulator) *Shop {
	t.Helper()
	merchant := wechatpay.Merchant()
	client, err := core.NewClient(context.Background(),
		option.WithWechatPayPublicKeyAuthCipher(merchant.Mchid, merchant.SerialNo, merchant.PrivateKey(),
			merchant.PlatformPublicKeyID, merchant.PlatformPublicKey()),
		option.WithHTTPClient(wechatpay.HTTPClient()))
	if err != nil {
		t.Fatal(err)
	}
	parser, err := notify.NewRSANotifyHandler(merchant.APIv3Key(),
		verifiers.NewSHA256WithRSAPubkeyVerifier(merchant.PlatformPublicKeyID, *merchant.PlatformPublicKey()))
	if err != nil {
		t.Fatal(err)
	}
	shop := &Shop{Client: client, Parser: parser, Mchid: merchant.Mchid, Appid: merchant.Appids[0]}
	server := httptest.NewServer(shop)
	t.Cleanup(server.Close)
	shop.NotifyURL = server.URL
	return shop
}

func TestOrderCallbackRefund(t *testing.T) {
	wechatpay := shared.Reset(t)
	shop := open(t, wechatpay)
	// The test fails if no refund comes before it ends.
	wechatpay.Expect("POST /v3/refund/domestic/refunds", weixinpaytest.Once())

	if _, err := shop.Order(context.Background(), "ORDER1", 100); err != nil {
		t.Fatal(err)
	}
	wechatpay.Pay("ORDER1")
	wechatpay.Settle()

	if err := shop.Refund(context.Background(), "ORDER1", "REFUND1", 40, 100); err != nil {
		t.Fatal(err)
	}
	if err := wechatpay.Control("POST", "refunds/REFUND1/succeed", nil, nil); err != nil {
		t.Fatal(err)
	}
	wechatpay.Settle()

	if got := shop.Events(); !reflect.DeepEqual(got, []string{"TRANSACTION.SUCCESS", "REFUND.SUCCESS"}) {
		t.Error(got)
	}
}

func TestAForgedAnswerIsNotBelieved(t *testing.T) {
	wechatpay := shared.Reset(t)
	shop := open(t, wechatpay)
	wechatpay.Drill("answer.bad-signature,nth=1")
	if _, err := shop.Order(context.Background(), "ORDER2", 100); err == nil {
		t.Error("the order was accepted although the answer's signature is wrong")
	}
}
