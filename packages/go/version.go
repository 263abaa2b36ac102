package weixinpaytest

import (
	"fmt"
	"strings"
)

// Version is the version of this package. It works with each wxp of the same major and minor version.
const Version = "0.1.0"

// fits says whether the answer of `wxp --version` names a version that this package works with.
func fits(answer, program string) error {
	fields := strings.Fields(answer)
	if len(fields) != 2 || fields[0] != "wxp" {
		return fmt.Errorf("%s is not wxp: its --version printed %.60q; set WXP_BIN to the path of wxp", program, answer)
	}
	if majorMinor(fields[1]) != majorMinor(Version) {
		return fmt.Errorf("%s has version %s, which does not fit version %s of weixinpaytest: install wxp %s.x, "+
			"or the version of this module that fits it", program, fields[1], Version, majorMinor(Version))
	}
	return nil
}

func majorMinor(version string) string {
	parts := strings.SplitN(version, ".", 3)
	if len(parts) < 3 {
		return version
	}
	return parts[0] + "." + parts[1]
}
