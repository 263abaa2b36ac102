//! The flags of a box.

use clap::Args;

/// Whether a command runs in a box, and what leads in and out.
#[derive(Debug, Args)]
pub(crate) struct BoxFlags {
    /// Run the command in a network of its own (Linux): every program in it, whatever its HTTP library, finds the
    /// simulator at WeChat Pay's hosts, and nothing can leave the machine
    ///
    /// 在独立的网络里运行命令（Linux）：其中的任何程序，无论用什么 HTTP 库，访问微信支付的域名都到模拟器，任何请求都出不了本机
    #[arg(long = "box", conflicts_with_all = ["listen_tls", "notify_anywhere"])]
    pub(crate) in_box: bool,
    /// Reach this port of this machine from inside the box, such as a database's; repeatable
    ///
    /// 让隔离环境内能访问本机的这个端口，例如数据库；可重复
    #[arg(long = "box-port", value_name = "PORT", requires = "in_box", value_parser = clap::value_parser!(u16).range(1..))]
    pub(crate) box_ports: Vec<u16>,
    /// Reach this port of the box from this machine, such as your server's; repeatable
    ///
    /// 让本机能访问隔离环境内的这个端口，例如你的服务；可重复
    #[arg(long, value_name = "PORT", requires = "in_box", value_parser = clap::value_parser!(u16).range(1..))]
    pub(crate) box_publish: Vec<u16>,
}
