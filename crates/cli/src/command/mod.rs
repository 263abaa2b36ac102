//! The commands: a file each, with its arguments, its help in both languages, and what it does.

mod api;
mod demo;
mod docs;
mod list;
mod payroll;
mod routes;
mod sim;
mod version;

list::commands! {
    pub(crate) enum Command {
        Demo(demo::Demo),
        #[command(subcommand)]
        Sim(sim::Sim),
        #[command(subcommand)]
        Payroll(payroll::Payroll),
        Api(api::Api),
        Routes(routes::Routes),
        Docs(docs::Docs),
        Version(version::Version),
    }
}
