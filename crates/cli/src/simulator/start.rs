//! Starts a simulator.

use std::net::SocketAddr;
use std::path::PathBuf;
use weixinpay::text;

use clap::Args;
use weixinpay_simulator::{Builder, OwnIds, PlatformMode, Ready, ReadyMerchant, Simulator, StartError};

use crate::failure::Failure;

/// Options for starting a simulator, the same for `up` and `run`.
#[derive(Debug, Args)]
pub(crate) struct Start {
    /// Address to listen on; port 0 takes a free one
    ///
    /// 监听地址；端口 0 表示任选空闲端口
    #[arg(long, value_name = "ADDR", default_value = "127.0.0.1:0")]
    pub(crate) listen: SocketAddr,
    /// Address to listen on as the standby host [default: a free port]
    ///
    /// 备用地址的监听地址 [默认：任选空闲端口]
    #[arg(long, value_name = "ADDR")]
    pub(crate) listen_standby: Option<SocketAddr>,
    /// Address to listen on for TLS [default: a free port]
    ///
    /// TLS 监听地址 [默认：任选空闲端口]
    #[arg(long, value_name = "ADDR")]
    pub(crate) listen_tls: Option<SocketAddr>,
    /// Address to listen on as a proxy that answers for WeChat Pay's hosts alone [default: a free port]
    ///
    /// 代理监听地址，该代理只应答微信支付的域名 [默认：任选空闲端口]
    #[arg(long, value_name = "ADDR")]
    pub(crate) listen_proxy: Option<SocketAddr>,
    /// Keep the state and the certificate authority in this directory [default: in memory]
    ///
    /// 把状态和证书颁发机构保存在此目录 [默认：仅在内存]
    #[arg(long, value_name = "DIR")]
    pub(crate) data: Option<PathBuf>,
    /// When ready, write addresses, ids and paths of keys to this file, as JSON
    ///
    /// 就绪后把地址、商户号和密钥路径以 JSON 写入此文件
    #[arg(long, value_name = "FILE")]
    pub(crate) ready_file: Option<PathBuf>,
    /// Do something wrong on purpose, such as host.primary-down, answer.unsigned,nth=1 or
    /// net.timeout-after-commit,route=POST /v3/payroll-card/transfer-batches,nth=1; repeatable
    ///
    /// 故意出错，如 host.primary-down、answer.unsigned,nth=1 或 net.timeout-after-commit,route=POST /v3/payroll-card/transfer-batches,nth=1；可重复
    #[arg(long = "drill", value_name = "NAME[,KEY=VALUE…]")]
    pub(crate) drills: Vec<String>,
    /// Notify addresses on other machines too
    ///
    /// 也向其他机器的地址发送通知
    #[arg(long)]
    pub(crate) notify_anywhere: bool,
    /// The platform keys of every merchant [default: both]
    ///
    /// 所有商户的平台密钥：证书、切换中、公钥、两者都有 [默认：both]
    #[arg(long, value_name = "MODE", value_parser = ["certificate", "switching", "public-key", "both"])]
    pub(crate) platform: Option<String>,
    /// Refuse answers and control actions that rest on a rule that is only assumed; `wxp sim fidelity` lists them
    ///
    /// 不按推测应答，也不执行结果出于推测的控制操作；用 wxp sim fidelity 查看哪些规则是推测
    #[arg(long)]
    pub(crate) strict_fidelity: bool,
    /// Start with a clock that does not run: it shows another time only when it is moved, in the console or by POST
    /// /_sim/clock/advance
    ///
    /// 时钟启动后不走，只在控制台或用 POST /_sim/clock/advance 拨动时才变
    #[arg(long)]
    pub(crate) frozen: bool,
    /// The merchant that the WXP_* variables describe; your own id takes the place of the direct merchant's, or of the
    /// service provider's beside --sub-mchid or --sub-appid [default: the direct merchant]
    ///
    /// WXP_* 环境变量描述哪个商户；填你自己的商户号，则取代直连商户，与 --sub-mchid 或 --sub-appid 同用则取代服务商 [默认：直连商户]
    #[arg(long, value_name = "ID")]
    pub(crate) mchid: Option<String>,
    /// Bind this AppID of yours to the merchant
    ///
    /// 把你的 AppID 绑定到这个商户
    #[arg(long, value_name = "APPID")]
    pub(crate) appid: Option<String>,
    /// Give the service provider's sub-merchant this id of yours
    ///
    /// 让服务商的特约商户用你的商户号
    #[arg(long, value_name = "ID")]
    pub(crate) sub_mchid: Option<String>,
    /// Bind this AppID of yours to the sub-merchant
    ///
    /// 把你的 AppID 绑定到这个特约商户
    #[arg(long, value_name = "APPID")]
    pub(crate) sub_appid: Option<String>,
    /// Do not tell on standard error what happens
    ///
    /// 不在标准错误输出上实时显示请求、状态和通知
    #[arg(short, long)]
    pub(crate) quiet: bool,
}

impl Start {
    /// The simulator that these flags describe.
    pub(crate) fn builder(&self) -> Result<Builder, Failure> {
        let builder = Simulator::builder()
            .listen(self.listen)
            .notify_anywhere(self.notify_anywhere)
            .strict_fidelity(self.strict_fidelity)
            .frozen(self.frozen);
        let mut builder = self.drills.iter().fold(builder, |builder, drill| builder.drill(drill));
        if let Some(mode) = &self.platform {
            builder = builder.platform(mode.parse::<PlatformMode>().map_err(|error| Failure::usage(error.text()))?);
        }
        if let Some(address) = self.listen_standby {
            builder = builder.listen_standby(address);
        }
        if let Some(address) = self.listen_tls {
            builder = builder.listen_tls(address);
        }
        if let Some(address) = self.listen_proxy {
            builder = builder.listen_proxy(address);
        }
        if let Some(directory) = &self.data {
            builder = builder.data(directory);
        }
        let mut ids = OwnIds::default();
        (ids.mchid, ids.appid) = (self.mchid.clone(), self.appid.clone());
        (ids.sub_mchid, ids.sub_appid) = (self.sub_mchid.clone(), self.sub_appid.clone());
        Ok(builder.own_ids(ids))
    }

    /// The merchant that these flags are about.
    pub(crate) fn described<'r>(&self, ready: &'r Ready) -> Result<&'r ReadyMerchant, Failure> {
        let is_partner = self.sub_mchid.is_some() || self.sub_appid.is_some();
        let merchant = match &self.mchid {
            Some(mchid) => ready.merchants.iter().find(|merchant| merchant.mchid == *mchid),
            None => ready.merchants.iter().find(|merchant| merchant.service_provider == is_partner),
        };
        merchant.or_else(|| ready.merchants.first().filter(|_| self.mchid.is_none())).ok_or_else(|| {
            let known: Vec<_> = ready.merchants.iter().map(|merchant| &*merchant.mchid).collect();
            let known = known.join(", ");
            Failure::usage(text!(
                "there is no merchant with this mchid; there are {known}",
                "没有这个商户号；现有 {known}"
            ))
        })
    }
}

/// The failure of a start: an error in the configuration.
pub(crate) fn failure(error: StartError) -> Failure {
    Failure::config(error.text())
}
