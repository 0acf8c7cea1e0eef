# /// script
# dependencies = ["flask"]
# ///
from types import SimpleNamespace

from flask import Flask

settings = dict.fromkeys(("PAGE_SIZE", "Page_Size", "page_size"), 20)
from_mapping, from_object = Flask(__name__).config, Flask(__name__).config
from_mapping.from_mapping(settings)
from_object.from_object(SimpleNamespace(**settings))
found = [{name: config.get(name) for name in settings} for config in (from_mapping, from_object)]
assert found == [{"PAGE_SIZE": 20, "Page_Size": None, "page_size": None}] * 2
print(found)
