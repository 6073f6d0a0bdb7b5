from email.mime.multipart import MIMEMultipart
from email.mime.text import MIMEText

import pytest

from quizgen.errors import ArticleError
from quizgen.readers import read_article
from quizgen.readers.web import LARGEST
from tests.readers.test_article import MILL

HEAD = """<!DOCTYPE html><html><head>
<title>The Mill | The Weir Gazette</title>
<meta property="og:title" content="The Mill"><meta name="author" content="Ann Lowe">
<meta property="article:published_time" content="2024-05-16T08:30:00Z">
<link rel="canonical" href="https://gazette.example/2024/mill">
<link rel="license" href="https://creativecommons.org/licenses/by-sa/4.0/deed.en">
</head>"""

PAGE = f"{HEAD}<body><article><h1>The Mill</h1><p>{MILL}</p><p>{MILL[::-1]}</p></article></body></html>"

WIKI = f"""<html><head><title>Mill - Wikipedia</title><meta name="generator" content="MediaWiki 1.45">
<link rel="canonical" href="https://en.wikipedia.org/wiki/Mill">
<link rel="license" href="https://creativecommons.org/licenses/by-sa/4.0/deed.en">
<script type="application/ld+json">{{"@type": "Article", "dateModified": "2024-05-16T08:30:00Z"}}</script></head>
<body><h1 id="firstHeading">Mill</h1><div id="mw-content-text"><p>{MILL}</p></div></body></html>"""


def test_a_page_says_where_it_is_from() -> None:
    article = read_article(PAGE.encode(), "saved.html")

    assert article.title == "The Mill"
    assert article.author == "Ann Lowe"
    assert article.date == "2024-05-16"
    assert article.licence == "CC BY-SA 4.0"
    assert article.source == "https://gazette.example/2024/mill"


def test_an_encyclopedia_is_credited_as_it_asks() -> None:
    article = read_article(WIKI.encode(), "saved.html")

    assert article.title == "Mill"
    assert article.author == "Wikipedia contributors"
    assert article.date == "2024-05-16"
    assert article.licence == "CC BY-SA 4.0"
    assert article.source == "https://en.wikipedia.org/wiki/Mill"


def test_a_page_that_was_fetched_is_not_credited_to_another_machine() -> None:
    article = read_article(PAGE.encode(), "https://copies.example/mill?page=1")

    assert article.source == "https://copies.example/mill?page=1"
    assert article.slug == "mill"


def test_a_page_saved_in_one_file_with_its_pictures_is_read() -> None:
    saved = MIMEMultipart("related")
    saved["Snapshot-Content-Location"] = "https://gazette.example/2024/mill"
    saved.attach(MIMEText(PAGE.replace("the parish", "José"), "html", "utf-8"))
    saved.attach(MIMEText("p { color: red }", "css"))
    raw = b"From: <Saved by Blink>\nSubject: The Mill\n" + saved.as_bytes()

    assert read_article(raw, "mill.mhtml").text == read_article(PAGE.replace("the parish", "José").encode(), "m").text


def test_a_file_of_several_parts_without_a_page_is_told_as_such() -> None:
    with pytest.raises(ArticleError, match="no article in the page"):
        read_article(MIMEMultipart("related").as_bytes(), "mill.mhtml")


def test_a_text_that_was_fetched_is_credited_to_its_address() -> None:
    assert read_article(MILL.encode(), "https://texts.example/mill.txt").source == "https://texts.example/mill.txt"


def test_the_name_of_a_page_does_not_matter() -> None:
    assert read_article(PAGE.encode(), "mill.txt").text == read_article(PAGE.encode(), "mill.html").text


def test_the_charset_that_a_page_declares_is_heeded() -> None:
    page = PAGE.replace("<head>", '<head><meta http-equiv="Content-Type" content="text/html; charset=iso-8859-2">')

    assert "Dvořák" in read_article(page.replace("the parish", "Dvořák").encode("iso-8859-2"), "mill.html").text


def test_a_wrong_charset_is_not_believed() -> None:
    page = PAGE.replace("<head>", '<head><meta charset="utf-8">').replace("the parish", "“José”")

    assert "“José”" in read_article(page.encode("cp1252"), "mill.html").text


@pytest.mark.parametrize(
    ("body", "said"),
    [
        ("<form><p>Please log in to read on.</p><input type='password'></form>", "asks for a password"),
        ("<div id='app'></div><script>start()</script>", "no article in the page"),
        ("", "no article in the page"),
        ("<div>" * 50_000, "no article in the page"),
    ],
)
def test_a_page_without_an_article_is_told_as_such(body: str, said: str) -> None:
    with pytest.raises(ArticleError, match=said):
        read_article(f"<html><head><title>Gazette</title></head><body>{body}</body></html>".encode(), "mill.html")


def test_a_page_too_large_is_refused_with_its_limit() -> None:
    with pytest.raises(ArticleError, match="10,000,000 bytes"):
        read_article(b"<html>" + b" " * LARGEST, "mill.html")


def test_entities_are_not_expanded() -> None:
    bomb = '<?xml version="1.0"?><!DOCTYPE html [<!ENTITY a "mill"><!ENTITY b SYSTEM "file:///etc/passwd">]>'
    text = read_article(f"{bomb}<html><body><p>{MILL} &a;&b;</p></body></html>".encode(), "mill.html").text

    assert "root:" not in text


SIGN_IN = "<h1>Sign in to continue</h1><p>Give your address, and a message comes to you with a number in it.</p>"

ROBOTS = "<h1>One moment</h1><p>We are checking your browser. Please enable JavaScript and load this page again.</p>"

COOKIES = "<p>We and our 84 partners store things on your machine, such as cookies, and look at what you read.</p>"


@pytest.mark.parametrize(
    ("notice", "said"),
    [
        (SIGN_IN, "asks for a log-in and shows no article"),
        (ROBOTS, "only checks whether a browser reads it"),
        (COOKIES, "only asks for consent to cookies"),
    ],
)
def test_a_notice_instead_of_an_article_is_told_for_what_it_is(notice: str, said: str) -> None:
    more = "<p>It takes less than a minute, and afterwards you can go on to where you wanted to go.</p>"

    with pytest.raises(ArticleError, match=said):
        read_article(f"<html><body><main>{notice}{more}</main></body></html>".encode(), "page.html")


@pytest.mark.parametrize(
    "offer",
    [
        '<div class="article-paywall"><p>Read all of it for one pound a month.</p></div>',
        '<script type="application/ld+json">{"@type": "NewsArticle", "isAccessibleForFree": "False"}</script>',
    ],
)
def test_the_beginning_of_what_is_paid_for_is_refused(offer: str) -> None:
    with pytest.raises(ArticleError, match="only the beginning of an article that is paid for") as refused:
        read_article(PAGE.replace("</article>", f"{offer}</article>").encode(), "page.html")

    assert refused.value.hint.startswith("log in with a browser, save the page")


def test_all_of_what_is_paid_for_is_read() -> None:
    story = "".join(
        f"<p>In {year} the mill ground {year * 2} sacks of barley and rye.</p>" for year in range(1880, 1900)
    )
    paid = '<div class="paywall-bar"></div>'

    assert "In 1899" in read_article(PAGE.replace("</h1>", f"</h1>{paid}{story}").encode(), "page.html").text


@pytest.mark.parametrize(
    ("title", "shown"),
    [
        ("The mill that burned | The Weir Gazette", "The mill that burned"),
        ("The mill that burned | News | The Weir Gazette", "The mill that burned"),
        ("The mill that burned - The Weir Gazette", "The mill that burned"),
        ("The mill that burned - and the miller", "The mill that burned - and the miller"),
        ("The mill - a life - The Weir Gazette", "The mill - a life"),
        ("Mills | Weirs", "Mills | Weirs"),
    ],
)
def test_a_title_does_not_name_the_site(title: str, shown: str) -> None:
    named = f'<meta property="og:title" content="{title}"><meta property="og:site_name" content="The Weir Gazette">'
    story = f"<nav><a href='/'>Home</a></nav><article><p>{MILL}</p><p>{MILL[::-1]}</p></article>"
    page = f"<html><head>{named}</head><body>{story}</body></html>"

    assert read_article(page.encode(), "page.html").title == shown


def test_the_life_of_an_author_is_no_name() -> None:
    told = "Ann Lowe is a miller who writes of the valley"

    assert read_article(PAGE.replace('content="Ann Lowe"', f'content="{told}"').encode(), "mill.html").author == ""


def test_a_page_of_a_hundred_thousand_elements_is_refused_at_once() -> None:
    with pytest.raises(ArticleError, match="the page is too long"):
        read_article(PAGE.replace("</h1>", "</h1>" + "<p>It burned<sup>2</sup>.</p>" * 50_000).encode(), "page.html")
