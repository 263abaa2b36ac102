// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

pub(super) async fn v3_brand_basic_partner_brands_brand_id_product_authorities_get(
    client: &Client,
) -> Result<(), Box<dyn Error>> {
    // begin GET /v3/brand-basic/partner/brands/{brand_id}/product-authorities
    let answer = client
        .v3()
        .brand_basic()
        .partner()
        .brands()
        .brand_id("123456789")
        .product_authorities()
        .get()
        .await?;
    // end
    Ok(())
}
