module github.com/weixinpay/weixinpay/packages/go

go 1.21
