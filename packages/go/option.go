package weixinpaytest

// An Option says how a simulator starts.
type Option func(flags *[]string)

func flag(flag ...string) Option {
	return func(flags *[]string) { *flags = append(*flags, flag...) }
}

// Frozen starts with a clock that only moves by [Simulator.Advance].
func Frozen() Option { return flag("--frozen") }

// Data keeps the state and the certificate authority in this folder; without it they are in memory.
func Data(folder string) Option { return flag("--data", folder) }

// Listen gives the simulator this address, such as "127.0.0.1:8300"; without it a free port is taken.
func Listen(address string) Option { return flag("--listen", address) }

// WithDrill starts with a fault, such as "answer.unsigned,nth=1"; [Simulator.Drill] adds one later. A reset removes it.
func WithDrill(drill string) Option { return flag("--drill", drill) }

// Mchid gives the merchant this id of yours.
func Mchid(mchid string) Option { return flag("--mchid", mchid) }

// Appid binds this AppID of yours to the merchant.
func Appid(appid string) Option { return flag("--appid", appid) }

// Flags passes other flags of `wxp sim up`, such as "--strict-fidelity".
func Flags(flags ...string) Option { return flag(flags...) }
