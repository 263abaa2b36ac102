// wechatpay-go, unchanged, through `wxp sim run`: one line of JSON for each step.
package main

import (
	"bytes"
	"context"
	"crypto/sha1"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"image"
	"image/png"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"strings"
	"sync"
	"time"

	"github.com/wechatpay-apiv3/wechatpay-go/core"
	"github.com/wechatpay-apiv3/wechatpay-go/core/auth/verifiers"
	"github.com/wechatpay-apiv3/wechatpay-go/core/consts"
	"github.com/wechatpay-apiv3/wechatpay-go/core/notify"
	"github.com/wechatpay-apiv3/wechatpay-go/core/option"
	"github.com/wechatpay-apiv3/wechatpay-go/services/fileuploader"
	"github.com/wechatpay-apiv3/wechatpay-go/services/payments"
	"github.com/wechatpay-apiv3/wechatpay-go/services/payments/native"
	"github.com/wechatpay-apiv3/wechatpay-go/services/payrollcard"
	"github.com/wechatpay-apiv3/wechatpay-go/services/refunddomestic"
	"github.com/wechatpay-apiv3/wechatpay-go/services/transferbatch"
	"github.com/wechatpay-apiv3/wechatpay-go/utils"
)

const (
	appid         = "wxd678efh567hg6787"
	employer      = "1111111"
	employerAppid = "wxa1111111"
	one           = "onqOjjmo8wmTOOtSKwXtGjg9Gb58"
	two           = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"
)

type merchant struct {
	Mchid       string `json:"mchid"`
	SerialNo    string `json:"serial_no"`
	PrivateKey  string `json:"private_key_file"`
	APIv3Key    string `json:"api_v3_key"`
	PublicKeyID string `json:"platform_public_key_id"`
	PublicKey   string `json:"platform_public_key_file"`
}

var (
	failed     bool
	controlURL string
	text       = core.String
	number     = core.Int64
)

func say(step string, ok bool, detail string) {
	failed = failed || !ok
	line, _ := json.Marshal(struct {
		SDK    string `json:"sdk"`
		Step   string `json:"step"`
		OK     bool   `json:"ok"`
		Detail string `json:"detail"`
	}{"go", step, ok, detail})
	fmt.Println(string(line))
}

func step(name string, run func() (string, error)) {
	detail, err := run()
	if err != nil {
		// The SDK's error holds the whole answer; its code is enough.
		detail = strings.SplitN(err.Error(), "\n", 2)[0]
		var refused *core.APIError
		if errors.As(err, &refused) {
			detail = fmt.Sprintf("%d %s", refused.StatusCode, refused.Code)
		}
	}
	say(name, err == nil, detail)
}

func must(right bool, what string) error {
	if right {
		return nil
	}
	return errors.New(what)
}

// The simulator's own requests: what a worker, a payer and time do.
func control(path string, body string) error {
	answer, err := http.Post(controlURL+path, "application/json", strings.NewReader(body))
	if err != nil {
		return err
	}
	defer answer.Body.Close()
	if answer.StatusCode != http.StatusOK {
		read, _ := io.ReadAll(answer.Body)
		return fmt.Errorf("control: %s", read)
	}
	return nil
}

func (m merchant) client(ctx context.Context, certificates bool) (*core.Client, error) {
	key, err := utils.LoadPrivateKeyWithPath(m.PrivateKey)
	if err != nil {
		return nil, err
	}
	if certificates {
		return core.NewClient(ctx, option.WithWechatPayAutoAuthCipher(m.Mchid, m.SerialNo, key, m.APIv3Key))
	}
	public, err := utils.LoadPublicKeyWithPath(m.PublicKey)
	if err != nil {
		return nil, err
	}
	return core.NewClient(ctx, option.WithWechatPayPublicKeyAuthCipher(m.Mchid, m.SerialNo, key, m.PublicKeyID, public))
}

func payrollCard(ctx context.Context, m merchant) {
	client, err := m.client(ctx, false)
	if err != nil {
		say("client", false, err.Error())
		return
	}
	authentications := payrollcard.AuthenticationsApiService{Client: client}
	relation := func(client *core.Client) (string, error) {
		service := payrollcard.RelationsApiService{Client: client}
		found, _, err := service.GetRelation(ctx, payrollcard.GetRelationRequest{
			Openid: text(one), SubMchid: text(employer), SubAppid: text(employerAppid),
		})
		if err != nil {
			return "", err
		}
		return *found.AuthorizeState, must(*found.AuthorizeState == "AUTHORIZED", *found.AuthorizeState)
	}
	step("platform-certificate", func() (string, error) {
		certified, err := m.client(ctx, true)
		if err != nil {
			return "", err
		}
		state, err := relation(certified)
		return "downloaded, answer verified, " + state, err
	})
	step("relation", func() (string, error) { return relation(client) })
	step("token", func() (string, error) {
		service := payrollcard.TokensApiService{Client: client}
		issued, _, err := service.CreateToken(ctx, payrollcard.CreateTokenRequest{
			Openid: text(two), SubMchid: text(employer), SubAppid: text(employerAppid), UserName: text("李四"),
			IdCardNumber: text("110101199003071234"), EmploymentType: payrollcard.EMPLOYMENTTYPE_SHORT_TERM_EMPLOYMENT.Ptr(),
		})
		if err != nil {
			return "", err
		}
		for _, action := range []string{"open", "authorize"} {
			if err := control("/tokens/"+*issued.Token+"/"+action, ""); err != nil {
				return "", err
			}
		}
		return fmt.Sprintf("expires in %d s", *issued.ExpiresIn), nil
	})
	step("pre-order", func() (string, error) {
		order, _, err := authentications.PreOrderAuthentication(ctx, payrollcard.PreOrderAuthenticationRequest{
			Openid: text(one), SubMchid: text(employer), SubAppid: text(employerAppid), AuthenticateNumber: text("GO1"),
			ProjectName: text("某项目"), EmployerName: text("某单位名称"), AuthenticateType: payrollcard.AUTHENTICATIONTYPE_SIGN_IN.Ptr(),
		})
		if err != nil {
			return "", err
		}
		return fmt.Sprintf("expires in %d s", *order.ExpiresIn), control("/tokens/"+*order.Token+"/pass", "")
	})
	day := ""
	step("result", func() (string, error) {
		found, _, err := authentications.GetAuthentication(ctx, payrollcard.GetAuthenticationRequest{
			SubMchid: text(employer), AuthenticateNumber: text("GO1"),
		})
		if err != nil {
			return "", err
		}
		state := string(*found.AuthenticateState)
		if err := must(state == "AUTHENTICATE_SUCCESS", state); err != nil {
			return "", err
		}
		day = (*found.AuthenticateTime)[:10]
		return state, nil
	})
	step("results", func() (string, error) {
		found, _, err := authentications.ListAuthentications(ctx, payrollcard.ListAuthenticationsRequest{
			Openid: text(one), SubMchid: text(employer), SubAppid: text(employerAppid), AuthenticateDate: text(day),
		})
		if err != nil {
			return "", err
		}
		detail := fmt.Sprintf("total_count %d", *found.TotalCount)
		return detail, must(*found.TotalCount == 1, detail)
	})
	step("pre-order-with-auth", func() (string, error) {
		order, _, err := authentications.PreOrderAuthenticationWithAuth(ctx, payrollcard.PreOrderAuthenticationWithAuthRequest{
			Openid: text(two), SubMchid: text(employer), SubAppid: text(employerAppid), AuthenticateNumber: text("GO2"),
			ProjectName: text("某项目"), EmployerName: text("某单位名称"), UserName: text("李四"),
			IdCardNumber: text("110101199003071234"), EmploymentType: payrollcard.EMPLOYMENTTYPE_SHORT_TERM_EMPLOYMENT.Ptr(),
		})
		if err != nil {
			return "", err
		}
		return fmt.Sprintf("expires in %d s", *order.ExpiresIn), nil
	})
	step("transfer-batch", func() (string, error) {
		service := payrollcard.TransferBatchApiService{Client: client}
		batch, _, err := service.CreateTransferBatch(ctx, payrollcard.CreateTransferBatchRequest{
			SubMchid: text(employer), SubAppid: text(employerAppid), OutBatchNo: text("GOB1"), BatchName: text("工资"),
			AuthorizationType: payrollcard.AUTHTYPE_INFORMATION_AUTHORIZATION_TYPE.Ptr(), BatchRemark: text("工资"),
			TotalAmount: number(300000), TotalNum: number(1),
			EmploymentType: payrollcard.EMPLOYMENTTYPE_LONG_TERM_EMPLOYMENT.Ptr(),
			TransferDetailList: []payrollcard.TransferDetailInput{{
				OutDetailNo: text("D1"), TransferAmount: number(300000), TransferRemark: text("工资"), Openid: text(one),
				UserName: text("张三"),
			}},
		})
		if err != nil {
			return "", err
		}
		return "accepted", must(*batch.BatchId != "", "no batch_id")
	})
}

// A receiver whose requests go to the SDK's own parser.
type receiver struct {
	parser *notify.Handler
	mutex  sync.Mutex
	heard  map[string]string
}

func (r *receiver) ServeHTTP(answer http.ResponseWriter, request *http.Request) {
	content := map[string]interface{}{}
	told, err := r.parser.ParseNotifyRequest(request.Context(), request, &content)
	if err != nil {
		answer.WriteHeader(http.StatusUnauthorized)
		return
	}
	r.mutex.Lock()
	defer r.mutex.Unlock()
	r.heard[told.EventType] = told.Resource.Plaintext
	answer.WriteHeader(http.StatusNoContent)
}

func (r *receiver) told(event string, content interface{}) error {
	if err := control("/notifications/settle", ""); err != nil {
		return err
	}
	r.mutex.Lock()
	defer r.mutex.Unlock()
	plain, ok := r.heard[event]
	if !ok {
		return fmt.Errorf("%d verified", len(r.heard))
	}
	return json.Unmarshal([]byte(plain), content)
}

func payment(ctx context.Context, m merchant) {
	client, err := m.client(ctx, false)
	if err != nil {
		say("client", false, err.Error())
		return
	}
	public, err := utils.LoadPublicKeyWithPath(m.PublicKey)
	if err != nil {
		say("client", false, err.Error())
		return
	}
	parser, err := notify.NewRSANotifyHandler(m.APIv3Key, verifiers.NewSHA256WithRSAPubkeyVerifier(m.PublicKeyID, *public))
	if err != nil {
		say("client", false, err.Error())
		return
	}
	here := &receiver{parser: parser, heard: map[string]string{}}
	server := httptest.NewServer(here)
	defer server.Close()
	url := server.URL + "/notify"
	orders := native.NativeApiService{Client: client}

	step("native", func() (string, error) {
		order, _, err := orders.Prepay(ctx, native.PrepayRequest{
			Appid: text(appid), Mchid: text(m.Mchid), Description: text("某商品"), OutTradeNo: text("GOORDER1"),
			NotifyUrl: text(url), Amount: &native.Amount{Total: number(100)},
		})
		if err != nil {
			return "", err
		}
		return "code_url", must(*order.CodeUrl != "", "no code_url")
	})
	step("payment-notification", func() (string, error) {
		if err := control("/payments/GOORDER1/pay", ""); err != nil {
			return "", err
		}
		var paid payments.Transaction
		if err := here.told("TRANSACTION.SUCCESS", &paid); err != nil {
			return "", err
		}
		right := *paid.TradeState == "SUCCESS" && *paid.Amount.Total == 100
		return "TRANSACTION.SUCCESS, verified and decrypted", must(right, *paid.TradeState)
	})
	step("order", func() (string, error) {
		found, _, err := orders.QueryOrderByOutTradeNo(ctx, native.QueryOrderByOutTradeNoRequest{
			OutTradeNo: text("GOORDER1"), Mchid: text(m.Mchid),
		})
		if err != nil {
			return "", err
		}
		return *found.TradeState, must(*found.TradeState == "SUCCESS", *found.TradeState)
	})
	step("close", func() (string, error) {
		_, _, err := orders.Prepay(ctx, native.PrepayRequest{
			Appid: text(appid), Mchid: text(m.Mchid), Description: text("某商品"), OutTradeNo: text("GOORDER2"),
			NotifyUrl: text(url), Amount: &native.Amount{Total: number(100)},
		})
		if err != nil {
			return "", err
		}
		if _, err := orders.CloseOrder(ctx, native.CloseOrderRequest{OutTradeNo: text("GOORDER2"), Mchid: text(m.Mchid)}); err != nil {
			return "", err
		}
		found, _, err := orders.QueryOrderByOutTradeNo(ctx, native.QueryOrderByOutTradeNoRequest{
			OutTradeNo: text("GOORDER2"), Mchid: text(m.Mchid),
		})
		if err != nil {
			return "", err
		}
		return "204, then " + *found.TradeState, must(*found.TradeState == "CLOSED", *found.TradeState)
	})
	var day time.Time
	step("refund", func() (string, error) {
		service := refunddomestic.RefundsApiService{Client: client}
		made, _, err := service.Create(ctx, refunddomestic.CreateRequest{
			OutTradeNo: text("GOORDER1"), OutRefundNo: text("GOREFUND1"), NotifyUrl: text(url),
			Amount: &refunddomestic.AmountReq{Refund: number(40), Total: number(100), Currency: text("CNY")},
		})
		if err != nil {
			return "", err
		}
		day = *made.CreateTime
		return string(*made.Status), must(*made.Status == refunddomestic.STATUS_PROCESSING, string(*made.Status))
	})
	step("refund-notification", func() (string, error) {
		if err := control("/refunds/GOREFUND1/succeed", ""); err != nil {
			return "", err
		}
		// The SDK has no model of this notification.
		var done struct {
			Status string `json:"refund_status"`
			Amount struct {
				Refund int64 `json:"refund"`
			} `json:"amount"`
		}
		if err := here.told("REFUND.SUCCESS", &done); err != nil {
			return "", err
		}
		right := done.Status == "SUCCESS" && done.Amount.Refund == 40
		return "REFUND.SUCCESS, verified and decrypted", must(right, done.Status)
	})
	step("transfer-to-balance", func() (string, error) {
		service := transferbatch.TransferBatchApiService{Client: client}
		made, _, err := service.InitiateBatchTransfer(ctx, transferbatch.InitiateBatchTransferRequest{
			Appid: text(appid), OutBatchNo: text("GOBATCH1"), BatchName: text("某活动"), BatchRemark: text("某活动"),
			TotalAmount: number(200000), TotalNum: number(1),
			TransferDetailList: []transferbatch.TransferDetailInput{{
				OutDetailNo: text("D1"), TransferAmount: number(200000), TransferRemark: text("某活动"),
				Openid: text(two), UserName: text("李四"),
			}},
		})
		if err != nil {
			return "", err
		}
		return "accepted", must(*made.BatchId != "", "no batch_id")
	})
	step("upload", func() (string, error) {
		var picture bytes.Buffer
		if err := png.Encode(&picture, image.NewGray(image.Rect(0, 0, 8, 8))); err != nil {
			return "", err
		}
		service := fileuploader.ImageUploader{Client: client}
		made, _, err := service.Upload(ctx, &picture, "a.png", consts.ImagePNG)
		if err != nil {
			return "", err
		}
		return "media_id", must(*made.MediaId != "", "no media_id")
	})
	// The SDK has no bills: by address, through its client; the file itself is not signed.
	step("trade-bill", func() (string, error) {
		if err := control("/clock/advance", `{"seconds": 122400}`); err != nil {
			return "", err
		}
		beijing := day.In(time.FixedZone("CST", 8*3600)).Format("2006-01-02")
		result, err := client.Get(ctx, "https://api.mch.weixin.qq.com/v3/bill/tradebill?bill_date="+beijing)
		if err != nil {
			return "", err
		}
		var bill struct {
			URL  string `json:"download_url"`
			Hash string `json:"hash_value"`
		}
		if err := core.UnMarshalResponse(result.Response, &bill); err != nil {
			return "", err
		}
		key, err := utils.LoadPrivateKeyWithPath(m.PrivateKey)
		if err != nil {
			return "", err
		}
		unverified, err := core.NewClient(ctx, option.WithMerchantCredential(m.Mchid, m.SerialNo, key), option.WithoutValidator())
		if err != nil {
			return "", err
		}
		result, err = unverified.Get(ctx, bill.URL)
		if err != nil {
			return "", err
		}
		file, err := io.ReadAll(result.Response.Body)
		if err != nil {
			return "", err
		}
		sum := sha1.Sum(file)
		if err := must(hex.EncodeToString(sum[:]) == bill.Hash, "SHA-1 differs"); err != nil {
			return "", err
		}
		rows := bytes.Count(file, []byte("\r\n")) - 3
		detail := fmt.Sprintf("%d rows, SHA-1 right", rows)
		return detail, must(rows == 2, detail)
	})
}

func main() {
	file, err := os.ReadFile(os.Getenv("WXP_READY_FILE"))
	var ready struct {
		ControlURL string     `json:"control_url"`
		Merchants  []merchant `json:"merchants"`
	}
	if err == nil {
		err = json.Unmarshal(file, &ready)
	}
	if err != nil {
		say("ready-file", false, err.Error())
		os.Exit(1)
	}
	controlURL = ready.ControlURL
	for _, m := range ready.Merchants {
		switch m.Mchid {
		case "1900000109":
			payrollCard(context.Background(), m)
		case "1900009191":
			payment(context.Background(), m)
		}
	}
	if failed {
		os.Exit(1)
	}
}
