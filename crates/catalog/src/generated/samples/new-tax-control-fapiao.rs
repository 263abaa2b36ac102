// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

pub(super) async fn v3_new_tax_control_fapiao_card_template_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/new-tax-control-fapiao/card-template
    use weixinpay::v3::new_tax_control_fapiao::card_template::{
        CardTemplateInformation, PostRequest,
    };

    let request = PostRequest {
        card_appid: "wxb1170446a4c0a5a2".into(),
        card_template_information: CardTemplateInformation {
            logo_url: "https://example.com/notify".into(),
            ..Default::default()
        },
        ..Default::default()
    };
    let answer =
        client.v3().new_tax_control_fapiao().card_template().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_new_tax_control_fapiao_fapiao_applications_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/new-tax-control-fapiao/fapiao-applications
    use weixinpay::v3::new_tax_control_fapiao::Scene;
    use weixinpay::v3::new_tax_control_fapiao::fapiao_applications::{
        BuyerInformation, FapiaoInformation, FapiaoInformationItem, PostRequest,
    };

    let request = PostRequest {
        scene: Scene::WithWechatpay,
        fapiao_apply_id: "4200000444201910177461284488".into(),
        buyer_information: BuyerInformation {
            type_: "ORGANIZATION".into(),
            name: "深圳市南山区测试企业".into(),
            ..Default::default()
        },
        fapiao_information: vec![FapiaoInformation {
            fapiao_id: "20200701123456".into(),
            total_amount: 382895,
            need_list: true,
            items: vec![FapiaoInformationItem {
                tax_code: "3010101020203000000".into(),
                quantity: 100000000,
                total_amount: 429900,
                discount: true,
                ..Default::default()
            }],
            ..Default::default()
        }],
        ..Default::default()
    };
    client.v3().new_tax_control_fapiao().fapiao_applications().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_new_tax_control_fapiao_fapiao_applications_issue_general_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/new-tax-control-fapiao/fapiao-applications/issue-general
    use weixinpay::v3::new_tax_control_fapiao::FapiaoBillType;
    use weixinpay::v3::new_tax_control_fapiao::fapiao_applications::issue_general::{
        FapiaoInformation, FapiaoInformationItem, PostRequest,
    };
    use weixinpay::v3::new_tax_control_fapiao::fapiao_applications::{
        BuyerInformationType, PayChannel, PostRequestBuyerInformation,
        TransactionInformation,
    };

    let request = PostRequest {
        sub_mchid: "1900000109".into(),
        fapiao_apply_id: "4200000444201910177461284488".into(),
        buyer_information: PostRequestBuyerInformation {
            type_: BuyerInformationType::Individual,
            name: "深圳市南山区测试企业".into(),
            ..Default::default()
        },
        fapiao_information: FapiaoInformation {
            fapiao_id: "20200701123456".into(),
            total_amount: 382895,
            items: vec![FapiaoInformationItem {
                tax_code: "3010101020203000000".into(),
                goods_name: "出租汽车客运服务".into(),
                total_amount: 429900,
                tax_rate: 1300,
                discount: true,
                ..Default::default()
            }],
            billing_person_id: "128279891283".into(),
            fapiao_bill_type: FapiaoBillType::CommFapiao,
            transaction_information: vec![TransactionInformation {
                pay_channel: PayChannel::WechatPay,
                transaction_id: "4200000008202508080512076713".into(),
                amount: 382895,
                ..Default::default()
            }],
            ..Default::default()
        },
    };
    client
        .v3()
        .new_tax_control_fapiao()
        .fapiao_applications()
        .issue_general()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_new_tax_control_fapiao_fapiao_applications_issue_passenger_transport_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/new-tax-control-fapiao/fapiao-applications/issue-passenger-transport
    use weixinpay::v3::new_tax_control_fapiao::FapiaoBillType;
use weixinpay::v3::new_tax_control_fapiao::fapiao_applications::{BuyerInformationType, PayChannel, PostRequestBuyerInformation, TransactionInformation};
use weixinpay::v3::new_tax_control_fapiao::fapiao_applications::issue_passenger_transport::{FapiaoInformation, FapiaoInformationItem, PostRequest};

    let request = PostRequest {
        sub_mchid: "1900000109".into(),
        fapiao_apply_id: "4200000444201910177461284488".into(),
        buyer_information: PostRequestBuyerInformation {
            type_: BuyerInformationType::Individual,
            name: "深圳市南山区测试企业".into(),
            ..Default::default()
        },
        fapiao_information: FapiaoInformation {
            fapiao_id: "20200701123456".into(),
            total_amount: 382895,
            items: vec![FapiaoInformationItem {
                tax_code: "3010101020203000000".into(),
                goods_name: "出租汽车客运服务".into(),
                total_amount: 429900,
                tax_rate: 1300,
                discount: true,
                ..Default::default()
            }],
            billing_person_id: "187776276864872".into(),
            fapiao_bill_type: FapiaoBillType::CommFapiao,
            transaction_information: vec![TransactionInformation {
                pay_channel: PayChannel::WechatPay,
                transaction_id: "4200000008202508080512076713".into(),
                amount: 382895,
                ..Default::default()
            }],
            ..Default::default()
        },
    };
    client
        .v3()
        .new_tax_control_fapiao()
        .fapiao_applications()
        .issue_passenger_transport()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_new_tax_control_fapiao_fapiao_applications_issue_refined_oil_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/new-tax-control-fapiao/fapiao-applications/issue-refined-oil
    use weixinpay::v3::new_tax_control_fapiao::FapiaoBillType;
    use weixinpay::v3::new_tax_control_fapiao::fapiao_applications::issue_refined_oil::{
        FapiaoInformation, FapiaoInformationItem, PostRequest,
    };
    use weixinpay::v3::new_tax_control_fapiao::fapiao_applications::{
        BuyerInformationType, PayChannel, PostRequestBuyerInformation,
        TransactionInformation,
    };

    let request = PostRequest {
        sub_mchid: "1900000109".into(),
        fapiao_apply_id: "4200000444201910177461284488".into(),
        buyer_information: PostRequestBuyerInformation {
            type_: BuyerInformationType::Individual,
            name: "深圳市南山区测试企业".into(),
            ..Default::default()
        },
        fapiao_information: FapiaoInformation {
            fapiao_id: "20200701123456".into(),
            total_amount: 382895,
            items: vec![FapiaoInformationItem {
                tax_code: "3010101020203000000".into(),
                goods_name: "出租汽车客运服务".into(),
                total_amount: 429900,
                tax_rate: 1300,
                discount: true,
                ..Default::default()
            }],
            billing_person_id: "187776276864872".into(),
            fapiao_bill_type: FapiaoBillType::CommFapiao,
            transaction_information: vec![TransactionInformation {
                pay_channel: PayChannel::WechatPay,
                transaction_id: "4200000008202508080512076713".into(),
                amount: 382895,
                ..Default::default()
            }],
            ..Default::default()
        },
    };
    client
        .v3()
        .new_tax_control_fapiao()
        .fapiao_applications()
        .issue_refined_oil()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_new_tax_control_fapiao_fapiao_applications_real_estate_leasing_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/new-tax-control-fapiao/fapiao-applications/real-estate-leasing
    use weixinpay::v3::new_tax_control_fapiao::FapiaoBillType;
    use weixinpay::v3::new_tax_control_fapiao::fapiao_applications::real_estate_leasing::{
        FapiaoInformation, FapiaoInformationItem, PostRequest,
    };
    use weixinpay::v3::new_tax_control_fapiao::fapiao_applications::{
        BuyerInformationType, PayChannel, PostRequestBuyerInformation,
        TransactionInformation,
    };

    let request = PostRequest {
        sub_mchid: "1900000109".into(),
        fapiao_apply_id: "4200000444201910177461284488".into(),
        buyer_information: PostRequestBuyerInformation {
            type_: BuyerInformationType::Individual,
            name: "深圳市南山区测试企业".into(),
            ..Default::default()
        },
        fapiao_information: FapiaoInformation {
            fapiao_id: "20200701123456".into(),
            total_amount: 382895,
            items: vec![FapiaoInformationItem {
                tax_code: "3010101020203000000".into(),
                goods_name: "出租汽车客运服务".into(),
                total_amount: 429900,
                tax_rate: 1300,
                discount: true,
                ..Default::default()
            }],
            billing_person_id: "128279891283".into(),
            fapiao_bill_type: FapiaoBillType::CommFapiao,
            transaction_information: vec![TransactionInformation {
                pay_channel: PayChannel::WechatPay,
                transaction_id: "4200000008202508080512076713".into(),
                amount: 382895,
                ..Default::default()
            }],
            ..Default::default()
        },
    };
    client
        .v3()
        .new_tax_control_fapiao()
        .fapiao_applications()
        .real_estate_leasing()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_new_tax_control_fapiao_fapiao_applications_upload_fapiao_file_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file
    use weixinpay::File;
    use weixinpay::v3::new_tax_control_fapiao::fapiao_applications::upload_fapiao_file::{
        Meta, PostForm,
    };

    let request = PostForm {
        file: File::new("picture.png", std::fs::read("picture.png")?),
        meta: Meta {
            file_type: "PDF".into(),
            digest_alogrithm: "SM3".into(),
            digest: "text".into(),
            ..Default::default()
        },
    };
    let answer = client
        .v3()
        .new_tax_control_fapiao()
        .fapiao_applications()
        .upload_fapiao_file()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_new_tax_control_fapiao_fapiao_applications_fapiao_apply_id_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}
    use weixinpay::v3::new_tax_control_fapiao::fapiao_applications::fapiao_apply_id::GetQuery;

    let query = GetQuery {
        sub_mchid: Some("1900000109".into()),
        fapiao_id: Some("20200701123456".into()),
    };
    let answer = client
        .v3()
        .new_tax_control_fapiao()
        .fapiao_applications()
        .fapiao_apply_id("4200000444201910177461284488")
        .get(&query)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_new_tax_control_fapiao_fapiao_applications_fapiao_apply_id_fapiao_files_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/fapiao-files
    use weixinpay::v3::new_tax_control_fapiao::fapiao_applications::fapiao_apply_id::fapiao_files::GetQuery;

    let query = GetQuery {
        sub_mchid: Some("1900000109".into()),
        fapiao_id: Some("20200701123456".into()),
    };
    let answer = client
        .v3()
        .new_tax_control_fapiao()
        .fapiao_applications()
        .fapiao_apply_id("4200000444201910177461284488")
        .fapiao_files()
        .get(&query)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_new_tax_control_fapiao_fapiao_applications_fapiao_apply_id_insert_cards_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/insert-cards
    use weixinpay::v3::new_tax_control_fapiao::{ExtraInformation, Scene, SellerInformation};
use weixinpay::v3::new_tax_control_fapiao::fapiao_applications::{BuyerInformationType, PostRequestBuyerInformation};
use weixinpay::v3::new_tax_control_fapiao::fapiao_applications::fapiao_apply_id::TaxPreferMark;
use weixinpay::v3::new_tax_control_fapiao::fapiao_applications::fapiao_apply_id::insert_cards::{FapiaoCardInformation, FapiaoCardInformationItem, PostRequest};

    let request = PostRequest {
        scene: Scene::WithWechatpay,
        buyer_information: PostRequestBuyerInformation {
            type_: BuyerInformationType::Individual,
            name: "深圳市南山区测试企业".into(),
            ..Default::default()
        },
        fapiao_card_information: vec![FapiaoCardInformation {
            fapiao_media_id: "ASNFZ4mrze/+3LqYdlQyEA==".into(),
            fapiao_number: "12897794".into(),
            fapiao_code: "044001911211".into(),
            fapiao_time: "2020-07-01T12:00:00+08:00".into(),
            check_code: "69001808340631374774".into(),
            password: "006>299-375/326>2+7/*0-+<3510".into(),
            total_amount: 382895,
            tax_amount: 44050,
            amount: 338845,
            seller_information: SellerInformation {
                name: "深圳市南山区测试公司".into(),
                taxpayer_id: "202003261233701778".into(),
                address: "深圳市南山区深南大道10000号".into(),
                ..Default::default()
            },
            extra_information: ExtraInformation {
                drawer: "王五".into(),
                ..Default::default()
            },
            items: vec![FapiaoCardInformationItem {
                tax_code: "3010101020203000000".into(),
                goods_name: "出租汽车客运服务".into(),
                quantity: 100000000,
                unit_price: 380442000000,
                amount: 380442,
                tax_amount: 49458,
                total_amount: 429900,
                tax_rate: 1300,
                tax_prefer_mark: TaxPreferMark::NoFavorable,
                discount: true,
                ..Default::default()
            }],
            ..Default::default()
        }],
        ..Default::default()
    };
    client
        .v3()
        .new_tax_control_fapiao()
        .fapiao_applications()
        .fapiao_apply_id("4200000444201910177461284488")
        .insert_cards()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_new_tax_control_fapiao_fapiao_applications_fapiao_apply_id_reverse_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/reverse
    use weixinpay::v3::new_tax_control_fapiao::fapiao_applications::fapiao_apply_id::reverse::{FapiaoInformation, PostRequest, ReverseReason};

    let request = PostRequest {
        reverse_reason: ReverseReason::IssueError,
        fapiao_information: vec![FapiaoInformation {
            fapiao_id: "20200701123456".into(),
            fapiao_number: "12897794".into(),
            ..Default::default()
        }],
        ..Default::default()
    };
    client
        .v3()
        .new_tax_control_fapiao()
        .fapiao_applications()
        .fapiao_apply_id("4200000444201910177461284488")
        .reverse()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_new_tax_control_fapiao_fapiaomerchant_getspinviteurl_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/new-tax-control-fapiao/fapiaomerchant/getspinviteurl
    use weixinpay::v3::new_tax_control_fapiao::fapiaomerchant::getspinviteurl::{
        FapiaoMode, GetQuery, OperationType,
    };

    let query = GetQuery {
        operation_type: OperationType::AuthBinding,
        fapiao_mode: FapiaoMode::ThirdOrSelfFapiao,
        invite_code: "code_20200101_123".into(),
        ..Default::default()
    };
    let answer = client
        .v3()
        .new_tax_control_fapiao()
        .fapiaomerchant()
        .getspinviteurl()
        .get(&query)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_new_tax_control_fapiao_fapiaomerchant_listspinvitemchinfo_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/new-tax-control-fapiao/fapiaomerchant/listspinvitemchinfo
    use weixinpay::v3::new_tax_control_fapiao::fapiaomerchant::listspinvitemchinfo::{
        GetQuery, MchInviteStatus,
    };

    let query = GetQuery {
        query_time_start: "2020-07-01T12:00:00+08:00".into(),
        query_time_end: "2020-07-02T12:00:00+08:00".into(),
        offset: 10,
        limit: 1,
        mch_invite_status: MchInviteStatus::MchInviteSucc,
        ..Default::default()
    };
    let answer = client
        .v3()
        .new_tax_control_fapiao()
        .fapiaomerchant()
        .listspinvitemchinfo()
        .get(&query)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_new_tax_control_fapiao_merchant_base_information_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/new-tax-control-fapiao/merchant/base-information
    use weixinpay::v3::new_tax_control_fapiao::merchant::base_information::GetQuery;

    let answer = client
        .v3()
        .new_tax_control_fapiao()
        .merchant()
        .base_information()
        .get(&GetQuery { sub_mchid: Some("1900000109".into()) })
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_new_tax_control_fapiao_merchant_development_config_patch(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin PATCH /v3/new-tax-control-fapiao/merchant/development-config
    use weixinpay::v3::new_tax_control_fapiao::merchant::development_config::PatchRequest;

    let request = PatchRequest {
        callback_url: Some("https://pay.weixin.qq.com/callback".into()),
        sub_mch_code: Some("1900000109".into()),
        ..Default::default()
    };
    let answer = client
        .v3()
        .new_tax_control_fapiao()
        .merchant()
        .development_config()
        .patch(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_new_tax_control_fapiao_merchant_development_config_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/new-tax-control-fapiao/merchant/development-config
    let answer =
        client.v3().new_tax_control_fapiao().merchant().development_config().get().await?;
    // end
    Ok(())
}

pub(super) async fn v3_new_tax_control_fapiao_merchant_tax_codes_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/new-tax-control-fapiao/merchant/tax-codes
    use weixinpay::v3::new_tax_control_fapiao::merchant::tax_codes::GetQuery;

    let answer = client
        .v3()
        .new_tax_control_fapiao()
        .merchant()
        .tax_codes()
        .get(&GetQuery { offset: 0, limit: 5, ..Default::default() })
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_new_tax_control_fapiao_merchant_sub_mchid_check_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/new-tax-control-fapiao/merchant/{sub_mchid}/check
    client
        .v3()
        .new_tax_control_fapiao()
        .merchant()
        .sub_mchid("1900000109")
        .check()
        .post()
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_new_tax_control_fapiao_merchant_sub_mchid_check_status_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/new-tax-control-fapiao/merchant/{sub_mchid}/check-status
    let answer = client
        .v3()
        .new_tax_control_fapiao()
        .merchant()
        .sub_mchid("1900000109")
        .check_status()
        .get()
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_new_tax_control_fapiao_user_title_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/new-tax-control-fapiao/user-title
    use weixinpay::v3::new_tax_control_fapiao::Scene;
    use weixinpay::v3::new_tax_control_fapiao::user_title::GetQuery;

    let query = GetQuery {
        scene: Scene::WithWechatpay,
        fapiao_apply_id: "4200000444201910177461284488".into(),
        ..Default::default()
    };
    let answer = client.v3().new_tax_control_fapiao().user_title().get(&query).await?;
    // end
    Ok(())
}

pub(super) async fn v3_new_tax_control_fapiao_user_title_title_url_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/new-tax-control-fapiao/user-title/title-url
    use weixinpay::v3::new_tax_control_fapiao::user_title::title_url::{GetQuery, Source};

    let query = GetQuery {
        fapiao_apply_id: "fapiao_20200701_123456".into(),
        source: Source::Web,
        appid: "wxb1170446a4c0a5a2".into(),
        openid: "plN5twRbHym_j-QcqCzstl0HmwEs".into(),
        total_amount: 382895,
        ..Default::default()
    };
    let answer =
        client.v3().new_tax_control_fapiao().user_title().title_url().get(&query).await?;
    // end
    Ok(())
}
