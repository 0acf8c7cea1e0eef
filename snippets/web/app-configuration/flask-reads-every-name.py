# /// script
# dependencies = ["flask"]
# ///
from flask import Flask


class Settings:
    PAGE_SIZE = 20
    page_size = 30


config = Flask(__name__).config
config.from_object(Settings)
found = {name: config.get(name) for name in ("PAGE_SIZE", "page_size")}
assert vars(Settings)["page_size"] == 30
assert found == {"PAGE_SIZE": 20, "page_size": None}
print(found)
assert found["page_size"] == 30
