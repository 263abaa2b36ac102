// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

pub(super) async fn v3_brand_applyments_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/brand/applyments
    use weixinpay::v3::brand::applyments::{
        AdminInfo, BrandBasicInfo, IdDocType, PostRequest, SubjectInfo, SubjectType,
        Trademark, TrademarkExists,
    };

    let request = PostRequest {
        business_code: "190001351110000".into(),
        admin_info: AdminInfo {
            admin_name: "张三".into(),
            id_doc_type: IdDocType::IdentificationTypeMainlandIdCard,
            id_card_number: "110101199003070000".into(),
        },
        subject_info: SubjectInfo {
            subject_type: SubjectType::SubjectTypeEnterprise,
            subject_name: "xx有限公司".into(),
            unified_social_credit_code: "91310101MA1FPX1234".into(),
        },
        brand_basic_info: BrandBasicInfo {
            brand_name: "爱马哥".into(),
            brand_logo: "U2FsdGVkX1+8n2qLk9jP4vRtY6Wx".into(),
        },
        trademark: Trademark {
            trademark_exists: TrademarkExists::TrademarkExists,
            ..Default::default()
        },
    };
    let answer = client.v3().brand().applyments().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_brand_applyments_applyment_id_applyment_id_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/brand/applyments/applyment-id/{applyment_id}
    let answer = client
        .v3()
        .brand()
        .applyments()
        .applyment_id()
        .applyment_id("2000002124775691")
        .get()
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_brand_applyments_business_code_business_code_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/brand/applyments/business-code/{business_code}
    let answer = client
        .v3()
        .brand()
        .applyments()
        .business_code()
        .business_code("190001351110000")
        .get()
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_brand_applyments_cancel_applyment_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/brand/applyments/cancel-applyment
    use weixinpay::v3::brand::applyments::cancel_applyment::PostRequest;

    let request = PostRequest {
        applyment_id: Some("2000002124775691".into()),
        business_code: Some("190001351110000".into()),
    };
    let answer = client.v3().brand().applyments().cancel_applyment().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_brand_card_card_configs_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/brand/card/card-configs
    use weixinpay::v3::brand::card::card_configs::{
        BrandCustomerService, CustomerServiceType, PostRequest,
    };

    let request = PostRequest {
        business_code: "190001351110000".into(),
        brand_id: "1004".into(),
        brand_customer_service: BrandCustomerService {
            customer_service_type: CustomerServiceType::MiniProgram,
            ..Default::default()
        },
        ..Default::default()
    };
    let answer = client.v3().brand().card().card_configs().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_brand_card_card_configs_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/brand/card/card-configs
    use weixinpay::v3::brand::card::card_configs::GetQuery;

    let answer = client
        .v3()
        .brand()
        .card()
        .card_configs()
        .get(&GetQuery { brand_id: "120344".into(), ..Default::default() })
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_brand_card_card_configs_cancel_applyment_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/brand/card/card-configs/cancel-applyment
    use weixinpay::v3::brand::card::card_configs::cancel_applyment::PostRequest;

    let answer = client
        .v3()
        .brand()
        .card()
        .card_configs()
        .cancel_applyment()
        .post(&PostRequest { brand_id: "1004".into(), ..Default::default() })
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_brand_card_card_configs_preview_url_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/brand/card/card-configs/preview-url
    use weixinpay::v3::brand::card::card_configs::preview_url::GetQuery;

    let answer = client
        .v3()
        .brand()
        .card()
        .card_configs()
        .preview_url()
        .get(&GetQuery { brand_id: "120344".into(), ..Default::default() })
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_brand_card_card_configs_publish_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/brand/card/card-configs/publish
    use weixinpay::v3::brand::card::card_configs::publish::{PostRequest, PublishType};

    let request = PostRequest {
        brand_id: "1004".into(),
        publish_type: PublishType::ImmediatePublish,
        ..Default::default()
    };
    let answer = client.v3().brand().card().card_configs().publish().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_brand_card_card_links_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/brand/card/card-links
    use weixinpay::v3::brand::card::card_links::{PaymentScene, PostRequest};

    let request = PostRequest {
        business_code: "190001351110000".into(),
        brand_id: "1004".into(),
        payment_scene: PaymentScene::MiniProgram,
        ..Default::default()
    };
    let answer = client.v3().brand().card().card_links().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_brand_card_card_links_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/brand/card/card-links
    use weixinpay::v3::brand::card::card_links::GetQuery;

    let answer = client
        .v3()
        .brand()
        .card()
        .card_links()
        .get(&GetQuery { brand_id: "120344".into(), ..Default::default() })
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_brand_card_card_links_business_code_business_code_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/brand/card/card-links/business-code/{business_code}
    use weixinpay::v3::brand::card::card_links::business_code::business_code::GetQuery;

    let answer = client
        .v3()
        .brand()
        .card()
        .card_links()
        .business_code()
        .business_code("190001351110000")
        .get(&GetQuery { brand_id: "120344".into() })
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_brand_card_card_links_cancel_applyment_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/brand/card/card-links/cancel-applyment
    use weixinpay::v3::brand::card::card_links::cancel_applyment::PostRequest;

    let request =
        PostRequest { business_code: "190001351110000".into(), brand_id: "1004".into() };
    let answer =
        client.v3().brand().card().card_links().cancel_applyment().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_brand_card_card_links_unbind_card_link_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/brand/card/card-links/unbind-card-link
    use weixinpay::v3::brand::card::card_links::PaymentScene;
    use weixinpay::v3::brand::card::card_links::unbind_card_link::PostRequest;

    let request = PostRequest {
        brand_id: "1004".into(),
        payment_scene: PaymentScene::MiniProgram,
        ..Default::default()
    };
    let answer =
        client.v3().brand().card().card_links().unbind_card_link().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_brand_marketing_shake_activities_activities_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/brand/marketing/shake-activities/activities
    use weixinpay::v3::brand::marketing::shake_activities::activities::GetQuery;

    let query =
        GetQuery { brand_id: "120344".into(), limit: 5, offset: 10, ..Default::default() };
    let answer =
        client.v3().brand().marketing().shake_activities().activities().get(&query).await?;
    // end
    Ok(())
}

pub(super) async fn v3_brand_partner_card_member_cards_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/brand/partner/card-member/cards
    use weixinpay::v3::brand::partner::card_member::cards::{
        CodeMode, CodeType, PostRequest,
    };
    use weixinpay::v3::brand::partner::card_member::{
        CardType, ValidDateInformation, ValidDateInformationType,
    };

    let request = PostRequest {
        brand_id: "1004".into(),
        appid: "wxea9c30890f48d5ae".into(),
        card_type: CardType::Purchase,
        card_title: "测试卡".into(),
        card_color: "#FFFF00".into(),
        card_picture_url: "https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/0".into(),
        code_mode: CodeMode::SystemAllocate,
        code_type: CodeType::NoneCode,
        benefits: "会员折扣、专属价".into(),
        notify_url: "https://www.weixin.qq.com/wxpay/notify.php".into(),
        valid_date_information: ValidDateInformation {
            type_: ValidDateInformationType::FixTimeRange,
            ..Default::default()
        },
        ..Default::default()
    };
    let answer = client.v3().brand().partner().card_member().cards().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_brand_partner_card_member_cards_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/brand/partner/card-member/cards
    use weixinpay::v3::brand::partner::card_member::cards::GetQuery;

    let answer = client
        .v3()
        .brand()
        .partner()
        .card_member()
        .cards()
        .get(&GetQuery { brand_id: "1004".into(), ..Default::default() })
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_brand_partner_card_member_cards_card_id_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/brand/partner/card-member/cards/{card_id}
    use weixinpay::v3::brand::partner::card_member::cards::card_id::GetQuery;

    let answer = client
        .v3()
        .brand()
        .partner()
        .card_member()
        .cards()
        .card_id("pbLatjvWOibDc5-TBnbUk1pD12o0")
        .get(&GetQuery { brand_id: "1004".into() })
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_brand_partner_card_member_cards_card_id_patch(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin PATCH /v3/brand/partner/card-member/cards/{card_id}
    use weixinpay::v3::brand::partner::card_member::cards::card_id::PatchRequest;

    let answer = client
        .v3()
        .brand()
        .partner()
        .card_member()
        .cards()
        .card_id("pbLatjvWOibDc5-TBnbUk1pD12o0")
        .patch(&PatchRequest { brand_id: "1004".into(), ..Default::default() })
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_brand_partner_card_member_cards_card_id_delete(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin DELETE /v3/brand/partner/card-member/cards/{card_id}
    use weixinpay::v3::brand::partner::card_member::cards::card_id::DeleteQuery;

    let answer = client
        .v3()
        .brand()
        .partner()
        .card_member()
        .cards()
        .card_id("pbLatjvWOibDc5-TBnbUk1pD12o0")
        .delete(&DeleteQuery { brand_id: "1004".into() })
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_brand_partner_card_member_cards_card_id_invalidate_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/brand/partner/card-member/cards/{card_id}/invalidate
    use weixinpay::v3::brand::partner::card_member::cards::card_id::invalidate::PostRequest;

    let answer = client
        .v3()
        .brand()
        .partner()
        .card_member()
        .cards()
        .card_id("pbLatjvWOibDc5-TBnbUk1pD12o0")
        .invalidate()
        .post(&PostRequest { brand_id: "1004".into() })
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_brand_partner_card_member_membership_activities_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/brand/partner/card-member/membership-activities
    use weixinpay::v3::brand::partner::card_member::membership_activities::{
        ActivityChannel, PostRequest, ProductCouponStock,
    };

    let request = PostRequest {
        out_request_no: "100002322019090134234sfdf".into(),
        brand_id: "1004".into(),
        card_id: "pbLatjvWOibDc5-TBnbUk1pD12o0".into(),
        activity_channel: ActivityChannel::MechantAppComponent,
        title: "入会享券".into(),
        sub_title: "5张满减券".into(),
        begin_time: "2020-01-20T13:29:35.120+08:00".into(),
        end_time: "2020-01-29T13:29:35.120+08:00".into(),
        apply_total: 1000,
        product_coupon_stock_list: vec![ProductCouponStock {
            product_coupon_id: "701138812971763025610907319729".into(),
            stock_id: "98065001".into(),
        }],
    };
    let answer = client
        .v3()
        .brand()
        .partner()
        .card_member()
        .membership_activities()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_brand_partner_card_member_membership_activities_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/brand/partner/card-member/membership-activities
    use weixinpay::v3::brand::partner::card_member::membership_activities::GetQuery;

    let query =
        GetQuery { brand_id: "1004".into(), offset: 10, limit: 5, ..Default::default() };
    let answer = client
        .v3()
        .brand()
        .partner()
        .card_member()
        .membership_activities()
        .get(&query)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_brand_partner_card_member_membership_activities_activity_id_patch(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin PATCH /v3/brand/partner/card-member/membership-activities/{activity_id}
    use weixinpay::v3::brand::partner::card_member::membership_activities::activity_id::PatchRequest;

    let request = PatchRequest {
        brand_id: "1004".into(),
        title: "入会享券".into(),
        sub_title: "5张满减券".into(),
        begin_time: "2020-01-20T13:29:35.120+08:00".into(),
        end_time: "2020-01-29T13:29:35.120+08:00".into(),
    };
    let answer = client
        .v3()
        .brand()
        .partner()
        .card_member()
        .membership_activities()
        .activity_id("371067")
        .patch(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_brand_partner_card_member_membership_activities_activity_id_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/brand/partner/card-member/membership-activities/{activity_id}
    use weixinpay::v3::brand::partner::card_member::membership_activities::activity_id::GetQuery;

    let answer = client
        .v3()
        .brand()
        .partner()
        .card_member()
        .membership_activities()
        .activity_id("371067")
        .get(&GetQuery { brand_id: "1004".into() })
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_brand_partner_card_member_membership_activities_activity_id_terminate_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/brand/partner/card-member/membership-activities/{activity_id}/terminate
    use weixinpay::v3::brand::partner::card_member::membership_activities::activity_id::terminate::PostRequest;

    let answer = client
        .v3()
        .brand()
        .partner()
        .card_member()
        .membership_activities()
        .activity_id("371067")
        .terminate()
        .post(&PostRequest { brand_id: "1004".into() })
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_brand_partner_card_member_pay_view_tokens_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/brand/partner/card-member/pay-view-tokens
    use weixinpay::v3::brand::partner::card_member::pay_view_tokens::PostRequest;

    let request = PostRequest {
        brand_id: "1004".into(),
        card_id: "pbLatjvWOibDc5-TBnbUk1pD12o0".into(),
        openid: "obLatjnx9gnqzS4myYGmLZ7LgLBA".into(),
    };
    let answer = client
        .v3()
        .brand()
        .partner()
        .card_member()
        .pay_view_tokens()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_brand_partner_card_member_pre_auth_tokens_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/brand/partner/card-member/pre-auth-tokens
    use weixinpay::v3::brand::partner::card_member::pre_auth_tokens::PostRequest;

    let request = PostRequest {
        brand_id: "1004".into(),
        card_id: "pbLatjvWOibDc5-TBnbUk1pD12o0".into(),
        openid: "obLatjnx9gnqzS4myYGmLZ7LgLBA".into(),
    };
    let answer = client
        .v3()
        .brand()
        .partner()
        .card_member()
        .pre_auth_tokens()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_brand_partner_card_member_user_cards_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/brand/partner/card-member/user-cards
    use weixinpay::v3::brand::partner::card_member::user_cards::GetQuery;

    let query = GetQuery {
        brand_id: "1004".into(),
        openid: "obLatjnx9gnqzS4myYGmLZ7LgLBA".into(),
        offset: 1,
        limit: 20,
        ..Default::default()
    };
    let answer =
        client.v3().brand().partner().card_member().user_cards().get(&query).await?;
    // end
    Ok(())
}

pub(super) async fn v3_brand_partner_card_member_user_cards_import_by_openid_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/brand/partner/card-member/user-cards/import-by-openid
    use weixinpay::v3::brand::partner::card_member::user_cards::import_by_openid::PostRequest;
    use weixinpay::v3::brand::partner::card_member::user_cards::{
        DateInformation, DateInformationType,
    };

    let request = PostRequest {
        brand_id: "1004".into(),
        card_id: "pbLatjvWOibDc5-TBnbUk1pD12o0".into(),
        openid: "obLatjnx9gnqzS4myYGmLZ7LgLBA".into(),
        user_card_code: "478515832665".into(),
        date_information: DateInformation {
            type_: DateInformationType::FixTimeRange,
            ..Default::default()
        },
        pickup_time: "2020-05-20T13:29:35.120+08:00".into(),
        ..Default::default()
    };
    let answer = client
        .v3()
        .brand()
        .partner()
        .card_member()
        .user_cards()
        .import_by_openid()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_brand_partner_card_member_user_cards_import_by_phone_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/brand/partner/card-member/user-cards/import-by-phone
    use weixinpay::v3::brand::partner::card_member::user_cards::import_by_phone::PostRequest;
    use weixinpay::v3::brand::partner::card_member::user_cards::{
        DateInformation, DateInformationType,
    };

    let request = PostRequest {
        brand_id: "1004".into(),
        card_id: "pbLatjvWOibDc5-TBnbUk1pD12o0".into(),
        phone_number: "13900000000".into(),
        user_card_code: "478515832665".into(),
        date_information: DateInformation {
            type_: DateInformationType::FixTimeRange,
            ..Default::default()
        },
        pickup_time: "2020-05-20T13:29:35.120+08:00".into(),
        ..Default::default()
    };
    let answer = client
        .v3()
        .brand()
        .partner()
        .card_member()
        .user_cards()
        .import_by_phone()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_brand_partner_card_member_user_cards_user_card_code_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/brand/partner/card-member/user-cards/{user_card_code}
    use weixinpay::v3::brand::partner::card_member::user_cards::user_card_code::GetQuery;

    let query = GetQuery {
        brand_id: "1004".into(),
        card_id: "pbLatjvWOibDc5-TBnbUk1pD12o0".into(),
        openid: "obLatjnx9gnqzS4myYGmLZ7LgLBA".into(),
    };
    let answer = client
        .v3()
        .brand()
        .partner()
        .card_member()
        .user_cards()
        .user_card_code("478515832665")
        .get(&query)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_brand_partner_card_member_user_cards_user_card_code_patch(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin PATCH /v3/brand/partner/card-member/user-cards/{user_card_code}
    use weixinpay::v3::brand::partner::card_member::user_cards::user_card_code::{
        PatchQuery, PatchRequest,
    };

    let request = PatchRequest {
        brand_id: Some("1004".into()),
        openid: Some("obLatjnx9gnqzS4myYGmLZ7LgLBA".into()),
        ..Default::default()
    };
    let answer = client
        .v3()
        .brand()
        .partner()
        .card_member()
        .user_cards()
        .user_card_code("478515832665")
        .patch(&PatchQuery { card_id: "pbLatjvWOibDc5-TBnbUk1pD12o0".into() }, &request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_brand_partner_card_member_user_cards_user_card_code_confirm_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/brand/partner/card-member/user-cards/{user_card_code}/confirm
    use weixinpay::v3::brand::partner::card_member::user_cards::user_card_code::confirm::{
        PostQuery, PostRequest, UserCardConfirmState,
    };

    let request = PostRequest {
        brand_id: "1004".into(),
        openid: "obLatjnx9gnqzS4myYGmLZ7LgLBA".into(),
        user_card_confirm_state: UserCardConfirmState::CreateCardSuccess,
        ..Default::default()
    };
    let answer = client
        .v3()
        .brand()
        .partner()
        .card_member()
        .user_cards()
        .user_card_code("478515832665")
        .confirm()
        .post(&PostQuery { card_id: "pbLatjvWOibDc5-TBnbUk1pD12o0".into() }, &request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_brand_partner_card_member_user_cards_user_card_code_invalidate_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/brand/partner/card-member/user-cards/{user_card_code}/invalidate
    use weixinpay::v3::brand::partner::card_member::user_cards::user_card_code::invalidate::{PostQuery, PostRequest};

    let query = PostQuery {
        brand_id: "1004".into(),
        card_id: "pbLatjvWOibDc5-TBnbUk1pD12o0".into(),
    };
    let request =
        PostRequest { openid: "obLatjnx9gnqzS4myYGmLZ7LgLBA".into(), ..Default::default() };
    let answer = client
        .v3()
        .brand()
        .partner()
        .card_member()
        .user_cards()
        .user_card_code("478515832665")
        .invalidate()
        .post(&query, &request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_brand_partner_card_member_user_feeds_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/brand/partner/card-member/user-feeds
    use weixinpay::v3::brand::partner::card_member::user_feeds::PostRequest;

    let request = PostRequest {
        brand_id: "1004".into(),
        card_id: "pbLatjvWOibDc5-TBnbUk1pD12o0".into(),
        user_card_code: "478515832665".into(),
        openid: "obLatjnx9gnqzS4myYGmLZ7LgLBA".into(),
        out_request_no: "100002322019090134234sfdf".into(),
        cell_message: "15_1200_1".into(),
    };
    let answer =
        client.v3().brand().partner().card_member().user_feeds().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_brand_partner_card_member_user_points_exchange_coupon_confirm_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/brand/partner/card-member/user-points/exchange-coupon/confirm
    use weixinpay::v3::brand::partner::card_member::user_points::exchange_coupon::confirm::{PostRequest, PostState};

    let request = PostRequest {
        record_id: "pbLatjvWOibDc5-TBnbUk1pD12o0".into(),
        exchange_coupon_template_id: "0Flpo7FqTQ".into(),
        brand_id: "1004".into(),
        card_id: "pbLatjvWOibDc5-TBnbUk1pD12o0".into(),
        openid: "obLatjnx9gnqzS4myYGmLZ7LgLBA".into(),
        user_card_code: "478515832665".into(),
        state: PostState::PointExchangeCouponSuccess,
        ..Default::default()
    };
    let answer = client
        .v3()
        .brand()
        .partner()
        .card_member()
        .user_points()
        .exchange_coupon()
        .confirm()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_brand_partner_card_member_user_points_sync_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/brand/partner/card-member/user-points/sync
    use weixinpay::v3::brand::partner::card_member::user_points::sync::PostRequest;

    let request = PostRequest {
        out_request_no: "100002322019090134234sfdf".into(),
        brand_id: "1004".into(),
        card_id: "pbLatjvWOibDc5-TBnbUk1pD12o0".into(),
        openid: "obLatjnx9gnqzS4myYGmLZ7LgLBA".into(),
        user_card_code: "478515832665".into(),
        point_balance: 1000,
    };
    let answer = client
        .v3()
        .brand()
        .partner()
        .card_member()
        .user_points()
        .sync()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_brand_partner_store_brandstores_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/brand/partner/store/brandstores
    use weixinpay::v3::brand::partner::store::brandstores::{PostRequest, StoreAddress};

    let request = PostRequest {
        brand_id: "123456789".into(),
        store_address: StoreAddress {
            address_code: "440305".into(),
            address_detail: "深南大道10000号腾讯大厦1楼".into(),
            ..Default::default()
        },
        ..Default::default()
    };
    let answer = client.v3().brand().partner().store().brandstores().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_brand_partner_store_brandstores_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/brand/partner/store/brandstores
    use weixinpay::v3::brand::partner::store::brandstores::GetQuery;

    let answer = client
        .v3()
        .brand()
        .partner()
        .store()
        .brandstores()
        .get(&GetQuery { brand_id: "120344".into(), ..Default::default() })
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_brand_partner_store_brandstores_store_id_delete(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin DELETE /v3/brand/partner/store/brandstores/{store_id}
    use weixinpay::v3::brand::partner::store::brandstores::store_id::DeleteRequest;

    client
        .v3()
        .brand()
        .partner()
        .store()
        .brandstores()
        .store_id("20488000")
        .delete(&DeleteRequest { brand_id: "123456789".into() })
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_brand_partner_store_brandstores_store_id_patch(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin PATCH /v3/brand/partner/store/brandstores/{store_id}
    use weixinpay::v3::brand::partner::store::brandstores::store_id::PatchRequest;

    let request = PatchRequest { brand_id: "123456789".into(), ..Default::default() };
    let answer = client
        .v3()
        .brand()
        .partner()
        .store()
        .brandstores()
        .store_id("20488000")
        .patch(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_brand_partner_store_brandstores_store_id_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/brand/partner/store/brandstores/{store_id}
    use weixinpay::v3::brand::partner::store::brandstores::store_id::GetQuery;

    let answer = client
        .v3()
        .brand()
        .partner()
        .store()
        .brandstores()
        .store_id("20488000")
        .get(&GetQuery { brand_id: "123456789".into() })
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_brand_partner_store_brandstores_store_id_bindrecipient_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/brand/partner/store/brandstores/{store_id}/bindrecipient
    use weixinpay::v3::brand::partner::store::brandstores::store_id::bindrecipient::PostRequest;

    let request = PostRequest {
        brand_id: "123456789".into(),
        mchid: "1230000109".into(),
        company_name: "腾讯科技（深圳）有限公司".into(),
    };
    let answer = client
        .v3()
        .brand()
        .partner()
        .store()
        .brandstores()
        .store_id("20488000")
        .bindrecipient()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_brand_partner_store_brandstores_store_id_close_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/brand/partner/store/brandstores/{store_id}/close
    use weixinpay::v3::brand::partner::store::brandstores::store_id::close::PostRequest;

    let answer = client
        .v3()
        .brand()
        .partner()
        .store()
        .brandstores()
        .store_id("20488000")
        .close()
        .post(&PostRequest { brand_id: "123456789".into() })
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_brand_partner_store_brandstores_store_id_resume_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/brand/partner/store/brandstores/{store_id}/resume
    use weixinpay::v3::brand::partner::store::brandstores::store_id::resume::PostRequest;

    let answer = client
        .v3()
        .brand()
        .partner()
        .store()
        .brandstores()
        .store_id("20488000")
        .resume()
        .post(&PostRequest { brand_id: "123456789".into() })
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_brand_partner_store_brandstores_store_id_unbindrecipient_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/brand/partner/store/brandstores/{store_id}/unbindrecipient
    use weixinpay::v3::brand::partner::store::brandstores::store_id::unbindrecipient::PostRequest;

    let request = PostRequest { brand_id: "123456789".into(), mchid: "1230000109".into() };
    let answer = client
        .v3()
        .brand()
        .partner()
        .store()
        .brandstores()
        .store_id("20488000")
        .unbindrecipient()
        .post(&request)
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_brand_profitsharing_brand_configs_brand_mchid_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/brand/profitsharing/brand-configs/{brand_mchid}
    let answer = client
        .v3()
        .brand()
        .profitsharing()
        .brand_configs()
        .brand_mchid("1900000109")
        .get()
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_brand_profitsharing_finish_order_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/brand/profitsharing/finish-order
    use weixinpay::v3::brand::profitsharing::finish_order::PostRequest;

    let request = PostRequest {
        sub_mchid: "1900000109".into(),
        transaction_id: "4208450740201411110007820472".into(),
        out_order_no: "P20150806125346".into(),
        description: "分账完结".into(),
        ..Default::default()
    };
    let answer = client.v3().brand().profitsharing().finish_order().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_brand_profitsharing_orders_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/brand/profitsharing/orders
    use weixinpay::v3::brand::profitsharing::orders::{
        PostRequest, Receiver, ReceiverType,
    };

    let request = PostRequest {
        brand_mchid: "1900000108".into(),
        sub_mchid: "1900000109".into(),
        appid: "wx8888888888888888".into(),
        transaction_id: "4208450740201411110007820472".into(),
        out_order_no: "P20150806125346".into(),
        receivers: vec![Receiver {
            type_: ReceiverType::MerchantId,
            account: "1900000109".into(),
            amount: 190,
            description: "1900000109分给商户1900000110".into(),
            ..Default::default()
        }],
        finish: true,
        ..Default::default()
    };
    let answer = client.v3().brand().profitsharing().orders().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_brand_profitsharing_orders_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/brand/profitsharing/orders
    use weixinpay::v3::brand::profitsharing::orders::GetQuery;

    let query = GetQuery {
        sub_mchid: "1900000109".into(),
        transaction_id: "4208450740201411110007820472".into(),
        out_order_no: "P20150806125346".into(),
    };
    let answer = client.v3().brand().profitsharing().orders().get(&query).await?;
    // end
    Ok(())
}

pub(super) async fn v3_brand_profitsharing_orders_transaction_id_amounts_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/brand/profitsharing/orders/{transaction_id}/amounts
    let answer = client
        .v3()
        .brand()
        .profitsharing()
        .orders()
        .transaction_id("4208450740201411110007820472")
        .amounts()
        .get()
        .await?;
    // end
    Ok(())
}

pub(super) async fn v3_brand_profitsharing_receivers_add_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/brand/profitsharing/receivers/add
    use weixinpay::v3::brand::profitsharing::receivers::PostType;
    use weixinpay::v3::brand::profitsharing::receivers::add::{PostRequest, RelationType};

    let request = PostRequest {
        brand_mchid: "1900000108".into(),
        appid: "wx8888888888888888".into(),
        type_: PostType::MerchantId,
        account: "1900000109".into(),
        relation_type: RelationType::Supplier,
        ..Default::default()
    };
    let answer =
        client.v3().brand().profitsharing().receivers().add().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_brand_profitsharing_receivers_delete_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/brand/profitsharing/receivers/delete
    use weixinpay::v3::brand::profitsharing::receivers::PostType;
    use weixinpay::v3::brand::profitsharing::receivers::delete::PostRequest;

    let request = PostRequest {
        brand_mchid: "1900000108".into(),
        appid: "wx8888888888888888".into(),
        type_: PostType::MerchantId,
        account: "1900000109".into(),
        ..Default::default()
    };
    let answer =
        client.v3().brand().profitsharing().receivers().delete_().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_brand_profitsharing_returnorders_post(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin POST /v3/brand/profitsharing/returnorders
    use weixinpay::v3::brand::profitsharing::returnorders::PostRequest;

    let request = PostRequest {
        sub_mchid: "1900000109".into(),
        out_return_no: "R20190516001".into(),
        return_mchid: "86693852".into(),
        amount: 10,
        description: "分账回退".into(),
        ..Default::default()
    };
    let answer = client.v3().brand().profitsharing().returnorders().post(&request).await?;
    // end
    Ok(())
}

pub(super) async fn v3_brand_profitsharing_returnorders_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/brand/profitsharing/returnorders
    use weixinpay::v3::brand::profitsharing::returnorders::GetQuery;

    let query = GetQuery {
        sub_mchid: "1900000109".into(),
        out_return_no: "R20190516001".into(),
        ..Default::default()
    };
    let answer = client.v3().brand().profitsharing().returnorders().get(&query).await?;
    // end
    Ok(())
}
