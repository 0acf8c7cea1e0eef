# /// script
# dependencies = ["flask"]
# ///
from html.parser import HTMLParser

from flask import Flask, render_template_string

links = []


class Links(HTMLParser):
    def handle_starttag(self, tag, attributes):
        links.append(dict(attributes)["href"])


with Flask(__name__).app_context():
    page = render_template_string('<a href="{{ url }}">my site</a>', url="javascript:alert('<hi>')")
assert "<hi>" not in page
Links().feed(page)
print(links)
assert not any(link.startswith("javascript:") for link in links)
