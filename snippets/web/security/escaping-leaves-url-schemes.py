# /// script
# dependencies = ["flask"]
# ///
from html.parser import HTMLParser

from flask import Flask, render_template_string

tags = []


class Tags(HTMLParser):
    def handle_starttag(self, tag, attributes):
        tags.append(dict(attributes))


def attributes(template, value):
    tags.clear()
    with Flask(__name__).app_context():
        Tags().feed(render_template_string(template, value=value))
    return tags[0]


quoted = attributes('<img alt="{{ value }}">', 'x" onload="attack()')
unquoted = attributes("<img alt={{ value }}>", "x onload=attack()")
link = attributes('<a href="{{ value }}">', "javascript:attack()")
assert quoted == {"alt": 'x" onload="attack()'}
assert unquoted == {"alt": "x", "onload": "attack()"}
assert link == {"href": "javascript:attack()"}
print(unquoted)
