# /// script
# dependencies = ["flask"]
# ///
from types import SimpleNamespace

from flask import Flask

settings = {"PAGE_SIZE": 20, "Page_Size": 30, "page_size": 40}
from_mapping, from_object = Flask(__name__).config, Flask(__name__).config
from_mapping.from_mapping(settings)
from_object.from_object(SimpleNamespace(**settings))
found = [{name: config.get(name) for name in settings} for config in (from_mapping, from_object)]
assert found == [{"PAGE_SIZE": 20, "Page_Size": None, "page_size": None}] * 2
print(found)
