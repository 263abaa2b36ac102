// Package shop sells one kind of tea. It knows WeChat Pay by wechatpay-go, and no simulator.
package shop

import (
	"context"
	"net/http"
	"sync"

	"github.com/wechatpay-apiv3/wechatpay-go/core"
	"github.com/wechatpay-apiv3/wechatpay-go/core/notify"
	"github.com/wechatpay-apiv3/wechatpay-go/services/payments/native"
	"github.com/wechatpay-apiv3/wechatpay-go/services/refunddomestic"
)

type Shop struct {
	Client       *core.Client
	Parser       *notify.Handler
	Mchid, Appid string
	NotifyURL    string

	mutex  sync.Mutex
	events []string
}

// Order returns the code_url, which the payer scans as a QR code.
func (s *Shop) Order(ctx context.Context, outTradeNo string, fen int64) (string, error) {
	orders := native.NativeApiService{Client: s.Client}
	order, _, err := orders.Prepay(ctx, native.PrepayRequest{
		Appid: &s.Appid, Mchid: &s.Mchid, Description: core.String("tea"), OutTradeNo: &outTradeNo,
		NotifyUrl: &s.NotifyURL, Amount: &native.Amount{Total: &fen},
	})
	if err != nil {
		return "", err
	}
	return *order.CodeUrl, nil
}

func (s *Shop) Refund(ctx context.Context, outTradeNo, outRefundNo string, fen, total int64) error {
	refunds := refunddomestic.RefundsApiService{Client: s.Client}
	_, _, err := refunds.Create(ctx, refunddomestic.CreateRequest{
		OutTradeNo: &outTradeNo, OutRefundNo: &outRefundNo, NotifyUrl: &s.NotifyURL,
		Amount: &refunddomestic.AmountReq{Refund: &fen, Total: &total, Currency: core.String("CNY")},
	})
	return err
}

// ServeHTTP receives the callbacks: the SDK verifies and decrypts them.
func (s *Shop) ServeHTTP(answer http.ResponseWriter, request *http.Request) {
	content := map[string]any{}
	notification, err := s.Parser.ParseNotifyRequest(request.Context(), request, &content)
	if err != nil {
		answer.WriteHeader(http.StatusUnauthorized)
		return
	}
	s.mutex.Lock()
	defer s.mutex.Unlock()
	s.events = append(s.events, notification.EventType)
	answer.WriteHeader(http.StatusNoContent)
}

// Events are the callbacks that have come, in their order.
func (s *Shop) Events() []string {
	s.mutex.Lock()
	defer s.mutex.Unlock()
	return append([]string(nil), s.events...)
}
