module example.com/shop

go 1.21

require (
	github.com/wechatpay-apiv3/wechatpay-go v0.2.21
	github.com/weixinpay/weixinpay/packages/go v0.1.0
)

replace github.com/weixinpay/weixinpay/packages/go => ../
