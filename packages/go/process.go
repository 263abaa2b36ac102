package weixinpaytest

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"time"
)

const (
	startLimit = 30 * time.Second
	stopLimit  = 10 * time.Second
	// Between two looks for the ready file.
	pause = 5 * time.Millisecond
)

// A process is one running `wxp sim up`.
type process struct {
	ready
	command *exec.Cmd
	// The simulator ends when this pipe is closed, and the system closes it when this process ends.
	stdin io.Closer
	// Closed when the simulator has ended.
	ended chan struct{}
}

func start(options []Option) (*process, error) {
	program, err := find()
	if err != nil {
		return nil, err
	}
	answer, err := exec.Command(program, "--version").Output()
	if err != nil {
		return nil, fmt.Errorf("%s cannot be run: %w; set WXP_BIN to the path of wxp", program, err)
	}
	if err := fits(string(answer), program); err != nil {
		return nil, err
	}
	folder, err := os.MkdirTemp("", "weixinpaytest")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(folder)
	readyFile := filepath.Join(folder, "ready.json")

	flags := []string{"sim", "up", "--quiet", "--end-with-stdin", "--ready-file", readyFile}
	for _, option := range options {
		option(&flags)
	}
	started := &process{command: exec.Command(program, flags...), ended: make(chan struct{})}
	stderr := &bytes.Buffer{}
	started.command.Stderr = stderr
	if started.stdin, err = started.command.StdinPipe(); err != nil {
		return nil, err
	}
	if err := started.command.Start(); err != nil {
		return nil, fmt.Errorf("%s cannot be run: %w", program, err)
	}
	go func() {
		_ = started.command.Wait()
		close(started.ended)
	}()
	written, err := started.await(readyFile, stderr, startLimit)
	if err == nil {
		err = started.read(written)
	}
	if err != nil {
		started.stop()
		return nil, err
	}
	return started, nil
}

// find returns the path of wxp.
func find() (string, error) {
	if given := os.Getenv("WXP_BIN"); given != "" {
		if _, err := exec.LookPath(given); err != nil {
			return "", fmt.Errorf("WXP_BIN names %s, which is not a program: set it to the path of wxp", given)
		}
		return given, nil
	}
	found, err := exec.LookPath("wxp")
	if err != nil {
		return "", errors.New("wxp is not installed: put it on PATH, or set WXP_BIN to its path " +
			"(in a copy of weixinpay: cargo install --path crates/cli)")
	}
	return found, nil
}

// await returns the ready file when the simulator has written it. It is written whole, by a rename.
func (p *process) await(file string, stderr *bytes.Buffer, limit time.Duration) ([]byte, error) {
	deadline := time.Now().Add(limit)
	for time.Now().Before(deadline) {
		if written, err := os.ReadFile(file); err == nil {
			return written, nil
		}
		select {
		case <-p.ended:
			return nil, fmt.Errorf("the simulator did not start:\n%s", strings.TrimSpace(stderr.String()))
		case <-time.After(pause):
		}
	}
	return nil, fmt.Errorf("the simulator was not ready after %s: is the machine very busy? "+
		"`wxp sim up` shows in a terminal how it starts", limit)
}

func (p *process) read(written []byte) error {
	if err := json.Unmarshal(written, &p.ready); err != nil {
		return fmt.Errorf("the ready file cannot be read: %w", err)
	}
	if len(p.Environment) == 0 || len(p.Merchants) == 0 {
		return errors.New("the ready file has no environment or no merchant: this wxp is older than this module; install the one that fits")
	}
	// A child process reads the file, too. In its own folder, which the simulator removes when it ends, no copy is left behind.
	kept := filepath.Join(filepath.Dir(p.CAFile), "ready.json")
	p.Environment["WXP_READY_FILE"] = &kept
	if err := os.WriteFile(kept, written, 0o600); err != nil {
		return err
	}
	return p.load()
}

// stop ends the simulator and waits for its end.
func (p *process) stop() {
	_ = p.stdin.Close()
	select {
	case <-p.ended:
	case <-time.After(stopLimit):
		_ = p.command.Process.Kill()
		<-p.ended
	}
}
