//! A list of commands.

/// An enum of commands that clap reads and that runs the one that was given.
macro_rules! commands {
    ($(#[$about:meta])* pub(crate) enum $list:ident { $($(#[$of:meta])* $name:ident($command:ty)),* $(,)? }) => {
        #[derive(Debug, clap::Subcommand)]
        $(#[$about])*
        pub(crate) enum $list { $($(#[$of])* $name($command)),* }

        impl $list {
            /// Runs the command to its end.
            pub(crate) fn run(
                &self,
                output: &$crate::terminal::output::Output,
            ) -> Result<std::process::ExitCode, $crate::failure::Failure> {
                match self { $(Self::$name(command) => command.run(output).map(Into::into)),* }
            }
        }
    };
}

pub(crate) use commands;
