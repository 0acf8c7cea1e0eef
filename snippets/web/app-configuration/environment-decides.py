# /// script
# dependencies = ["flask"]
# ///
import os

from flask import Flask

os.environ.update(FLASK_SECRET_KEY="s3cret", FLASK_PAGE_SIZE="20", SHOP_COLOUR="red", FLASK_MAIL__PORT="25")
app = Flask(__name__)
app.config.from_prefixed_env()
assert app.config["SECRET_KEY"] == "s3cret"
assert app.config["PAGE_SIZE"] == 20
assert app.config["MAIL"] == {"PORT": 25}
assert "COLOUR" not in app.config
print(app.config["PAGE_SIZE"], app.config["MAIL"])
