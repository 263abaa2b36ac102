// Package weixinpaytest runs the weixinpay simulator of WeChat Pay APIv3 beside a Go test.
//
// The simulator verifies every request, signs its answers, keeps state and sends callbacks. A client calls
// api.mch.weixin.qq.com as always; its HTTP client is [Simulator.HTTPClient]:
//
//	func TestOrder(t *testing.T) {
//		wechatpay := weixinpaytest.Start(t)
//		merchant := wechatpay.Merchant()
//		client, err := core.NewClient(ctx,
//			option.WithWechatPayPublicKeyAuthCipher(merchant.Mchid, merchant.SerialNo, merchant.PrivateKey(),
//				merchant.PlatformPublicKeyID, merchant.PlatformPublicKey()),
//			option.WithHTTPClient(wechatpay.HTTPClient()))
//		// Place an order with the client, then play the payer:
//		wechatpay.Pay("ORDER1")
//		wechatpay.Settle()
//	}
//
// [Start] gives a test a simulator of its own. [NewShared] gives the tests of a binary one simulator, which is reset for each.
//
// The command wxp must be installed: the package takes the path in the variable WXP_BIN, or wxp on PATH. The simulator ends
// when the test process ends, even if that process is killed.
package weixinpaytest
