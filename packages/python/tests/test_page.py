"""The page docs/start/python, in both languages, has the files of the example, which are run, and its other code runs."""

import re
from pathlib import Path

import pytest
import weixinpay_sim

PACKAGE = Path(__file__).parents[1]
DOCS = PACKAGE.parents[1] / "docs" / "start"
PAGES = ["python.md", "python.zh-CN.md"]


def blocks(page):
    """The fenced blocks of a page: their languages and texts."""
    return re.findall(r"^```(\w*)\n(.*?)^```$", (DOCS / page).read_text("utf-8"), re.MULTILINE | re.DOTALL)


@pytest.mark.parametrize("page", PAGES)
def test_the_page_has_the_files_that_are_run(page):
    python = [text for language, text in blocks(page) if language == "python"]
    example = [(PACKAGE / "example" / name).read_text("utf-8") for name in ("shop.py", "test_shop.py")]
    assert python[:2] == example


@pytest.mark.parametrize("page", PAGES)
def test_the_code_without_pytest_runs(page, capsys):
    _, _, without = [text for language, text in blocks(page) if language == "python"]
    exec(compile(without, page, "exec"), {})
    assert capsys.readouterr().out.startswith("http://127.0.0.1:")


def test_both_languages_have_the_same_code_and_name_the_same_things():
    english, chinese = PAGES
    assert blocks(english) == blocks(chinese)
    table = [re.findall(r"^\| (`.*?) \|", (DOCS / page).read_text("utf-8"), re.MULTILINE) for page in PAGES]
    assert [re.findall("`.*?`", row) for row in table[0]] == [re.findall("`.*?`", row) for row in table[1]]
    assert len(table[0]) == 8


def test_the_table_names_what_exists():
    rows = re.findall(r"^\| (`.*?) \|", (DOCS / PAGES[0]).read_text("utf-8"), re.MULTILINE)
    names = [re.split(r"[(]", name)[0].replace("wechatpay.", "") for row in rows for name in re.findall("`(.*?)`", row)]
    with weixinpay_sim.Simulator() as simulator:
        for name in names:
            value = simulator
            for part in name.split("."):
                value = getattr(value, part)


def test_the_messages_of_the_page_are_those_of_the_simulator():
    with weixinpay_sim.Simulator() as simulator:
        simulator.expect("POST /v3/refund/domestic/refunds")
        with pytest.raises(weixinpay_sim.UnmetExpectation) as caught:
            simulator.verify()
    assert f"wechatpay: {caught.value}".splitlines()[0] in (DOCS / PAGES[0]).read_text("utf-8")


def test_the_code_of_the_readme_runs(pytester):
    code = re.search(r"^```python\n(.*?)^```$", (PACKAGE / "README.md").read_text("utf-8"), re.MULTILINE | re.DOTALL)
    pytester.makepyfile("from wechatpayv3 import WeChatPay, WeChatPayType\n\n\n" + code[1])
    pytester.runpytest_subprocess("-p", "no:cacheprovider").assert_outcomes(passed=1)
