# /// script
# dependencies = ["flask"]
# ///
import os

from flask import Flask

os.environ.update({"FLASK_SECRET_KEY": "s3cret", "FLASK_PAGE_SIZE": "20", "FLASK_MAIL__PORT": "25", "SHOP_MAIL": "26"})
config = Flask(__name__).config
config.from_prefixed_env()
found = {name: config.get(name) for name in ("SECRET_KEY", "PAGE_SIZE", "MAIL", "SHOP_MAIL")}
assert found == {"SECRET_KEY": "s3cret", "PAGE_SIZE": 20, "MAIL": {"PORT": 25}, "SHOP_MAIL": None}
assert os.environ["SHOP_MAIL"] == "26"
print(found)
