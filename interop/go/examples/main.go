// The examples that wechatpay-go ships in its own module, made into one program that can be run: `go test` only compiles
// them, since they promise no output. None of them is kept here; they are read from the module that go.mod pins.
//
//	examples <directory for the program>
package main

import (
	"bytes"
	"fmt"
	"image"
	"image/jpeg"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
)

const module = "github.com/wechatpay-apiv3/wechatpay-go"

var (
	function = regexp.MustCompile(`(?m)^func (Example\w+)\(\) \{`)
	name     = regexp.MustCompile(`(?m)^package \w+$`)
	// An id in a request: its name, the blanks before its value.
	id = regexp.MustCompile(`\b(\w+):(\s+)core\.String\("[^"]*"\)`)
	// Who calls for others is a service provider.
	provider = regexp.MustCompile(`\b(Sub|Sp)Mchid:`)
)

// What an example leaves to its reader: who calls, by which key.
var credentials = strings.NewReplacer(
	`"190000****"`, "@caller@.Mchid",
	`"3775************************************"`, "@caller@.SerialNo",
	`"2ab9****************************"`, "@caller@.APIv3Key",
	`"/path/to/merchant/apiclient_key.pem"`, "@caller@.PrivateKey",
)

// Whom a request names, in the simulator's world. What else it names (orders, coupons, stores) stays as it is.
var people = map[string]string{
	"Mchid": "@caller@.Mchid", "SpMchid": "@caller@.Mchid", "SubMchid": "run.SubMerchant.Mchid",
	"Appid": "@caller@.Appid", "SpAppid": "@caller@.Appid", "SubAppid": "run.SubMerchant.Appid",
	"Openid": "@caller@.Openid", "SpOpenid": "@caller@.Openid", "SubOpenid": "run.SubMerchant.Openid",
}

func main() {
	if len(os.Args) != 2 {
		fmt.Fprintln(os.Stderr, "usage: examples <directory for the program>")
		os.Exit(2)
	}
	if err := write(os.Args[1]); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func write(program string) error {
	found, err := exec.Command("go", "list", "-m", "-f", "{{.Version}} {{.Dir}}", module).Output()
	if err != nil {
		return fmt.Errorf("go list -m %s: %w", module, err)
	}
	version, directory, _ := strings.Cut(strings.TrimSpace(string(found)), " ")
	here, err := os.Getwd()
	if err != nil {
		return err
	}
	sums, err := os.ReadFile("go.sum")
	if err != nil {
		return err
	}
	services := filepath.Join(directory, "services")
	if err := os.RemoveAll(program); err != nil {
		return err
	}
	var imports, calls strings.Builder
	err = filepath.WalkDir(services, func(path string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() || !strings.HasSuffix(path, "_example_test.go") {
			return err
		}
		text, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		relative, err := filepath.Rel(services, strings.TrimSuffix(path, "_example_test.go"))
		if err != nil {
			return err
		}
		relative = filepath.ToSlash(relative)
		alias := strings.ReplaceAll(relative, "/", "_")
		service := relative[:strings.LastIndex(relative, "/")]
		fmt.Fprintf(&imports, "\t%q\n", "program/"+alias)
		for _, found := range function.FindAllStringSubmatch(string(text), -1) {
			fmt.Fprintf(&calls, "\t\t{Name: %q, Run: %s.%s},\n", service+"."+strings.TrimPrefix(found[1], "Example"), alias, found[1])
		}
		return save(filepath.Join(program, alias, "example.go"), filledIn(string(text), alias))
	})
	if err != nil {
		return err
	}
	manifest := fmt.Sprintf("module program\n\ngo 1.21\n\nrequire (\n\tinterop v0.0.0\n\t%s %s\n)\n\nreplace interop => %s\n", module, version, here)
	list := "package main\n\nimport (\n\t\"interop/examples/run\"\n" + imports.String() + ")\n\nfunc main() {\n\trun.All([]run.Example{\n" + calls.String() + "\t})\n}\n"
	// Some upload a file that lies where they are run.
	var picture bytes.Buffer
	if err := jpeg.Encode(&picture, image.NewGray(image.Rect(0, 0, 8, 8)), nil); err != nil {
		return err
	}
	video := "\x00\x00\x00\x14ftypisom\x00\x00\x02\x00mp41\x00\x00\x00\x08mdat"
	for file, text := range map[string]string{
		"go.mod": manifest, "go.sum": string(sums), "main.go": list, "picture.jpg": picture.String(), "video.mp4": video,
	} {
		if err := save(filepath.Join(program, file), text); err != nil {
			return err
		}
	}
	return nil
}

// A package of its own, of functions that the program can call.
func filledIn(text, alias string) string {
	text = name.ReplaceAllString(text, "package "+alias)
	text = strings.Replace(text, "import (", "import (\n\t\"interop/examples/run\"\n", 1)
	starts := function.FindAllStringIndex(text, -1)
	var done strings.Builder
	from := 0
	for at := range starts {
		to := len(text)
		if at+1 < len(starts) {
			to = starts[at+1][0]
		}
		done.WriteString(text[from:starts[at][0]])
		done.WriteString(played(text[starts[at][0]:to]))
		from = to
	}
	return done.String()
}

// One example, as a merchant of the simulator's world.
func played(example string) string {
	merchant := "run.Direct"
	if provider.MatchString(example) {
		merchant = "run.Provider"
	}
	example = id.ReplaceAllStringFunc(credentials.Replace(example), func(found string) string {
		parts := id.FindStringSubmatch(found)
		if value, ok := people[parts[1]]; ok {
			return parts[1] + ":" + parts[2] + "core.String(" + value + ")"
		}
		return found
	})
	return strings.ReplaceAll(example, "@caller@", merchant)
}

func save(path, text string) error {
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		return err
	}
	return os.WriteFile(path, []byte(text), 0o644)
}
