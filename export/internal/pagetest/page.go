package pagetest

import (
	"context"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/network"
	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/chromedp"
)

// A Page is open in the browser, as by a double click on its file.
type Page struct {
	tb  testing.TB
	ctx context.Context

	mu    sync.Mutex
	asked []string // addresses, the page's own first
	acted []string // what a script did
}

// Open shows a page.
func Open(tb testing.TB, html []byte) *Page {
	tb.Helper()
	parent := browser(tb)
	tab, leave := chromedp.NewContext(parent)
	tb.Cleanup(leave)
	ctx, cancel := context.WithTimeout(tab, patience)
	tb.Cleanup(cancel)

	file := filepath.Join(tb.TempDir(), "page.html")
	if err := os.WriteFile(file, html, 0o600); err != nil {
		tb.Fatal(err)
	}
	p := &Page{tb: tb, ctx: ctx}
	if err := chromedp.Listen(ctx, p.heard); err != nil {
		tb.Fatal(err)
	}
	p.do(chromedp.Navigate("file:///" + inAddress.Replace(strings.TrimPrefix(filepath.ToSlash(file), "/"))))
	p.Screen(1280, Light)
	return p
}

// inAddress writes what would end a path as part of it.
var inAddress = strings.NewReplacer("%", "%25", "#", "%23", "?", "%3F")

// heard takes down what the page does. It is called for one event after the other.
func (p *Page) heard(event any) {
	p.mu.Lock()
	defer p.mu.Unlock()
	switch e := event.(type) {
	case *network.EventRequestWillBeSent:
		p.asked = append(p.asked, e.Request.URL)
	case *page.EventJavascriptDialogOpening:
		p.acted = append(p.acted, "it opens a window that says "+e.Message)
		go p.dismiss() // or nothing else would be answered
	case *page.EventWindowOpen:
		p.acted = append(p.acted, "it opens "+e.URL)
	case *runtime.EventConsoleAPICalled:
		p.acted = append(p.acted, "it writes to the console")
	case *runtime.EventExceptionThrown:
		p.acted = append(p.acted, "a script fails: "+e.ExceptionDetails.Text)
	}
}

func (p *Page) dismiss() {
	_, _ = chromedp.Call(p.ctx, page.HandleJavaScriptDialog, page.HandleJavaScriptDialogParams{Accept: false})
}

func (p *Page) do(steps ...chromedp.Action[chromedp.Void]) {
	p.tb.Helper()
	if err := chromedp.Do(p.ctx, steps...); err != nil {
		p.tb.Fatalf("the browser: %v", err)
	}
}

// Value is what an expression comes to on the page.
func Value[T any](p *Page, expression string) T {
	p.tb.Helper()
	v, err := chromedp.Run(p.ctx, chromedp.Evaluate[T](expression, chromedp.EvalAwaitPromise))
	if err != nil {
		p.tb.Fatalf("the browser: %v", err)
	}
	return v
}

// Text is what the page shows, as it would be copied.
func (p *Page) Text() string {
	p.tb.Helper()
	return Value[string](p, "document.body.innerText")
}

// A Scheme is the colours that somebody prefers.
type Scheme string

// The schemes.
const (
	Light Scheme = "light"
	Dark  Scheme = "dark"
)

// Screen shows the page on a screen so many points wide.
func (p *Page) Screen(width int, scheme Scheme) {
	p.tb.Helper()
	p.lay("", width, scheme)
}

func (p *Page) lay(media string, width int, scheme Scheme) {
	p.tb.Helper()
	p.do(
		chromedp.EmulateViewport(int64(width), 900),
		chromedp.Func(func(ctx context.Context, t *chromedp.Target) error {
			_, err := cdp.Call(ctx, t, emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{
				Media: media, Features: []*emulation.MediaFeature{{Name: "prefers-color-scheme", Value: string(scheme)}},
			})
			return err
		}),
	)
}

// CheckAlone checks that the page asked for nothing but itself, and that nothing in it acts.
func (p *Page) CheckAlone() {
	p.tb.Helper()
	p.mu.Lock()
	defer p.mu.Unlock()
	if len(p.asked) != 1 {
		p.tb.Errorf("beside itself, the page asks for %s", strings.Join(p.asked[min(1, len(p.asked)):], ", "))
	}
	for _, what := range p.acted {
		p.tb.Errorf("the page acts: %s", what)
	}
}

// CheckLaid checks that on a screen of each width no text is cut, lies over another or is
// only found by scrolling sideways.
func (p *Page) CheckLaid(widths ...int) {
	p.tb.Helper()
	for _, width := range widths {
		p.Screen(width, Light)
		for _, what := range p.amiss() {
			p.tb.Errorf("%d points wide: %s", width, what)
		}
	}
}

// amiss is what is wrong with how the page is laid out now.
func (p *Page) amiss() []string {
	p.tb.Helper()
	found := Value[[]string](p, amiss)
	if n := 20; len(found) > n {
		found = append(slices.Clip(found[:n]), "and more")
	}
	return found
}

// amiss looks at the boxes of all the text there is.
const amiss = `(() => {
	const found = [], boxes = [], slack = 1.5;
	// What is only for those who hear the page is there, on one point.
	const heard = node => { for (let e = node.parentElement; e; e = e.parentElement) if (getComputedStyle(e).clipPath !== "none") return true; };
	const short = s => JSON.stringify(s.trim().slice(0, 40));
	if (document.documentElement.scrollWidth > document.documentElement.clientWidth)
		found.push("the page is " + document.documentElement.scrollWidth + " points wide");
	const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
	for (let node; node = walker.nextNode();) {
		if (!node.data.trim() || heard(node)) continue;
		const range = document.createRange();
		range.selectNodeContents(node);
		for (const box of range.getClientRects()) {
			if (box.width < 1 || box.height < 1) continue;
			boxes.push({box, node});
			if (box.left < -slack || box.right > innerWidth + slack) found.push("it is beyond the page: " + short(node.data));
			for (let e = node.parentElement; e && e !== document.body; e = e.parentElement) {
				const style = getComputedStyle(e), around = e.getBoundingClientRect();
				if (style.overflowX !== "visible" && (box.left < around.left - slack || box.right > around.right + slack) ||
					style.overflowY !== "visible" && (box.top < around.top - slack || box.bottom > around.bottom + slack))
					found.push("it is cut: " + short(node.data));
			}
		}
	}
	boxes.sort((a, b) => a.box.top - b.box.top);
	for (let i = 0; i < boxes.length; i++) {
		const a = boxes[i].box;
		for (let j = i + 1; j < boxes.length && boxes[j].box.top < a.bottom; j++) {
			const b = boxes[j].box, across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
			const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
			if (across > slack && down > Math.min(a.height, b.height) / 2)
				found.push("one lies over the other: " + short(boxes[i].node.data) + " and " + short(boxes[j].node.data));
		}
	}
	return found;
})()`
